import type {ProseWords} from '../index';

/** German words for reading. */
export const prose: ProseWords = {
	by: [
		'von', 'text von', 'text', 'ein beitrag von', 'ein artikel von', 'geschrieben von', 'verfasst von', 'autor',
		'autorin', 'ein gastbeitrag von', 'eine kolumne von', 'ein kommentar von', 'eine analyse von', 'aus',
		'interview von', 'protokoll', 'fotos von', 'veröffentlicht von',
	],
	dated: [
		'veröffentlicht', 'veröffentlicht am', 'erschienen am', 'aktualisiert', 'aktualisiert am',
		'zuletzt aktualisiert', 'zuletzt aktualisiert am', 'letzte aktualisierung', 'stand', 'stand vom', 'geändert am',
		'erstellt am', 'publiziert am', 'uhr', 'lesezeit', 'minuten lesezeit', 'min lesezeit', 'vor stunden', 'datum',
	],
	credit: [
		'foto', 'fotos', 'bild', 'bilder', 'bildquelle', 'fotoquelle', 'quelle', 'video', 'grafik', 'illustration',
		'symbolbild', 'symbolfoto', 'archivbild', 'archivfoto', 'dpa', 'picture alliance', 'getty', 'getty images',
		'reuters', 'afp', 'imago', 'ap', 'epa', 'keystone', 'shutterstock', 'pixabay', 'unsplash', 'screenshot',
		'copyright', 'bildrechte', 'mit freundlicher genehmigung', 'wikimedia commons', 'bild vergrößern', 'vergrößern',
	],
	plug: [
		'lesen sie auch', 'lesen sie dazu auch', 'lesen sie mehr', 'lesen sie mehr zum thema', 'lesen sie hier',
		'lies auch', 'mehr zum thema', 'mehr dazu', 'auch interessant', 'siehe auch', 'weitere informationen',
		'weiterlesen', 'video', 'im video', 'bildergalerie', 'fotostrecke', 'hintergrund', 'analyse', 'kommentar',
		'interview', 'podcast', 'hören sie auch', 'sehen sie auch', 'hier geht es zum', "hier geht's zum", 'alle infos',
		'liveblog', 'newsblog', 'passend dazu', 'empfehlung', 'newsletter', 'jetzt anmelden', 'mehr erfahren', 'tipp',
	],
	notice: [
		'über den autor', 'über die autorin', 'zum autor', 'zur autorin', 'zur person', 'über die autoren',
		'alle rechte vorbehalten', 'dieser artikel erschien zuerst', 'dieser beitrag erschien zuerst',
		'zuerst erschienen', 'ursprünglich erschienen', 'dieser text erschien zuerst', 'erschienen in ausgabe',
		'aus der ausgabe', 'affiliate-links', 'provisions-links', 'wir erhalten eine provision',
		'erhalten wir eine provision', 'impressum', 'datenschutz', 'nutzungsbedingungen', 'agb', 'transparenzhinweis',
		'haftungsausschluss', 'die meinung des autors', 'gibt nicht zwingend die meinung',
		'gibt nicht notwendigerweise die meinung', 'mit material von', 'mit informationen von', 'mit agenturmaterial',
		'dieser artikel wurde mit', 'maschinelle unterstützung', 'schreiben sie uns', 'leserbrief', 'folgen sie',
		'hinweis der redaktion', 'telefonseelsorge', 'hilfe bei suizidgedanken', 'creative commons', 'lizenz',
		'übersetzt von', 'aus dem englischen von', '© dpa-infocom', 'dpa-infocom',
	],
	correction: [
		'korrektur', 'berichtigung', 'update', 'aktualisierung', 'anmerkung der redaktion', 'anm d red',
		'richtigstellung', 'in einer früheren version', 'in einer früheren version dieses artikels', 'klarstellung',
		'nachtrag', 'wir haben den fehler korrigiert',
	],
	staff: [
		'redaktion', 'die redaktion', 'redakteur', 'redakteurin', 'admin', 'administrator', 'online-redaktion',
		'onlineredaktion', 'agentur', 'agenturen', 'dpa', 'autor', 'gastautor', 'gastautorin', 'gastbeitrag',
		'webmaster', 'team', 'newsdesk', 'lokalredaktion', 'volontär', 'korrespondent', 'unbekannt',
	],
	months: [
		'januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november',
		'dezember', 'jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez',
	],
	frequent: [
		'der', 'die', 'und', 'in', 'den', 'von', 'zu', 'das', 'mit', 'sich', 'des', 'auf', 'für', 'ist', 'im', 'dem',
		'nicht', 'ein', 'eine', 'als', 'auch', 'es', 'er', 'wir', 'ich', 'dass', 'am', 'bei', 'nach', 'aus', 'wie',
		'war', 'wird', 'hat', 'haben', 'einen', 'einer', 'einem', 'noch', 'oder', 'über', 'um', 'so', 'zum', 'zur',
		'aber', 'werden', 'sind', 'nur', 'vor', 'durch', 'man', 'sein', 'hatte', 'wurde', 'kann', 'gegen', 'vom',
		'schon',
	],
};
