/** Drawn on a 20 grid with one stroke; the first is our own mark. */
const paths = {
	mark: 'M3 5.2h7.5M3 15h13M2 10.2h10c3.6 0 5.2-2.4 4.7-4.6-.5-2.2-3.3-1.9-3.6 1-.3 2.5 1.3 4.7 4.4 5',
	back: 'M8.5 4.5 3 10l5.5 5.5M3.5 10H17',
	check: 'm4 10.5 4 4 8-9',
	chevron: 'm6 8 4 4 4-4',
	bin: 'M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v4.5M11.5 9v4.5',
	book: 'M5.5 3.5H15v10.8H6.8c-1.6 0-2.3 2.2 0 2.2H15M5.2 15.2V4.4',
	bookmark: 'M5.5 3.5h9v13L10 13l-4.5 3.5z',
	cite: 'M4 4.5h12M4 8.2h12M4 11.8h7M13.5 13.2h2.8v-1.4M13.5 13.2v1.6c0 1.2.9 1.9 2 1.9',
	close: 'm5 5 10 10M15 5 5 15',
	copy: 'M7.5 7.5h8v9h-8zM12.5 7.5v-4h-8v9h3',
	help: 'M7.3 7.4c.2-1.6 1.4-2.5 2.9-2.5 1.7 0 2.8 1 2.8 2.4 0 2.2-2.9 2.2-2.9 4.5M10.1 15h.01',
	keys: 'M2.5 5.5h15v9h-15zM6 8.5h.01M10 8.5h.01M14 8.5h.01M7 11.8h6',
	link: 'M8.4 11.6a3 3 0 0 0 4.3 0l2.9-2.9a3 3 0 0 0-4.3-4.3l-1 1M11.6 8.4a3 3 0 0 0-4.3 0l-2.9 2.9a3 3 0 0 0 4.3 4.3l1-1',
	list: 'M3 5h14M6 10h11M6 15h11',
	marker: 'm12.2 3.6 4.2 4.2-6.8 6.6-4-4zM5.6 10.4 3.8 14l2.1 2.1 3.7-1.7M3 17.2h14',
	more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
	note: 'M4 3.5h12v8.8L11.8 16.5H4zM16 12.3h-4.2v4.2M7 7.3h6M7 10.3h3',
	open: 'M10 12.5v-9M6.5 7 10 3.5 13.5 7M3.5 16h13',
	picture: 'M3 4.5h14v11H3zM3.5 14l4-4.2 3 3 2.4-2.2 3.6 3.4M13.3 7.6h.01',
	print: 'M6 7V3.5h8V7M6 13.5H3.5V7h13v6.5H14M6 11.5h8v5H6z',
	quote: 'M8 5.5C5.5 6.6 4 8.8 4 11.6v2.6h4.2V10H6M16 5.5c-2.5 1.1-4 3.3-4 6.1v2.6h4.2V10H14',
	read: 'M10 5.5C8.5 4.3 6 3.8 2.8 4v11c3.2-.2 5.7.3 7.2 1.5 1.5-1.2 4-1.7 7.2-1.5V4C14 3.8 11.5 4.3 10 5.5zm0 0v11',
	retry: 'M15.8 8A6.2 6.2 0 1 0 16 12M16.3 3.8V8h-4.2',
	listen: 'M3 8v4h3l4 3.5v-11L6 8zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
	save: 'M10 3v9M6.5 9l3.5 3.5L13.5 9M3.5 16h13',
	search: 'M8.8 3.5a5.3 5.3 0 1 0 0 10.6 5.3 5.3 0 0 0 0-10.6zM12.6 12.6 17 17',
	show: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 2.5v3M10 14.5v3M2.5 10h3M14.5 10h3',
	sliders: 'M3 6h7M14 6h3M12 4v4M3 14h3M10 14h7M8 12v4',
	type: 'M2.5 15.5 7 4.5l4.5 11M4 12h6M12.5 15.5l2.5-6.5 2.5 6.5M13.3 13.5h3.4',
	undo: 'M7.5 4 4 7.5 7.5 11M4.3 7.5H12a4.2 4.2 0 0 1 0 8.4H8',
} as const;

export type IconName = keyof typeof paths;

const svg = 'http://www.w3.org/2000/svg';

/** A drawing beside a word, never instead of one: it is hidden from assistive technology. */
export function icon(name: IconName): SVGSVGElement {
	const drawing = document.createElementNS(svg, 'svg');
	drawing.setAttribute('viewBox', '0 0 20 20');
	drawing.setAttribute('class', 'icon');
	drawing.setAttribute('aria-hidden', 'true');
	const path = document.createElementNS(svg, 'path');
	path.setAttribute('d', paths[name]);
	drawing.append(path);
	return drawing;
}
