import type {Reading} from '../model/page';
import {answer} from '../platform/messages';
import {withQuotes} from '../quotes/article';
import {extract} from '../reading/extract';
import {claimReading, taken} from './handover';

function read(): Reading {
	const reading = extract(document, location.href, taken().clutter());
	return 'none' in reading ? reading : {article: withQuotes(reading.article)};
}

if (claimReading()) {
	answer({read});
}
