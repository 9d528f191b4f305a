/**
 * Is this a picture with its caption? Some sites put whole stretches of the text into a <figure>, and publishing systems
 * every table, listing and quotation.
 */
export const isFigure = (figure: Element): boolean => {
	const paragraphs = figure.getElementsByTagName('p').length - figure.querySelectorAll('figcaption p').length;
	return paragraphs <= 3 && figure.querySelector('figure, table, pre, blockquote') === null;
};
