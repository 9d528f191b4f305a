import type {ProseWords} from '../index';

/** Dutch words for reading. */
export const prose: ProseWords = {
	by: [
		'door', 'geschreven door', 'tekst', 'tekst van', 'van', 'van onze redacteur', 'van onze redactie',
		'van onze verslaggever', 'auteur', 'door onze redacteur', 'een artikel van', 'opgetekend door', "foto's van",
		'beeld van',
	],
	dated: [
		'gepubliceerd', 'gepubliceerd op', 'geplaatst op', 'geplaatst', 'bijgewerkt', 'bijgewerkt op',
		'laatst bijgewerkt', 'laatste update', 'laatst gewijzigd', 'gewijzigd', 'aangepast', 'datum', 'leestijd',
		'min leestijd', 'minuten leestijd', 'uur geleden', 'geleden',
	],
	credit: [
		'foto', "foto's", 'beeld', 'bron', 'video', 'illustratie', 'infographic', 'anp', 'getty', 'getty images',
		'reuters', 'afp', 'ap', 'epa', 'belga', 'belgaimage', 'shutterstock', 'archieffoto', 'archiefbeeld',
		'eigen foto', 'screenshot', 'copyright', 'fotograaf', 'vergroot', 'met dank aan', 'unsplash', 'pixabay',
	],
	plug: [
		'lees ook', 'lees verder', 'lees meer', 'lees hier', 'lees ook dit', 'bekijk ook', 'bekijk', 'bekijk hier',
		'kijk ook', 'luister', 'luister ook', 'luister naar', 'zie ook', 'meer over', 'video', 'in beeld', 'fotoserie',
		'analyse', 'achtergrond', 'interview', 'opinie', 'column', 'liveblog', 'volg', 'meld je aan', 'download', 'tip',
		'klik hier',
	],
	notice: [
		'over de auteur', 'over de schrijver', 'over de auteurs', 'alle rechten voorbehouden',
		'dit artikel verscheen eerder', 'dit artikel is eerder verschenen', 'eerder gepubliceerd',
		'dit stuk verscheen eerder', 'een versie van dit artikel verscheen ook', 'oorspronkelijk verschenen',
		'affiliate links', 'wij ontvangen een commissie', 'privacybeleid', 'privacyverklaring', 'algemene voorwaarden',
		'gebruiksvoorwaarden', 'disclaimer', 'de mening van de auteur', 'op persoonlijke titel', 'met medewerking van',
		'mede mogelijk gemaakt', 'contact met de redactie', 'mail de redactie', 'tip ons', 'reageer via',
		'overname van', 'niets uit deze uitgave', 'vertaling', 'vertaald door', 'creative commons',
		'denk je aan zelfmoord', 'bel 113',
	],
	correction: [
		'correctie', 'rectificatie', 'update', 'aanvulling', 'verbetering', 'in een eerdere versie van dit artikel',
		'in een eerdere versie', 'aanpassing', 'noot van de redactie', 'verduidelijking',
	],
	staff: [
		'redactie', 'de redactie', 'redacteur', 'onze redactie', 'webredactie', 'nieuwsredactie', 'admin', 'beheerder',
		'anp', 'belga', 'auteur', 'gastauteur', 'gastbijdrage', 'verslaggever', 'correspondent', 'onze correspondent',
		'onbekend', 'team', 'persbureau',
	],
	months: [
		'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november',
		'december', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec',
	],
	frequent: [
		'de', 'het', 'een', 'en', 'van', 'in', 'is', 'dat', 'op', 'te', 'voor', 'met', 'zijn', 'die', 'niet', 'aan',
		'er', 'om', 'ook', 'als', 'maar', 'bij', 'was', 'hij', 'zij', 'we', 'wij', 'ik', 'over', 'uit', 'naar', 'nog',
		'heeft', 'hebben', 'worden', 'wordt', 'werd', 'dan', 'zo', 'door', 'kan', 'tot', 'meer', 'haar', 'of', 'geen',
		'dit', 'deze', 'ze', 'je', 'wel', 'hun', 'nooit', 'veel',
	],
};
