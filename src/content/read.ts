import {siteOf} from '../model/choice';
import type {Reading} from '../model/page';
import {belongingTo} from '../platform/choices';
import {answer} from '../platform/messages';
import {withQuotes} from '../quotes/article';
import {extract} from '../reading/extract';
import {extractSelection} from '../reading/selection';
import {claimReading, taken} from './handover';
import {copyPictures} from './pictures';
import {sentenceInView} from './place';
import {copyText, selectedRange, selectionLink} from './selection';

async function read(): Promise<Reading> {
	const belonging = await belongingTo(siteOf(location.hostname));
	const reading = extract(document, location.href, taken().clutter(), belonging);
	return 'none' in reading ? reading : {article: withQuotes(reading.article)};
}

function readSelection(): Reading {
	const range = selectedRange(document);
	const reading: Reading = range ? extractSelection(document, location.href, range) : {none: 'empty'};
	return 'none' in reading ? reading : {article: withQuotes(reading.article)};
}

function copyLink(): boolean {
	const link = selectionLink(document, location.href);
	return link !== null && copyText(document, link);
}

if (claimReading()) {
	answer({
		reads: () => true,
		read,
		place: () => sentenceInView(document),
		readSelection,
		copyLink,
		copyPictures: (urls) => copyPictures(document, urls),
	});
}
