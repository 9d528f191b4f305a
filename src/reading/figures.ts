/** Some sites put whole stretches of the text into a <figure>: with other figures, or with several paragraphs. */
export const isFigure = (figure: Element): boolean => {
	const paragraphs = figure.getElementsByTagName('p').length - figure.querySelectorAll('figcaption p').length;
	return paragraphs <= 3 && figure.getElementsByTagName('figure').length === 0;
};
