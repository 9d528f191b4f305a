import type {ProseWords} from '../index';

/** Hungarian words for reading. */
export const prose: ProseWords = {
	by: [
		'írta', 'szerző', 'szöveg', 'fordította', 'szerkesztette', 'készítette', 'fotó', 'interjú', 'riporter',
		'közzétette',
	],
	dated: [
		'megjelent', 'publikálva', 'közzétéve', 'frissítve', 'frissült', 'utolsó frissítés', 'utoljára módosítva',
		'módosítva', 'létrehozva', 'olvasási idő', 'perc olvasás', 'perce', 'órája',
	],
	credit: [
		'fotó', 'fotók', 'fénykép', 'kép', 'képek', 'forrás', 'videó', 'illusztráció', 'grafika', 'mti', 'mti fotó',
		'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa', 'shutterstock', 'archív', 'archív fotó', 'képernyőkép',
		'borítókép', 'nyitókép', 'kiemelt kép',
	],
	plug: [
		'olvasd el', 'olvasd el ezt is', 'olvassa el', 'lásd még', 'nézd meg', 'nézze meg', 'hallgasd meg',
		'kapcsolódó', 'kapcsolódó cikk', 'kapcsolódó cikkünk', 'videó', 'galéria', 'elemzés', 'vélemény', 'interjú',
		'kövess minket', 'iratkozz fel', 'töltsd le', 'kattints ide', 'részletek', 'ajánljuk',
	],
	notice: [
		'a szerző', 'a szerzőről', 'minden jog fenntartva', 'jogi nyilatkozat', 'eredetileg megjelent',
		'a cikk eredetileg', 'adatvédelmi', 'felhasználási feltételek', 'a szerző véleménye', 'nem feltétlenül tükrözi',
		'írj nekünk', 'kapcsolat', 'impresszum', 'szerzői jog', 'fordítás', 'közlemény', 'a cikk megjelenését',
		'támogatott tartalom',
	],
	correction: [
		'helyesbítés', 'helyreigazítás', 'frissítés', 'frissítve', 'pontosítás', 'javítás', 'szerkesztői megjegyzés',
		'a szerk',
	],
	staff: [
		'szerkesztőség', 'a szerkesztőség', 'szerkesztő', 'szerk', 'főszerkesztő', 'admin', 'adminisztrátor', 'mti',
		'hírügynökség', 'tudósító', 'vendégszerző', 'szerző', 'csapat', 'névtelen', 'hírszerkesztő',
	],
	months: [
		'január', 'február', 'március', 'április', 'május', 'június', 'július', 'augusztus', 'szeptember', 'október',
		'november', 'december', 'jan', 'feb', 'már', 'ápr', 'máj', 'jún', 'júl', 'aug', 'szept', 'okt', 'nov', 'dec',
	],
	frequent: [
		'a', 'az', 'és', 'hogy', 'nem', 'is', 'egy', 'volt', 'de', 'van', 'ez', 'meg', 'már', 'csak', 'még', 'mint',
		'el', 'ki', 'szerint', 'ha', 'lehet', 'azt', 'ezt', 'akkor', 'most', 'mi', 'ők', 'én', 'nagyon', 'minden',
		'majd', 'után', 'között', 'pedig', 'vagy', 'mert', 'amely', 'aki', 'ami', 'sem', 'ne', 'volna', 'lesz', 'nincs',
		'így', 'ezért', 'több', 'két', 'azonban', 'szerinte',
	],
};
