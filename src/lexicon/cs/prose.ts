import type {ProseWords} from '../index';

/** Czech words for reading. */
export const prose: ProseWords = {
	by: [
		'autor', 'autorka', 'autoři', 'text', 'napsal', 'napsala', 'zpracoval', 'zpracovala', 'připravil', 'připravila',
		'rozhovor vedl', 'foto', 'redaktor', 'redaktorka', 'od', 'publikoval', 'zdroj', 'překlad',
	],
	dated: [
		'publikováno', 'vydáno', 'zveřejněno', 'datum', 'aktualizováno', 'aktualizace', 'poslední aktualizace',
		'naposledy upraveno', 'upraveno', 'vytvořeno', 'doba čtení', 'min čtení', 'minut čtení', 'před hodinami',
		'dnes', 'včera',
	],
	credit: [
		'foto', 'fotografie', 'fotograf', 'obrázek', 'snímek', 'video', 'zdroj', 'ilustrace', 'ilustrační foto',
		'ilustrační snímek', 'infografika', 'grafika', 'čtk', 'profimedia', 'getty', 'getty images', 'reuters', 'afp',
		'ap', 'epa', 'shutterstock', 'archiv', 'archivní foto', 'se svolením', 'repro', 'screenshot', 'zvětšit',
		'unsplash', 'pixabay', 'tisková zpráva',
	],
	plug: [
		'čtěte také', 'čtěte i', 'čtěte více', 'čtěte', 'přečtěte si také', 'přečtěte si', 'přečtěte si více', 'více',
		'více čtěte', 'více zde', 'související', 'sledujte', 'sledujte také', 'podívejte se', 'poslechněte si', 'video',
		'fotogalerie', 'galerie', 'analýza', 'komentář', 'rozhovor', 'glosa', 'online', 'stáhněte si', 'klikněte zde',
		'doporučujeme', 'mohlo by vás zajímat', 'k tématu', 'nepřehlédněte',
	],
	notice: [
		'o autorovi', 'o autorce', 'autor je', 'autorka je', 'všechna práva vyhrazena', 'veškerá práva vyhrazena',
		'jakékoliv užití obsahu', 'bez souhlasu', 'článek vyšel', 'původně vyšlo', 'text vyšel původně', 'převzato z',
		'se svolením redakce', 'affiliate odkazy', 'zásady ochrany osobních údajů', 'podmínky užití', 'názory autora',
		'nemusí se shodovat', 'nevyjadřuje názor redakce', 'kontaktujte redakci', 'kontakt na redakci', 'napište nám',
		'máte tip', 'pošlete nám tip', 'přeložil', 'přeložila', 'překlad', 'tisková zpráva', 'licence creative commons',
		'linka bezpečí', 'linka důvěry', 'článek byl vytvořen',
	],
	correction: [
		'oprava', 'opraveno', 'upřesnění', 'aktualizace', 'aktualizováno', 'omluva', 'poznámka redakce', 'pozn red',
		'v původní verzi článku', 'v předchozí verzi článku', 'doplněno',
	],
	staff: [
		'redakce', 'redaktor', 'redaktorka', 'editor', 'šéfredaktor', 'admin', 'administrátor', 'autor', 'host', 'čtk',
		'agentura', 'agentury', 'zpravodaj', 'zpravodajka', 'tým', 'neznámý', 'online redakce', 'komerční sdělení',
		'externí autor',
	],
	months: [
		'ledna', 'února', 'března', 'dubna', 'května', 'června', 'července', 'srpna', 'září', 'října', 'listopadu',
		'prosince', 'leden', 'únor', 'březen', 'duben', 'květen', 'červen', 'červenec', 'srpen', 'září', 'říjen',
		'listopad', 'prosinec',
	],
	frequent: [
		'a', 'v', 'se', 'na', 'je', 'že', 's', 'z', 'do', 'o', 'to', 'i', 've', 'pro', 'za', 'by', 'jako', 'po', 'ale',
		'však', 'podle', 'která', 'které', 'jsou', 'který', 'byl', 'byla', 'bylo', 'ještě', 'už', 'jen', 'nebo', 'když',
		'aby', 'jsem', 'jsme', 'bude', 'má', 'ze', 'k', 'ke', 'při', 'tak', 'jak', 'co', 'od', 'až', 'ani', 'jeho',
		'jejich', 'mezi', 'proti', 'také', 'není', 'této', 'než',
	],
};
