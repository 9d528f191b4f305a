import type {Reading} from '../model/page';
import {answer} from '../platform/messages';
import {withQuotes} from '../quotes/article';
import {extract} from '../reading/extract';
import {extractSelection} from '../reading/selection';
import {claimReading, taken} from './handover';
import {copyText, selectedRange, selectionLink} from './selection';

function read(): Reading {
	const reading = extract(document, location.href, taken().clutter());
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
	answer({read, readSelection, copyLink});
}
