import type {ProseWords} from '../index';

/** Danish words for reading. */
export const prose: ProseWords = {
	by: [
		'af', 'tekst', 'tekst af', 'skrevet af', 'forfatter', 'udgivet af', 'foto og tekst', 'journalist',
		'interview af', 'fra',
	],
	dated: [
		'publiceret', 'publiceret den', 'offentliggjort', 'udgivet', 'udgivet den', 'opdateret', 'opdateret den',
		'sidst opdateret', 'senest opdateret', 'senest ændret', 'ændret', 'oprettet', 'dato', 'læsetid', 'min læsetid',
		'minutter', 'siden', 'for timer siden',
	],
	credit: [
		'foto', 'fotograf', 'billede', 'billeder', 'kilde', 'video', 'illustration', 'grafik', 'ritzau',
		'ritzau scanpix', 'scanpix', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa', 'shutterstock',
		'arkivfoto', 'arkiv', 'privat', 'privatfoto', 'pressefoto', 'skærmbillede', 'modelfoto', 'forstør', 'unsplash',
		'pixabay',
	],
	plug: [
		'læs også', 'læs mere', 'læs hele', 'læs videre', 'læs her', 'se også', 'se mere', 'se video', 'se', 'hør',
		'hør også', 'lyt', 'lyt til', 'video', 'billedserie', 'galleri', 'analyse', 'kommentar', 'leder', 'interview',
		'mere om', 'relateret', 'fakta', 'følg', 'download', 'abonner', 'tip os', 'klik her', 'flere artikler',
		'artiklen fortsætter',
	],
	notice: [
		'om forfatteren', 'om skribenten', 'alle rettigheder forbeholdes', 'denne artikel blev først bragt',
		'artiklen er oprindeligt bragt', 'oprindeligt udgivet', 'dette er et debatindlæg', 'dette er en kommentar',
		'dette er en leder', 'dette er en kronik', 'udtryk for skribentens', 'skribentens egen holdning',
		'alene udtryk for', 'annoncelinks', 'affiliate-links', 'privatlivspolitik', 'brugsvilkår',
		'ansvarshavende chefredaktør', 'kontakt redaktionen', 'kontakt os', 'tip os', 'skriv til os', 'oversat af',
		'pressemeddelelse', 'har du brug for hjælp', 'livslinien',
	],
	correction: [
		'rettelse', 'præcisering', 'opdatering', 'rettelser', 'i en tidligere version',
		'i en tidligere version af artiklen', 'redaktionel note', 'redaktionens note', 'artiklen er opdateret',
		'fejl og fakta',
	],
	staff: [
		'redaktionen', 'redaktion', 'nyhedsredaktionen', 'redaktør', 'webredaktionen', 'admin', 'administrator',
		'ritzau', 'journalist', 'korrespondent', 'gæsteskribent', 'skribent', 'forfatter', 'team', 'ukendt',
		'nyhedsbureau', 'debat',
	],
	months: [
		'januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november',
		'december', 'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec',
	],
	frequent: [
		'og', 'i', 'at', 'det', 'er', 'en', 'til', 'på', 'der', 'af', 'for', 'de', 'den', 'med', 'som', 'har', 'ikke',
		'et', 'han', 'om', 'men', 'var', 'fra', 'jeg', 'vi', 'efter', 'også', 'når', 'eller', 'bliver', 'blev', 'kan',
		'skal', 'mod', 'så', 'alle', 'meget', 'siger', 'ud', 'op', 'nu', 'havde', 'hun', 'aldrig', 'her', 'over', 'end',
		'sin', 'kun', 'skulle', 'ingen', 'ved', 'dette', 'være', 'noget', 'må', 'før',
	],
};
