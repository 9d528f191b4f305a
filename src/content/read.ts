import type {Reading} from '../model/page';
import {answer} from '../platform/messages';
import {quotesOf} from '../quotes/index';
import {extract} from '../reading/extract';
import {claimReading, taken} from './handover';

function read(): Reading {
	const reading = extract(document, location.href, taken().clutter());
	if ('none' in reading) {
		return reading;
	}

	const {article} = reading;
	return {article: {...article, quotes: quotesOf(article.blocks, article.lang, article)}};
}

if (claimReading()) {
	answer({read});
}
