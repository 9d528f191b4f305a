import type {Article, Quote} from '../model/article';
import {download} from './download';
import {choice, tick} from './fields';
import {button, h} from './h';
import {icon} from './icons';
import {type PictureLook, quotePicture} from './quote-picture';
import type {Words} from './words';

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
	new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
	});

/** A quote as a picture: a look at it, two shapes, light or dark, to copy or to save. */
export function openPicture(quote: Quote, article: Article, words: Words, face: string): void {
	const {text} = words;
	let look: PictureLook = {shape: 'square', dark: matchMedia('(prefers-color-scheme: dark)').matches, face};
	let canvas = quotePicture(quote, article, words, look);
	const preview = h('div', {class: 'preview', role: 'img', 'aria-label': quote.text}, canvas);
	const said = h('p', {class: 'hint', role: 'status'});
	const draw = (changes: Partial<PictureLook>) => {
		look = {...look, ...changes};
		canvas = quotePicture(quote, article, words, look);
		preview.replaceChildren(canvas);
	};
	const copy = async () => {
		await navigator.clipboard.write([new ClipboardItem({'image/png': blobOf(canvas)})]);
		said.textContent = text('copied');
	};
	const shapes = (['square', 'wide'] as const).map((value) => ({value, label: text(`shape_${value}`)}));
	const dialog = h(
		'dialog',
		{class: 'sheet picture', closedby: 'any', 'aria-label': text('picture')},
		h('h2', {}, text('picture')),
		preview,
		choice('shape', text('shape'), shapes, look.shape, (shape) => draw({shape})),
		tick(text('pictureDark'), null, look.dark, (dark) => draw({dark})),
		h(
			'div',
			{class: 'row'},
			button({class: 'primary', on: {click: copy}}, icon('copy'), text('copyPicture')),
			button(
				{class: 'plain', on: {click: async () => download(await blobOf(canvas), `${text('pictureFile')}.png`)}},
				text('savePicture'),
			),
			button({class: 'plain', on: {click: () => dialog.close()}}, text('close')),
		),
		said,
	);
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
}
