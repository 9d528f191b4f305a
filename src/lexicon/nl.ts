import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Dutch phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'laat een reactie achter', 'laat een antwoord achter', 'geef een reactie', 'geef je reactie', 'plaats een reactie', 'plaats reactie', 'reactie plaatsen', 'schrijf een reactie',
		'schrijf een commentaar', 'reageer', 'reageer op dit artikel', 'reactie annuleren', 'reacties', 'reacties bekijken', 'bekijk reacties', 'bekijk alle reacties', 'toon reacties',
		'verberg reacties', 'lees de reacties', 'meer reacties', 'meer reacties laden', 'geen reacties', 'nog geen reacties', '0 reacties', 'reacties zijn gesloten', 'reacties gesloten',
		'reageren niet mogelijk', 'reageren is niet meer mogelijk', 'wees de eerste die reageert', 'log in om te reageren', 'log in om een reactie te plaatsen',
		'je moet ingelogd zijn om een reactie te plaatsen', 'je moet inloggen om een reactie te kunnen plaatsen', 'registreer om te reageren', 'praat mee', 'discussieer mee',
		'doe mee aan het gesprek', 'wat vind jij', 'wat vindt u', 'het e-mailadres wordt niet gepubliceerd', 'je e-mailadres wordt niet gepubliceerd', 'vereiste velden zijn gemarkeerd met',
		'mijn naam e-mail en site opslaan', 'stuur mij een e-mail als er vervolgreacties zijn', 'huisregels', 'reactiebeleid', 'meld deze reactie',
		'lees hier hoe je reactiegegevens worden verwerkt',
	],
	auth: [
		'inloggen', 'log in', 'log in op je account', 'inloggen met google', 'inloggen met facebook', 'doorgaan met google', 'meld je aan', 'aanmelden', 'uitloggen', 'afmelden', 'registreren',
		'registreer', 'registreer nu', 'gratis registreren', 'account aanmaken', 'maak een account aan', 'maak een gratis account aan', 'gebruikersnaam', 'gebruikersnaam of e-mailadres',
		'je gebruikersnaam', 'wachtwoord', 'je wachtwoord', 'bevestig wachtwoord', 'herhaal wachtwoord', 'toon wachtwoord', 'onthoud mij', 'ingelogd blijven', 'blijf ingelogd', 'nog geen account',
		'heb je nog geen account', 'heeft u nog geen account', 'nog geen lid', 'al een account', 'heb je al een account', 'heeft u al een account', 'mijn account', 'welkom terug',
	],
	forgot: [
		'wachtwoord vergeten', 'uw wachtwoord vergeten', 'je wachtwoord vergeten', 'ben je je wachtwoord vergeten', 'wachtwoord herstellen', 'herstel je wachtwoord',
		'wachtwoord opnieuw instellen', 'wachtwoord resetten', 'nieuw wachtwoord', 'nieuw wachtwoord aanvragen', 'een wachtwoord wordt naar je gemaild', 'een wachtwoord zal naar u gemaild worden',
		'we sturen je een link', 'we sturen u een e-mail', 'je ontvangt een e-mail met een link', 'terug naar inloggen',
	],
	newsletter: [
		'schrijf je in voor onze nieuwsbrief', 'schrijf je in voor de nieuwsbrief', 'meld je aan voor onze nieuwsbrief', 'meld je aan voor de nieuwsbrief', 'meld u aan voor de nieuwsbrief',
		'aanmelden voor de nieuwsbrief', 'inschrijven voor de nieuwsbrief', 'abonneer je op onze nieuwsbrief', 'abonneer je op de nieuwsbrief', 'ontvang onze nieuwsbrief',
		'ontvang de nieuwsbrief', 'onze nieuwsbrief', 'onze nieuwsbrieven', 'gratis nieuwsbrief', 'dagelijkse nieuwsbrief', 'in je inbox', 'in uw inbox', 'in je mailbox', 'in uw mailbox',
		'dagelijks per e-mail', 'vul je e-mailadres in', 'vul uw e-mailadres in', 'je e-mailadres', 'uw e-mailadres', 'je e-mail', 'e-mailadres', 'bedankt voor je aanmelding',
		'je kunt je op elk moment afmelden', 'blijf op de hoogte', 'mis niets', 'mis geen', 'abonneer je op deze blog',
	],
	consent: [
		'wij gebruiken cookies', 'we gebruiken cookies', 'deze website gebruikt cookies', 'deze site gebruikt cookies', 'maakt gebruik van cookies', 'gebruik van cookies', 'cookiebeleid',
		'cookieverklaring', 'cookie-instellingen', 'cookievoorkeuren', 'cookies accepteren', 'alle cookies accepteren', 'accepteer cookies', 'alles accepteren', 'alles weigeren', 'alles afwijzen',
		'akkoord en doorgaan', 'akkoord gaan', 'ik ga akkoord', 'accepteren en sluiten', 'cookies weigeren', 'beheer toestemming', 'toestemming beheren', 'beheer opties', 'voorkeuren beheren',
		'instellingen beheren', 'voorkeuren opslaan', 'noodzakelijke cookies', 'functionele cookies', 'alleen noodzakelijke cookies', 'altijd actief', 'privacy-instellingen',
		'privacyinstellingen', 'wij geven om je privacy', 'we hechten waarde aan je privacy', 'wij waarderen uw privacy', 'jouw privacy is belangrijk', 'gerechtvaardigd belang',
		'wij en onze partners', 'deze inhoud bevat cookies', 'om deze inhoud te bekijken', 'externe inhoud',
	],
	votes: [
		'breng je stem uit', 'stem nu', 'stem mee', 'bekijk resultaten', 'beoordeel dit artikel', 'geef dit artikel een beoordeling', 'geef je oordeel', 'gemiddelde beoordeling', 'aantal stemmen',
		'nog geen stemmen', 'klik op een ster om dit te beoordelen', 'was dit artikel nuttig', 'was dit nuttig', 'vond je dit artikel nuttig', 'wat vond je van dit artikel', 'vind ik leuk laden',
		'bloggers vinden dit leuk', 'wat is je reactie', 'toevoegen aan collectie', 'geen collecties', 'toevoegen aan favorieten', 'aan leeslijst toevoegen', 'op leeslijst', 'artikel bewaren',
		'bewaar artikel', 'bewaar dit artikel', 'bewaren voor later', 'lees later', 'later lezen', 'fout melden', 'meld een fout', 'fout gezien', 'tip de redactie',
	],
	sharing: [
		'deel dit artikel', 'deel dit bericht', 'deel dit verhaal', 'dit delen', 'deel dit', 'artikel delen', 'deel via', 'delen via', 'delen op facebook', 'delen op twitter', 'delen op x',
		'delen op linkedin', 'deel op facebook', 'deel op twitter', 'deel via whatsapp', 'delen via e-mail', 'deel via e-mail', 'klik om te delen', 'klik om te delen op facebook',
		'klik om af te drukken', 'wordt in een nieuw venster geopend', 'opent in nieuw venster', 'tweeten', 'tweet dit', 'mail dit artikel', 'e-mail dit artikel', 'verstuur per e-mail',
		'stuur door', 'doorsturen', 'afdrukken', 'printen', 'kopieer link', 'link kopiëren', 'link gekopieerd', 'kopieer de link', 'volg ons', 'volg ons op', 'volg ons op facebook',
		'volg ons op instagram', 'volg ons op google nieuws', 'volg ons whatsapp-kanaal', 'geef cadeau', 'artikel cadeau geven',
	],
	promos: [
		'download onze app', 'download de app', 'open in de app', 'lees in de app', 'beschikbaar op google play', 'ontdek het op google play', 'download in de app store', 'meldingen toestaan',
		'meldingen inschakelen', 'pushmeldingen', 'pushberichten', 'nee bedankt', 'word lid', 'word vriend', 'word donateur', 'steun ons', 'steun onze journalistiek',
		'steun onafhankelijke journalistiek', 'steun ons werk', 'doneer', 'doneer nu', 'doe een donatie', 'abonneer', 'abonneer nu', 'neem een abonnement', 'word abonnee', 'probeer gratis',
		'gratis proberen', 'bekijk aanbiedingen', 'bekijk de abonnementen', 'speciale aanbieding', 'adblocker', 'advertentieblokker', 'schakel je adblocker uit', 'je gebruikt een adblocker',
		'zet je adblocker uit', 'luister naar onze podcast', 'abonneer je op ons kanaal', 'voorkeursbron',
	],
	wall: [
		'verder lezen', 'lees verder', 'lees verder met een abonnement', 'om verder te lezen', 'dit artikel verder lezen', 'registreer om verder te lezen', 'log in om verder te lezen',
		'abonneer om verder te lezen', 'lees het hele artikel', 'lees het volledige artikel', 'al abonnee', 'al een abonnement', 'ben je al abonnee', 'bent u al abonnee', 'al abonnee? log in',
		'exclusief voor abonnees', 'alleen voor abonnees', 'dit artikel is exclusief voor abonnees', 'dit artikel is alleen voor abonnees', 'voor abonnees', 'premium artikel', 'gratis artikelen',
		'onbeperkt toegang', 'onbeperkt lezen', 'maandelijks opzegbaar', 'dagelijks opzegbaar',
	],
	ads: [
		'advertentie', 'advertenties', 'reclame', 'gesponsord', 'gesponsorde inhoud', 'gesponsord door', 'partnerbijdrage', 'artikel gaat verder onder de advertentie',
		'tekst gaat verder onder de advertentie', 'lees verder na de advertentie', 'lees verder onder de advertentie', 'het artikel gaat verder na deze advertentie', 'advertorial',
		'branded content', 'advertentie overslaan', 'tekst loopt door onder de advertentie',
	],
	broken: [
		'inhoud niet beschikbaar', 'deze inhoud is niet beschikbaar', 'deze content is niet beschikbaar', 'video niet beschikbaar', 'deze video is niet beschikbaar', 'er is een fout opgetreden',
		'er is iets misgegaan', 'er ging iets mis', 'probeer het opnieuw', 'probeer het later opnieuw', 'kon niet worden geladen', 'kan niet worden geladen', 'fout bij laden',
		'schakel javascript in', 'zet javascript aan', 'deze diavoorstelling vereist javascript', 'vereist javascript', 'javascript is uitgeschakeld', 'je browser ondersteunt',
		'uw browser ondersteunt', 'je browser wordt niet ondersteund', 'flash-plugin', 'flash player', 'app-sleutel niet ingesteld', 'reacties laden', 'reacties worden geladen', 'bezig met laden',
		'dit bericht op instagram bekijken', 'een bericht gedeeld door', 'geen resultaten gevonden',
	],
	related: [
		'gerelateerde artikelen', 'gerelateerd artikel', 'gerelateerde berichten', 'gerelateerd nieuws', 'gerelateerde onderwerpen', 'gerelateerd', 'verwante artikelen', 'lees ook', 'lees meer',
		'lees meer over', 'lees verder over', 'lees ook deze artikelen', 'meer lezen', 'meer nieuws', 'meer over', 'meer artikelen', 'meer van', 'meer van deze auteur', 'meer laden', 'meer tonen',
		'toon meer', 'bekijk meer', 'bekijk ook', 'zie ook', 'misschien vind je dit ook interessant', 'dit vind je misschien ook leuk', 'misschien ook interessant', 'ook interessant',
		'wellicht ook interessant', 'anderen lazen ook', 'aanbevolen', 'aanbevolen voor jou', 'aanbevolen artikelen', 'aanraders', 'best gelezen', 'meest gelezen', 'meest bekeken',
		'meest gedeeld', 'populair', 'populaire artikelen', 'populaire berichten', 'trending', 'net binnen', 'laatste nieuws', 'laatste berichten', 'recente berichten', 'nieuwste artikelen',
		'uitgelicht', 'keuze van de redactie', 'tips van de redactie', 'vorig artikel', 'vorige artikel', 'volgend artikel', 'volgende artikel', 'vorig bericht', 'volgend bericht',
		'bericht navigatie', 'berichtnavigatie', 'alle artikelen', 'bekijk alle', 'terug naar boven', 'niet te missen', 'mis dit niet',
	],
};

/** Dutch words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'zegt|', 'zei|', 'zeggen|', 'zeiden|', 'gezegd|', 'vertel|t|de|den|len|t', 'verteld|', 'verklaar|t|de|den', 'verklaren|', 'stelt|', 'stelde|n', 'stellen|', 'leg|t|de|den', 'uitgelegd|',
		'schrijf|t', 'schreef|', 'schrijven|', 'schreven|', 'antwoord||t|de|den', 'vroeg||en', 'vraagt|', 'meld|t|de|den', 'meldt|', 'laat weten|', 'liet weten|', 'laten weten|', 'voegt|',
		'voegde|', 'vindt|', 'vond|', 'vinden|', 'meent|', 'meende|', 'benadruk|t|te|ten|ken', 'waarschuw|t|de|den|en', 'reageer|t|de|den', 'reageren|', 'erken|t|de|den|nen', 'geeft|', 'gaf|',
		'gaven|', 'noem|t|de|den|en', 'bevestig|t|de|den|en', 'ontken|t|de|den|nen', 'beweer|t|de|den', 'beweren|', 'hoopt|', 'hoopte|', 'denkt|', 'dacht|', 'gelooft|', 'verwacht||te|en',
		'herinner|t|de|den', 'beaam|t|de', 'beloof|t|de|den', 'concludeer|t|de|den', 'constateer|t|de|den', 'oordeel|t|de|den', 'klaag|t|de|den', 'klinkt het|', 'klonk het|', 'aldus|', 'luidt|',
		'luidde|', 'twittert|', 'twitterde|', 'tweet|te', 'verzucht||te', 'grapt|', 'grapte|', 'roept|', 'riep||en', 'fluister|t|de', 'blikt|', 'pleit||te|ten', 'vervolg|t|de|den', 'merkt|',
		'merkte|', 'oppert|', 'opperde|', 'bekent|', 'bekende|', 'betoog|t|de', 'betreur|t|de|den', 'bekritiseer|t|de|den', 'citeer|t|de', 'citeert|', 'citeren|', 'schetst|', 'schetste|',
		'stipt|', 'deelt|', 'deelde|', 'licht||te', 'spreekt|', 'sprak||en', 'sluit|', 'weet|', 'wist|', 'snapt|', 'kondigt|', 'kondigde|', 'lacht|e', 'sprak|',
	],
	according: ['volgens', 'aldus', 'zo zegt', 'in de woorden van', 'naar eigen zeggen', 'bij monde van', 'naar verluidt', 'naar de mening van'],
	nouns: [
		'verklaring', 'interview', 'persbericht', 'persconferentie', 'toespraak', 'brief', 'tweet', 'bericht', 'post', 'reactie', 'mededeling', 'boodschap', 'mail', 'e-mail', 'rapport', 'verslag',
		'statement', 'gesprek', 'woorden', 'column', 'oproep', 'vonnis', 'getuigenis',
	],
	titles: [
		'meneer', 'mevrouw', 'mijnheer', 'dhr', 'mevr', 'mw', 'dr', 'drs', 'ir', 'mr', 'prof', 'professor', 'minister', 'minister-president', 'premier', 'vicepremier', 'staatssecretaris',
		'president', 'vicepresident', 'kanselier', 'bondskanselier', 'burgemeester', 'wethouder', 'schepen', 'gouverneur', 'kamerlid', 'tweede kamerlid', 'kamervoorzitter', 'senator',
		'fractievoorzitter', 'partijleider', 'lijsttrekker', 'raadslid', 'voorzitter', 'voorzitster', 'directeur', 'directrice', 'topman', 'topvrouw', 'ceo', 'manager', 'woordvoerder',
		'woordvoerster', 'politiewoordvoerder', 'korpschef', 'commissaris', 'officier van justitie', 'rechter', 'advocaat', 'advocate', 'generaal', 'kolonel', 'kapitein', 'majoor', 'paus',
		'kardinaal', 'bisschop', 'aartsbisschop', 'pastoor', 'dominee', 'imam', 'koning', 'koningin', 'prins', 'prinses', 'trainer', 'coach', 'bondscoach', 'aanvoerder', 'analist', 'econoom',
		'hoogleraar', 'onderzoeker', 'onderzoekster', 'wetenschapper', 'viroloog', 'arts', 'huisarts', 'verpleegkundige', 'schrijver', 'schrijfster', 'auteur', 'acteur', 'actrice', 'zanger',
		'zangeres', 'regisseur', 'journalist', 'boer', 'boerin', 'boswachter', 'ijsmeester', 'ondernemer', 'eigenaar', 'eigenares', 'oprichter', 'deskundige', 'expert', 'ambassadeur', 'buurman',
		'buurvrouw', 'omwonende', 'bewoner', 'bewoonster', 'rector',
	],
	people: [
		'woordvoerder', 'woordvoerster', 'bron', 'bronnen', 'getuige', 'getuigen', 'ooggetuige', 'buurman', 'buurvrouw', 'buren', 'bewoner', 'bewoonster', 'bewoners', 'omwonende', 'omwonenden',
		'politie', 'agent', 'agente', 'agenten', 'ambtenaar', 'advocaat', 'advocate', 'advocaten', 'officier van justitie', 'rechter', 'dokter', 'arts', 'artsen', 'verpleegkundige',
		'verpleegkundigen', 'leraar', 'lerares', 'leraren', 'docent', 'docente', 'leerling', 'leerlingen', 'student', 'studente', 'studenten', 'vader', 'moeder', 'ouders', 'zoon', 'dochter',
		'broer', 'zus', 'opa', 'oma', 'echtgenoot', 'echtgenote', 'man', 'vrouw', 'jongen', 'meisje', 'vriend', 'vriendin', 'vrienden', 'collega', "collega's", 'slachtoffer', 'slachtoffers',
		'overlevende', 'passagier', 'passagiers', 'bestuurder', 'chauffeur', 'klant', 'klanten', 'werknemer', 'werknemers', 'medewerker', 'medewerkster', 'medewerkers', 'deskundige',
		'deskundigen', 'expert', 'experts', 'onderzoeker', 'onderzoekers', 'activist', 'activisten', 'demonstrant', 'demonstranten', 'trainer', 'coach', 'speler', 'speelster', 'spelers',
		'supporter', 'supporters', 'directeur', 'eigenaar', 'eigenares', 'ondernemer', 'boer', 'boerin', 'boeren', 'minister', 'burgemeester', 'wethouder', 'kamerlid', 'president', 'bedrijf',
		'ministerie', 'gemeente', 'regering', 'kabinet', 'vakbond', 'organisatie', 'brandweer', 'schrijver', 'auteur', 'econoom', 'soldaat', 'lezer', 'lezeres', 'bezoeker', 'bezoekers',
	],
	notNames: [
		'de', 'het', 'een', 'en', 'of', 'maar', 'want', 'dus', 'als', 'dan', 'toen', 'terwijl', 'omdat', 'hoewel', 'nadat', 'voordat', 'in', 'op', 'aan', 'bij', 'van', 'voor', 'met', 'naar', 'om',
		'te', 'uit', 'tot', 'over', 'onder', 'door', 'na', 'sinds', 'tijdens', 'volgens', 'zonder', 'tegen', 'tussen', 'hij', 'zij', 'ze', 'wij', 'we', 'ik', 'jij', 'je', 'u', 'jullie', 'hun',
		'hen', 'zijn', 'haar', 'mijn', 'onze', 'ons', 'dit', 'dat', 'deze', 'die', 'wat', 'wie', 'waar', 'waarom', 'hoe', 'wanneer', 'welke', 'er', 'hier', 'daar', 'nu', 'vandaag', 'gisteren',
		'morgen', 'ook', 'nog', 'al', 'niet', 'geen', 'wel', 'ja', 'nee', 'alle', 'alles', 'veel', 'meer', 'sommige', 'elke', 'ieder', 'iedereen', 'eerst', 'daarna', 'daarom', 'toch', 'zo', 'is',
		'was', 'heeft', 'had', 'wordt', 'twee', 'drie', 'vier', 'vijf', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag', 'januari', 'februari', 'maart', 'april',
		'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december', 'kerst', 'pasen', 'foto', 'beeld', 'video',
	],
	particles: ['van', 'de', 'der', 'den', 'van de', 'van der', 'van den', 'ten', 'ter', 'te', "'t", 'in', 'op', 'het', 'el', 'al', 'von', 'di', 'da', 'la', 'le', 'bin'],
	pronouns: {
		he: ['hij', 'hem', 'zijn'],
		she: ['zij', 'ze', 'haar'],
		they: ['zij', 'ze', 'hen', 'hun'],
		i: ['ik', 'mij', 'me', 'mijn', 'wij', 'we', 'ons', 'onze'],
	},
	works: [
		'film', 'speelfilm', 'roman', 'boek', 'lied', 'liedje', 'nummer', 'single', 'album', 'plaat', 'toneelstuk', 'voorstelling', 'opera', 'musical', 'gedicht', 'serie', 'programma',
		'documentaire', 'tentoonstelling', 'expositie', 'schilderij', 'tijdschrift', 'blad', 'essay', 'spel', 'game', 'podcast', 'aflevering', 'hoofdstuk', 'titel', 'getiteld', 'getitelde',
		'zogenaamd', 'zogenaamde', 'zogeheten', 'zogenoemde', 'genaamd', 'genoemd', 'bekend als', 'bijgenaamd', 'woord', 'term', 'begrip', 'slogan', 'hashtag', 'motto', 'project', 'operatie',
		'vermeende', 'zelfbenoemde',
	],
	finite: [
		'is', 'zijn', 'was', 'waren', 'ben', 'bent', 'heeft', 'hebben', 'heb', 'had', 'hadden', 'wordt', 'worden', 'werd', 'werden', 'word', 'zal', 'zullen', 'zou', 'zouden', 'kan', 'kunnen',
		'kon', 'konden', 'moet', 'moeten', 'moest', 'wil', 'willen', 'wilde', 'mag', 'mogen', 'mocht', 'gaat', 'gaan', 'ga', 'ging', 'gingen', 'komt', 'komen', 'kwam', 'kom', 'doet', 'doen',
		'deed', 'weet', 'weten', 'wist', 'staat', 'staan', 'stond', 'blijft', 'blijven', 'bleef', 'geeft', 'gaf', 'krijgt', 'krijgen', 'kreeg', 'gekregen', 'denk', 'denken', 'vind', 'vinden',
		'hoop', 'hopen', 'zie', 'zien', 'ziet', 'zag', 'hoorde', 'laat', 'laten', 'liet', 'lijkt', 'zegt', 'zeg', 'ligt',
	],
	dash: false,
	possessives: ['zijn', 'haar', 'hun', 'ons', 'onze'],
	determiners: ['de', 'het', 'een', "'t", 'zijn', 'haar', 'hun', 'ons', 'onze', 'deze', 'dit', 'die', 'dat', 'twee', 'drie', 'enkele', 'veel', 'sommige', 'andere', 'alle', 'elke'],
	prepositions: [
		'van', 'in', 'op', 'aan', 'uit', 'bij', 'met', 'naar', 'voor', 'tegen', 'over', 'onder', 'om', 'door', 'zonder', 'sinds', 'tijdens', 'wegens', 'tussen', 'achter', 'naast', 'tegenover',
		'als', 'volgens', 'tot', 'binnen', 'buiten', 'rond', 'vanaf', 'vanuit', 'jegens',
	],
	relatives: ['die', 'dat', 'wie', 'wiens', 'waar', 'omdat', 'als', 'terwijl', 'hoewel', 'of', 'toen', 'nadat', 'voordat'],
	men: ['meneer', 'heer', 'dhr', 'vader', 'man', 'zoon', 'broer', 'oom', 'koning', 'prins', 'woordvoerder', 'opa'],
	women: ['mevrouw', 'mevr', 'moeder', 'vrouw', 'dochter', 'zus', 'tante', 'koningin', 'prinses', 'woordvoerster', 'oma', 'ministerin', 'buurvrouw'],
	inverted: true,
};

/** Dutch words for reading. */
export const prose: ProseWords = {
	by: [
		'door', 'geschreven door', 'tekst', 'tekst van', 'van', 'van onze redacteur', 'van onze redactie', 'van onze verslaggever', 'auteur', 'door onze redacteur', 'een artikel van',
		'opgetekend door', "foto's van", 'beeld van',
	],
	dated: [
		'gepubliceerd', 'gepubliceerd op', 'geplaatst op', 'geplaatst', 'bijgewerkt', 'bijgewerkt op', 'laatst bijgewerkt', 'laatste update', 'laatst gewijzigd', 'gewijzigd', 'aangepast', 'datum',
		'leestijd', 'min leestijd', 'minuten leestijd', 'uur geleden', 'geleden',
	],
	credit: [
		'foto', "foto's", 'beeld', 'bron', 'video', 'illustratie', 'infographic', 'anp', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa', 'belga', 'belgaimage', 'shutterstock',
		'archieffoto', 'archiefbeeld', 'eigen foto', 'screenshot', 'copyright', 'fotograaf', 'vergroot', 'met dank aan', 'unsplash', 'pixabay',
	],
	plug: [
		'lees ook', 'lees verder', 'lees meer', 'lees hier', 'lees ook dit', 'bekijk ook', 'bekijk', 'bekijk hier', 'kijk ook', 'luister', 'luister ook', 'luister naar', 'zie ook', 'meer over',
		'video', 'in beeld', 'fotoserie', 'analyse', 'achtergrond', 'interview', 'opinie', 'column', 'liveblog', 'volg', 'meld je aan', 'download', 'tip', 'klik hier',
	],
	notice: [
		'over de auteur', 'over de schrijver', 'over de auteurs', 'alle rechten voorbehouden', 'dit artikel verscheen eerder', 'dit artikel is eerder verschenen', 'eerder gepubliceerd',
		'dit stuk verscheen eerder', 'een versie van dit artikel verscheen ook', 'oorspronkelijk verschenen', 'affiliate links', 'wij ontvangen een commissie', 'privacybeleid',
		'privacyverklaring', 'algemene voorwaarden', 'gebruiksvoorwaarden', 'disclaimer', 'de mening van de auteur', 'op persoonlijke titel', 'met medewerking van', 'mede mogelijk gemaakt',
		'contact met de redactie', 'mail de redactie', 'tip ons', 'reageer via', 'overname van', 'niets uit deze uitgave', 'vertaling', 'vertaald door', 'creative commons',
		'denk je aan zelfmoord', 'bel 113',
	],
	correction: [
		'correctie', 'rectificatie', 'update', 'aanvulling', 'verbetering', 'in een eerdere versie van dit artikel', 'in een eerdere versie', 'aanpassing', 'noot van de redactie',
		'verduidelijking',
	],
	staff: [
		'redactie', 'de redactie', 'redacteur', 'onze redactie', 'webredactie', 'nieuwsredactie', 'admin', 'beheerder', 'anp', 'belga', 'auteur', 'gastauteur', 'gastbijdrage', 'verslaggever',
		'correspondent', 'onze correspondent', 'onbekend', 'team', 'persbureau',
	],
	months: [
		'januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep',
		'okt', 'nov', 'dec',
	],
	frequent: [
		'de', 'het', 'een', 'en', 'van', 'in', 'is', 'dat', 'op', 'te', 'voor', 'met', 'zijn', 'die', 'niet', 'aan', 'er', 'om', 'ook', 'als', 'maar', 'bij', 'was', 'hij', 'zij', 'we', 'wij',
		'ik', 'over', 'uit', 'naar', 'nog', 'heeft', 'hebben', 'worden', 'wordt', 'werd', 'dan', 'zo', 'door', 'kan', 'tot', 'meer', 'haar', 'of', 'geen', 'dit', 'deze', 'ze', 'je', 'wel', 'hun',
		'nooit', 'veel',
	],
};
