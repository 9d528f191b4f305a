import type {ProseWords} from '../index';

/** Slovak words for reading. */
export const prose: ProseWords = {
	by: [
		'autor', 'autorka', 'text', 'napísal', 'napísala', 'pripravil', 'pripravila', 'spracoval', 'spracovala',
		'rozhovor', 'redaktor', 'redaktorka', 'publikoval', 'zdroj', 'preklad', 'foto',
	],
	dated: [
		'publikované', 'zverejnené', 'vydané', 'dátum', 'aktualizované', 'aktualizácia', 'posledná aktualizácia',
		'naposledy upravené', 'upravené', 'vytvorené', 'čas čítania', 'min čítania', 'pred', 'dnes', 'včera',
	],
	credit: [
		'foto', 'fotografia', 'snímka', 'obrázok', 'video', 'zdroj', 'zdroj foto', 'ilustrácia', 'ilustračné foto',
		'ilustračná fotografia', 'infografika', 'tasr', 'sita', 'profimedia', 'getty', 'getty images', 'reuters', 'afp',
		'ap', 'epa', 'shutterstock', 'archív', 'archívne foto', 'screenshot', 'zväčšiť', 'facebook',
	],
	plug: [
		'čítajte tiež', 'čítajte aj', 'čítajte viac', 'prečítajte si', 'prečítajte si aj', 'viac', 'viac čítajte',
		'súvisiace', 'pozrite si', 'sledujte', 'vypočujte si', 'video', 'fotogaléria', 'galéria', 'analýza', 'komentár',
		'rozhovor', 'online', 'stiahnite si', 'kliknite sem', 'odporúčame', 'mohlo by vás zaujímať', 'k téme',
		'neprehliadnite', 'súvisiaci článok',
	],
	notice: [
		'o autorovi', 'o autorke', 'autor je', 'autorka je', 'všetky práva vyhradené', 'bez súhlasu',
		'pôvodne publikované', 'článok bol pôvodne', 'prevzaté z', 'ochrana osobných údajov', 'podmienky používania',
		'názory autora', 'nemusia sa zhodovať', 'kontaktujte redakciu', 'kontakt na redakciu', 'napíšte nám',
		'máte tip', 'máte tip na', 'preložil', 'preložila', 'preklad', 'tlačová správa', 'linka dôvery',
	],
	correction: [
		'oprava', 'opravené', 'spresnenie', 'aktualizácia', 'aktualizované', 'ospravedlnenie', 'poznámka redakcie',
		'pozn red', 'v pôvodnej verzii článku',
	],
	staff: [
		'redakcia', 'redaktor', 'redaktorka', 'editor', 'šéfredaktor', 'admin', 'administrátor', 'autor', 'hosť',
		'tasr', 'sita', 'agentúra', 'agentúry', 'spravodajca', 'tím', 'neznámy', 'online redakcia',
	],
	months: [
		'januára', 'februára', 'marca', 'apríla', 'mája', 'júna', 'júla', 'augusta', 'septembra', 'októbra', 'novembra',
		'decembra', 'január', 'február', 'marec', 'apríl', 'máj', 'jún', 'júl', 'august', 'september', 'október',
		'november', 'december',
	],
	frequent: [
		'a', 'v', 'sa', 'na', 'je', 'že', 's', 'z', 'do', 'o', 'to', 'aj', 'pre', 'za', 'by', 'ako', 'po', 'ale',
		'však', 'podľa', 'ktorý', 'ktoré', 'sú', 'nie', 'bol', 'bola', 'bolo', 'ešte', 'už', 'len', 'alebo', 'keď',
		'aby', 'som', 'sme', 'bude', 'má', 'zo', 'k', 'ku', 'pri', 'tak', 'čo', 'od', 'až', 'ani', 'jeho', 'ich',
		'medzi', 'proti', 'tiež', 'tento', 'než', 'pretože', 'ktorá', 'ktorých',
	],
};
