import type {ProseWords} from '../index';

/** Swedish words for reading. */
export const prose: ProseWords = {
	by: [
		'av', 'text', 'text av', 'skriven av', 'skribent', 'författare', 'publicerad av', 'foto och text',
		'text och foto', 'från', 'reporter', 'intervju av', 'krönika av',
	],
	dated: [
		'publicerad', 'publicerad den', 'publicerat', 'publicerades', 'uppdaterad', 'uppdaterad den', 'uppdaterat',
		'senast uppdaterad', 'senast ändrad', 'ändrad', 'skapad', 'datum', 'lästid', 'min lästid', 'minuter',
		'minuters läsning', 'sedan', 'för timmar sedan',
	],
	credit: [
		'foto', 'fotograf', 'bild', 'bilder', 'bildkälla', 'källa', 'video', 'illustration', 'grafik', 'montage', 'tt',
		'scanpix', 'bildbyrån', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa', 'shutterstock', 'arkivbild',
		'arkivfoto', 'arkiv', 'privat', 'pressbild', 'genrebild', 'skärmdump', 'förstora', 'unsplash', 'pixabay',
		'på bilden',
	],
	plug: [
		'läs också', 'läs även', 'läs mer', 'läs mer här', 'läs vidare', 'läs hela', 'se också', 'se även', 'se mer',
		'se', 'lyssna', 'lyssna på', 'lyssna också', 'tv', 'video', 'bildspel', 'bildextra', 'analys', 'krönika',
		'ledare', 'intervju', 'mer om ämnet', 'mer om', 'relaterat', 'fakta', 'följ', 'ladda ner', 'prenumerera',
		'tipsa oss', 'klicka här', 'fler artiklar', 'missa inte',
	],
	notice: [
		'om författaren', 'om skribenten', 'om skribenterna', 'alla rättigheter förbehållna',
		'artikeln publicerades först', 'texten publicerades först', 'artikeln har tidigare publicerats',
		'ursprungligen publicerad', 'det här är en opinionstext', 'det här är en debattartikel', 'detta är en ledare',
		'åsikterna som framförs', 'skribentens egna', 'skribenten svarar för', 'innehåller annonslänkar',
		'annonslänkar', 'affiliatelänkar', 'integritetspolicy', 'användarvillkor', 'ansvarig utgivare',
		'kontakta redaktionen', 'kontakta oss', 'tipsa oss', 'mejla oss', 'skriv till oss', 'översättning',
		'översatt av', 'pressmeddelande', 'så arbetar vi', 'så jobbar', 'behöver du hjälp', 'självmordslinjen',
	],
	correction: [
		'rättelse', 'korrigering', 'uppdatering', 'förtydligande', 'rättelser', 'i en tidigare version',
		'i en tidigare version av artikeln', 'redaktionens kommentar', 'artikeln har uppdaterats',
		'artikeln har korrigerats',
	],
	staff: [
		'redaktionen', 'redaktion', 'nyhetsredaktionen', 'redaktör', 'webbredaktionen', 'admin', 'administratör', 'tt',
		'reporter', 'korrespondent', 'gästskribent', 'skribent', 'författare', 'team', 'okänd', 'nyhetsbyrå', 'debatt',
		'insändare',
	],
	months: [
		'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november',
		'december', 'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec',
	],
	frequent: [
		'och', 'i', 'att', 'det', 'som', 'en', 'på', 'är', 'av', 'för', 'med', 'till', 'den', 'har', 'de', 'inte', 'om',
		'ett', 'han', 'men', 'var', 'sig', 'från', 'vi', 'jag', 'också', 'när', 'eller', 'efter', 'under', 'vid', 'kan',
		'ska', 'där', 'mot', 'så', 'blir', 'blev', 'alla', 'mycket', 'säger', 'ut', 'upp', 'nu', 'hade', 'hon',
		'aldrig', 'här', 'över', 'än', 'sin', 'bara', 'skulle', 'ingen', 'år',
	],
};
