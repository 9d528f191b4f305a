import type {ProseWords} from '../index';

/** Romanian words for reading. */
export const prose: ProseWords = {
	by: [
		'de', 'scris de', 'autor', 'autorul', 'text', 'text de', 'publicat de', 'redactor', 'reporter', 'articol de',
		'interviu de', 'traducere',
	],
	dated: [
		'publicat', 'publicat la', 'publicat pe', 'data publicării', 'actualizat', 'actualizat la',
		'ultima actualizare', 'modificat', 'creat', 'timp de citire', 'minute de citit', 'acum', 'ora',
	],
	credit: [
		'foto', 'fotografie', 'imagine', 'imagini', 'sursa foto', 'sursă foto', 'sursa', 'sursă', 'video',
		'captură video', 'captură foto', 'ilustrație', 'grafică', 'agerpres', 'mediafax', 'inquam photos', 'getty',
		'getty images', 'reuters', 'afp', 'ap', 'epa', 'shutterstock', 'arhivă', 'hepta', 'profimedia', 'facebook',
	],
	plug: [
		'citește și', 'citiți și', 'citește mai mult', 'vezi și', 'vezi', 'vezi video', 'vezi galeria foto',
		'urmărește', 'ascultă', 'video', 'foto', 'galerie foto', 'analiză', 'opinie', 'interviu', 'articolul continuă',
		'recomandări', 'abonează-te', 'descarcă', 'click aici', 'mai multe detalii', 'pe aceeași temă',
	],
	notice: [
		'despre autor', 'toate drepturile rezervate', 'drepturi de autor', 'preluarea', 'reproducerea',
		'articol publicat inițial', 'publicat inițial', 'politica de confidențialitate', 'termeni și condiții',
		'opiniile exprimate', 'nu reprezintă neapărat', 'contactează redacția', 'contact', 'scrie-ne', 'traducere de',
		'comunicat de presă', 'informațiile publicate pot fi preluate', 'dacă apreciezi', 'dacă ți-a plăcut',
	],
	correction: [
		'corectură', 'corecție', 'erată', 'actualizare', 'clarificare', 'precizare', 'drept la replică',
		'nota redacției', 'n red', 'articol actualizat',
	],
	staff: [
		'redacția', 'redactor', 'redactor șef', 'editor', 'admin', 'administrator', 'agerpres', 'mediafax', 'agenții',
		'corespondent', 'autor invitat', 'echipa', 'reporter', 'știri',
	],
	months: [
		'ianuarie', 'februarie', 'martie', 'aprilie', 'mai', 'iunie', 'iulie', 'august', 'septembrie', 'octombrie',
		'noiembrie', 'decembrie', 'ian', 'feb', 'mar', 'apr', 'mai', 'iun', 'iul', 'aug', 'sep', 'oct', 'noi', 'dec',
	],
	frequent: [
		'de', 'și', 'în', 'a', 'la', 'cu', 'pe', 'că', 'din', 'care', 'nu', 'o', 'este', 'pentru', 'un', 'se', 'mai',
		'au', 's-a', 'sunt', 'fost', 'am', 'ai', 'el', 'ea', 'noi', 'dar', 'sau', 'dacă', 'când', 'cum', 'după', 'până',
		'fără', 'foarte', 'toate', 'toți', 'acest', 'această', 'al', 'ale', 'lui', 'lor', 'ne', 'își', 'îi', 'va',
		'vor', 'poate', 'trebuie', 'acum', 'unde', 'prin', 'anul',
	],
};
