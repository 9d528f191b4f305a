import type {ProseWords} from '../index';

/** Norwegian words for reading. */
export const prose: ProseWords = {
	by: [
		'av', 'tekst', 'tekst av', 'skrevet av', 'forfatter', 'publisert av', 'tekst og foto', 'foto og tekst',
		'journalist', 'intervju av', 'fra',
	],
	dated: [
		'publisert', 'publisert den', 'oppdatert', 'sist oppdatert', 'sist endret', 'endret', 'opprettet', 'dato',
		'lesetid', 'min lesetid', 'minutter', 'siden', 'for timer siden',
	],
	credit: [
		'foto', 'fotograf', 'bilde', 'bilder', 'kilde', 'video', 'illustrasjon', 'illustrasjonsfoto', 'grafikk',
		'montasje', 'ntb', 'scanpix', 'ntb scanpix', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa',
		'shutterstock', 'arkivfoto', 'arkiv', 'privat', 'pressefoto', 'skjermdump', 'forstørr', 'vis mer', 'unsplash',
		'pixabay',
	],
	plug: [
		'les også', 'les mer', 'les hele', 'les saken', 'les videre', 'se også', 'se mer', 'se video', 'se', 'hør',
		'hør også', 'lytt', 'lytt til', 'video', 'bildegalleri', 'analyse', 'kommentar', 'leder', 'intervju', 'mer om',
		'relatert', 'fakta', 'følg', 'last ned', 'abonner', 'tips oss', 'klikk her', 'flere saker', 'gå ikke glipp',
	],
	notice: [
		'om forfatteren', 'om skribenten', 'alle rettigheter', 'alle rettigheter forbeholdt',
		'artikkelen ble først publisert', 'saken ble først publisert', 'teksten ble først publisert',
		'opprinnelig publisert', 'dette er en kronikk', 'dette er et debattinnlegg', 'dette er en leder',
		'dette er en kommentar', 'gir uttrykk for skribentens', 'gir uttrykk for skribentens holdning',
		'meninger i teksten står for skribentens regning', 'annonselenker', 'affiliate-lenker', 'personvern',
		'personvernerklæring', 'brukervilkår', 'ansvarlig redaktør', 'vær varsom-plakaten', 'kontakt redaksjonen',
		'kontakt oss', 'tips oss', 'send oss', 'oversatt av', 'pressemelding', 'trenger du noen å snakke med',
		'mental helses hjelpetelefon',
	],
	correction: [
		'rettelse', 'korreksjon', 'oppdatering', 'presisering', 'rettelser', 'i en tidligere versjon',
		'i en tidligere versjon av saken', 'i en tidligere versjon av artikkelen', 'redaksjonens kommentar',
		'saken er oppdatert', 'artikkelen er oppdatert',
	],
	staff: [
		'redaksjonen', 'redaksjon', 'nyhetsredaksjonen', 'redaktør', 'nettredaksjonen', 'admin', 'administrator', 'ntb',
		'journalist', 'korrespondent', 'gjesteskribent', 'skribent', 'forfatter', 'team', 'ukjent', 'nyhetsbyrå',
		'debatt', 'vaktsjef',
	],
	months: [
		'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november',
		'desember', 'jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des',
	],
	frequent: [
		'og', 'i', 'det', 'på', 'som', 'er', 'en', 'til', 'å', 'av', 'for', 'at', 'med', 'har', 'de', 'ikke', 'den',
		'et', 'om', 'var', 'men', 'han', 'fra', 'jeg', 'vi', 'etter', 'også', 'når', 'eller', 'blir', 'ble', 'kan',
		'skal', 'der', 'mot', 'så', 'alle', 'mye', 'sier', 'ut', 'opp', 'nå', 'hadde', 'hun', 'aldri', 'her', 'over',
		'enn', 'sin', 'bare', 'skulle', 'ingen', 'ved', 'dette', 'være', 'noe', 'må', 'før',
	],
};
