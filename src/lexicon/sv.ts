import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Swedish phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'lämna en kommentar', 'lämna ett svar', 'skriv en kommentar', 'skriv kommentar', 'skriv din kommentar', 'lägg till kommentar', 'publicera kommentar', 'skicka kommentar', 'kommentera',
		'kommentera artikeln', 'avbryt svar', 'kommentarer', 'visa kommentarer', 'visa alla kommentarer', 'läs kommentarer', 'läs kommentarerna', 'dölj kommentarer', 'fler kommentarer',
		'ladda fler kommentarer', 'inga kommentarer', 'inga kommentarer än', '0 kommentarer', 'bli först att kommentera', 'kommentarer är stängda', 'kommentarerna är stängda',
		'kommentarsfältet är stängt', 'kommentering avstängd', 'logga in för att kommentera', 'du måste vara inloggad för att kommentera', 'du måste vara inloggad för att publicera en kommentar',
		'du måste logga in för att kommentera', 'delta i diskussionen', 'delta i samtalet', 'gå med i diskussionen', 'vad tycker du', 'säg vad du tycker',
		'din e-postadress kommer inte publiceras', 'din e-postadress kommer inte att publiceras', 'obligatoriska fält är märkta', 'spara mitt namn min e-postadress och webbplats',
		'meddela mig om nya kommentarer via e-post', 'regler för kommentarer', 'kommentarsregler', 'anmäl kommentar', 'så här hanteras din kommentarsdata',
	],
	auth: [
		'logga in', 'logga in här', 'logga in på ditt konto', 'logga in med google', 'logga in med facebook', 'logga in med bankid', 'fortsätt med google', 'inloggning', 'logga ut',
		'registrera dig', 'registrera dig gratis', 'registrera', 'skapa konto', 'skapa ett konto', 'skapa ett gratis konto', 'användarnamn', 'användarnamn eller e-post',
		'användarnamn eller e-postadress', 'lösenord', 'ditt lösenord', 'bekräfta lösenord', 'visa lösenord', 'kom ihåg mig', 'håll mig inloggad', 'fortsätt vara inloggad', 'har du inget konto',
		'inget konto', 'saknar du konto', 'har du redan ett konto', 'redan medlem', 'redan registrerad', 'mitt konto', 'mina sidor', 'välkommen tillbaka',
	],
	forgot: [
		'glömt lösenord', 'glömt lösenordet', 'glömt ditt lösenord', 'har du glömt lösenordet', 'har du glömt ditt lösenord', 'återställ lösenord', 'återställ ditt lösenord',
		'återställning av lösenord', 'nytt lösenord', 'byt lösenord', 'ett lösenord kommer att skickas till dig', 'vi skickar en länk', 'du får ett mejl med en länk', 'tillbaka till inloggningen',
	],
	newsletter: [
		'prenumerera på vårt nyhetsbrev', 'prenumerera på nyhetsbrevet', 'prenumerera på våra nyhetsbrev', 'anmäl dig till vårt nyhetsbrev', 'anmäl dig till nyhetsbrevet', 'få vårt nyhetsbrev',
		'få nyhetsbrevet', 'våra nyhetsbrev', 'vårt nyhetsbrev', 'gratis nyhetsbrev', 'dagligt nyhetsbrev', 'beställ nyhetsbrev', 'direkt i din inkorg', 'i din inkorg', 'till din inkorg',
		'i mejlen', 'direkt i mejlen', 'ange din e-postadress', 'fyll i din e-postadress', 'skriv in din e-postadress', 'din e-postadress', 'din e-post', 'din mejladress', 'e-postadress',
		'tack för din anmälan', 'du kan avsluta när som helst', 'avregistrera dig när som helst', 'missa inga nyheter', 'håll dig uppdaterad',
	],
	consent: [
		'vi använder cookies', 'vi använder kakor', 'den här webbplatsen använder cookies', 'den här sidan använder cookies', 'denna webbplats använder cookies', 'använder cookies',
		'cookiepolicy', 'cookie-inställningar', 'cookieinställningar', 'kakinställningar', 'acceptera cookies', 'acceptera alla cookies', 'acceptera alla', 'godkänn alla', 'godkänn alla cookies',
		'godkänn alla kakor', 'avvisa alla', 'neka alla', 'godkänn och fortsätt', 'hantera samtycke', 'hantera inställningar', 'hantera alternativ', 'anpassa inställningar', 'spara inställningar',
		'nödvändiga cookies', 'endast nödvändiga', 'bara nödvändiga', 'alltid aktiv', 'sekretessinställningar', 'integritetsinställningar', 'din integritet är viktig för oss',
		'vi värnar om din integritet', 'vi värdesätter din integritet', 'berättigat intresse', 'vi och våra partner',
	],
	votes: [
		'rösta nu', 'rösta', 'rösta här', 'visa resultat', 'betygsätt artikeln', 'betygsätt den här artikeln', 'ditt betyg', 'genomsnittligt betyg', 'antal röster', 'inga röster',
		'var artikeln till hjälp', 'var den här artikeln till hjälp', 'var sidan till hjälp', 'gillade du artikeln', 'vad tycker du om artikeln', 'gilla', 'gilla laddar in', 'gilla artikeln',
		'bloggare gillar detta', 'vad är din reaktion', 'lägg till i samling', 'inga samlingar', 'lägg till i favoriter', 'lägg till i läslista', 'spara artikel', 'spara artikeln',
		'spara till senare', 'läs senare', 'rapportera fel', 'rätta artikeln', 'hittat ett fel', 'tipsa om fel', 'så tyckte läsarna',
	],
	sharing: [
		'dela', 'dela artikeln', 'dela artikel', 'dela den här artikeln', 'dela detta', 'dela med dig', 'dela via', 'dela på facebook', 'dela på twitter', 'dela på x', 'dela på linkedin',
		'dela via e-post', 'dela via mejl', 'klicka för att dela', 'klicka för att dela på facebook', 'öppnas i ett nytt fönster', 'tweeta', 'twittra', 'mejla artikeln', 'skicka via e-post',
		'skicka till en vän', 'tipsa en vän', 'skriv ut', 'skriv ut artikeln', 'kopiera länk', 'kopiera länken', 'länk kopierad', 'länken kopierad', 'följ oss', 'följ oss på',
		'följ oss på facebook', 'följ oss på instagram', 'följ oss på sociala medier', 'ge bort artikeln', 'ge bort artikel', 'delningar',
	],
	promos: [
		'ladda ner appen', 'ladda ner vår app', 'hämta appen', 'öppna i appen', 'läs i appen', 'finns på google play', 'ladda ned på google play', 'hämta i app store', 'slå på notiser',
		'aktivera notiser', 'tillåt notiser', 'få notiser', 'nej tack', 'bli medlem', 'bli prenumerant', 'stöd oss', 'stötta oss', 'stöd vår journalistik', 'stöd oberoende journalistik', 'swisha',
		'ge en gåva', 'skänk en gåva', 'prenumerera', 'prenumerera nu', 'bli prenumerant idag', 'köp prenumeration', 'prova gratis', 'testa gratis', 'prova nu', 'specialerbjudande',
		'se erbjudanden', 'annonsblockerare', 'adblocker', 'adblock', 'stäng av din annonsblockerare', 'du använder en annonsblockerare', 'lyssna på podden', 'lyssna på vår podd',
	],
	wall: [
		'fortsätt läsa', 'fortsätt läs', 'läs vidare', 'för att läsa vidare', 'för att läsa hela artikeln', 'logga in för att läsa', 'logga in och läs', 'läs hela artikeln',
		'bli prenumerant för att läsa', 'prenumerera för att läsa', 'redan prenumerant', 'är du redan prenumerant', 'redan prenumerant logga in', 'för prenumeranter', 'endast för prenumeranter',
		'bara för prenumeranter', 'exklusivt för prenumeranter', 'den här artikeln är för prenumeranter', 'låst artikel', 'plusartikel', 'lås upp artikeln', 'få tillgång till', 'full tillgång',
		'ingen bindningstid', 'avsluta när du vill', 'obegränsad tillgång',
	],
	ads: [
		'annons', 'annonser', 'reklam', 'annonsinnehåll', 'sponsrat innehåll', 'sponsrat', 'sponsrad', 'i samarbete med', 'artikeln fortsätter efter annonsen',
		'artikeln fortsätter nedanför annonsen', 'texten fortsätter efter annonsen', 'annonssamarbete', 'kommersiellt samarbete', 'innehåll från annonsör', 'hoppa över annons',
		'detta är en annons',
	],
	broken: [
		'innehållet är inte tillgängligt', 'innehållet kan inte visas', 'det här innehållet är inte tillgängligt', 'videon är inte tillgänglig', 'videon kan inte spelas',
		'videon kunde inte laddas', 'ett fel uppstod', 'ett fel har uppstått', 'något gick fel', 'något gick snett', 'försök igen', 'försök igen senare', 'kunde inte laddas', 'kunde inte ladda',
		'fel vid laddning', 'aktivera javascript', 'du måste aktivera javascript', 'kräver javascript', 'detta bildspel kräver javascript', 'din webbläsare stöder inte',
		'din webbläsare stödjer inte', 'uppdatera din webbläsare', 'flash player', 'appnyckel saknas', 'laddar kommentarer', 'läser in', 'visa det här inlägget på instagram',
		'ett inlägg delat av', 'inga resultat', 'inga träffar',
	],
	related: [
		'relaterade artiklar', 'relaterat', 'relaterade inlägg', 'relaterade ämnen', 'relaterade nyheter', 'liknande artiklar', 'läs mer', 'läs också', 'läs även', 'läs mer om', 'läs vidare om',
		'läs fler artiklar', 'mer om ämnet', 'mer om', 'mer från', 'mer av skribenten', 'fler artiklar', 'fler nyheter', 'fler artiklar av', 'visa fler', 'visa mer', 'ladda fler', 'se mer',
		'se även', 'se också', 'du kanske också gillar', 'du kanske gillar', 'du kanske också är intresserad av', 'du kanske missade', 'detta kanske intresserar dig', 'andra läste också',
		'andra läser', 'rekommenderat', 'rekommenderas', 'rekommenderade artiklar', 'rekommenderat för dig', 'mest läst', 'mest lästa', 'mest läst idag', 'mest delat', 'mest sedda', 'populärt',
		'populära artiklar', 'populärt just nu', 'just nu', 'senaste nytt', 'senaste nyheterna', 'senaste artiklarna', 'senaste', 'senaste inläggen', 'trendar', 'missa inte', 'redaktionens val',
		'föregående artikel', 'nästa artikel', 'föregående inlägg', 'nästa inlägg', 'inläggsnavigering', 'alla artiklar', 'till startsidan', 'till toppen', 'ämnen i artikeln', 'i artikeln',
		'följ skribent', 'dagens topplista',
	],
};

/** Swedish words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'säger|', 'sa|', 'sade|', 'sagt|', 'säga|', 'berätta||r|de|t', 'uppge||r|s|tt', 'uppgav|', 'förklara||r|de|t', 'mena||r|de|t', 'tycker|', 'tyckte|', 'tror|', 'trodde|', 'skriver|',
		'skrev|', 'skrivit|', 'svara||r|de|t', 'fråga||r|de|t', 'undra||r|de', 'påpeka||r|de|t', 'betona||r|de|t', 'hävda||r|de|t', 'konstatera||r|de|t', 'tillägger|', 'tillade|', 'tillagt|',
		'lägger till|', 'lade till|', 'la till|', 'fortsätter|', 'fortsatte|', 'understryk||er', 'underströk|', 'erkänn||er|de', 'medge||r', 'medgav|', 'bekräfta||r|de|t', 'förneka||r|de|t',
		'dementera||r|de', 'varna||r|de|t', 'kräver|', 'krävde|', 'uppmana||r|de|t', 'lova||r|de|t', 'kommentera||r|de|t', 'meddela||r|de|t', 'rapportera||r|de|t', 'anser|', 'ansåg|', 'bedömer|',
		'bedömde|', 'beskriver|', 'beskrev|', 'minns|', 'mindes|', 'suckar|', 'suckade|', 'skämta||r|de', 'skrattar|', 'skrattade|', 'ropa||r|de', 'skrek|', 'skriker|', 'viska||r|de',
		'utbrister|', 'utbrast|', 'summera||r|de', 'resonera||r|de', 'argumentera||r|de', 'kritisera||r|de|t', 'anklaga||r|de|t', 'beklaga||r|de|t', 'hoppas|', 'hoppades|', 'klaga||r|de',
		'tipsa||r', 'twittra||r|de', 'hälsa||r|de', 'låter|', 'lyder|', 'löd|', 'avslöja||r|de|t', 'intyga||r|de', 'vittna||r|de', 'slår fast|', 'slog fast|', 'framhåller|', 'framhöll|',
		'poängtera||r|de', 'flika||r|de', 'inflika||r|de', 'replikera||r|de', 'kontra||r|de', 'tackar|', 'tackade|', 'gratulera||r|de', 'föreslå||r', 'föreslog|', 'ifrågasätter|', 'ifrågasatte|', 'uttala|de|r',
	],
	according: ['enligt', 'i ord av', 'med ord av', 'för att citera', 'som det heter', 'såsom'],
	nouns: [
		'uttalande', 'intervju', 'pressmeddelande', 'presskonferens', 'tal', 'brev', 'tweet', 'inlägg', 'mejl', 'kommentar', 'meddelande', 'rapport', 'svar', 'skrivelse', 'debattartikel',
		'pressträff', 'krönika', 'vittnesmål', 'dom', 'citat', 'sms', 'dagbok',
	],
	titles: [
		'borgmästaren', 'ministern', 'statsministern', 'professorn', 'läkaren', 'rektorn', 'herr', 'fru', 'fröken', 'doktor', 'dr', 'professor', 'docent', 'statsminister', 'finansminister',
		'utrikesminister', 'försvarsminister', 'justitieminister', 'socialminister', 'minister', 'statssekreterare', 'statsråd', 'president', 'vicepresident', 'förbundskansler', 'premiärminister',
		'partiledare', 'språkrör', 'gruppledare', 'riksdagsledamot', 'talman', 'kommunalråd', 'oppositionsråd', 'borgmästare', 'landshövding', 'regionråd', 'generaldirektör', 'generalsekreterare',
		'vd', 'ordförande', 'direktör', 'chef', 'rektor', 'presstalesperson', 'pressekreterare', 'presschef', 'talesperson', 'talesman', 'polisens talesperson', 'polismästare', 'kommissarie',
		'kriminalkommissarie', 'åklagare', 'kammaråklagare', 'chefsåklagare', 'domare', 'rådman', 'advokat', 'general', 'överste', 'major', 'kapten', 'påve', 'kardinal', 'biskop', 'ärkebiskop',
		'präst', 'kyrkoherde', 'kung', 'kungen', 'drottning', 'prins', 'prinsessa', 'kronprinsessan', 'tränare', 'förbundskapten', 'lagkapten', 'expert', 'analytiker', 'ekonom', 'chefsekonom',
		'forskare', 'läkare', 'överläkare', 'sjuksköterska', 'statsepidemiolog', 'lärare', 'författare', 'skådespelare', 'artist', 'regissör', 'journalist', 'lantbrukare', 'bonde', 'företagare',
		'ägare', 'grundare', 'ambassadör', 'statsvetare', 'meteorolog', 'plogförare', 'plogföraren', 'mäklare',
	],
	people: [
		'talesperson', 'talesman', 'talespersonen', 'pressekreterare', 'källa', 'källor', 'vittne', 'vittnen', 'ögonvittne', 'granne', 'grannen', 'grannar', 'boende', 'polis', 'polisen',
		'polisman', 'poliser', 'tjänsteman', 'advokat', 'advokaten', 'försvarare', 'åklagare', 'åklagaren', 'domare', 'domaren', 'läkare', 'läkaren', 'sjuksköterska', 'lärare', 'läraren', 'elev',
		'eleven', 'elever', 'student', 'studenten', 'studenter', 'far', 'pappa', 'pappan', 'mor', 'mamma', 'mamman', 'föräldrar', 'föräldrarna', 'son', 'dotter', 'bror', 'syster', 'farmor',
		'mormor', 'farfar', 'morfar', 'make', 'maka', 'maken', 'sambo', 'man', 'mannen', 'kvinna', 'kvinnan', 'pojke', 'flicka', 'tonåring', 'ungdomar', 'vän', 'vännen', 'vänner', 'kollega',
		'kollegan', 'kollegor', 'offer', 'offret', 'överlevande', 'passagerare', 'förare', 'föraren', 'chaufför', 'kund', 'kunden', 'kunder', 'anställd', 'anställda', 'medarbetare', 'arbetare',
		'expert', 'experten', 'experter', 'forskare', 'forskaren', 'forskarna', 'aktivist', 'aktivister', 'demonstrant', 'demonstranter', 'tränare', 'tränaren', 'spelare', 'spelaren', 'supporter',
		'supportrar', 'minister', 'ministern', 'politiker', 'kommunalrådet', 'chef', 'chefen', 'direktör', 'ordförande', 'vd', 'ägare', 'ägaren', 'lantbrukare', 'bonde', 'bonden', 'författare',
		'författaren', 'ekonom', 'ekonomen', 'företag', 'företaget', 'myndigheten', 'regeringen', 'kommunen', 'facket', 'föreningen', 'räddningstjänsten', 'brandman', 'soldat', 'präst', 'läsare',
		'besökare', 'invånare',
	],
	notNames: [
		'den', 'det', 'de', 'en', 'ett', 'och', 'men', 'eller', 'om', 'när', 'då', 'medan', 'eftersom', 'att', 'som', 'i', 'på', 'av', 'för', 'med', 'till', 'från', 'vid', 'under', 'över',
		'efter', 'före', 'innan', 'mellan', 'utan', 'mot', 'enligt', 'genom', 'hos', 'han', 'hon', 'vi', 'jag', 'du', 'ni', 'man', 'hans', 'hennes', 'deras', 'vår', 'vårt', 'våra', 'min', 'mitt',
		'mina', 'sin', 'denna', 'detta', 'dessa', 'här', 'där', 'var', 'vad', 'vem', 'varför', 'hur', 'vilken', 'vilka', 'inte', 'ja', 'nej', 'nu', 'idag', 'i dag', 'igår', 'i går', 'imorgon',
		'också', 'även', 'bara', 'sedan', 'därför', 'så', 'alla', 'allt', 'många', 'några', 'flera', 'varje', 'ingen', 'inget', 'andra', 'är', 'har', 'två', 'tre', 'fyra', 'fem', 'måndag',
		'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag', 'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december',
		'jul', 'påsk', 'foto', 'bild', 'video',
	],
	particles: ['af', 'von', 'van', 'de', 'der', 'la', 'le', 'di', 'da', 'el', 'al', 'bin', 'zu'],
	pronouns: {
		he: ['han', 'honom', 'hans'],
		she: ['hon', 'henne', 'hennes'],
		they: ['de', 'dem', 'deras', 'dom'],
		i: ['jag', 'mig', 'mej', 'min', 'mitt', 'mina', 'vi', 'oss', 'vår', 'vårt', 'våra'],
	},
	works: [
		'film', 'filmen', 'roman', 'romanen', 'bok', 'boken', 'låt', 'låten', 'sång', 'singel', 'album', 'albumet', 'skiva', 'pjäs', 'pjäsen', 'föreställning', 'opera', 'musikal', 'dikt', 'serie',
		'serien', 'program', 'programmet', 'dokumentär', 'dokumentären', 'utställning', 'utställningen', 'tavla', 'tidning', 'tidskrift', 'essä', 'spel', 'spelet', 'avsnitt', 'podd', 'podden',
		'kapitel', 'titel', 'titeln', 'med titeln', 'så kallad', 'så kallade', 'så kallat', 's k', 'kallad', 'kallade', 'kallas', 'känd som', 'döpt till', 'smeknamn', 'smeknamnet', 'ordet',
		'begreppet', 'termen', 'uttrycket', 'slogan', 'parollen', 'hashtag', 'hashtaggen', 'operation', 'projekt', 'projektet', 'kampanjen', 'påstådd', 'påstådda',
	],
	finite: [
		'är', 'var', 'varit', 'vara', 'blir', 'blev', 'bli', 'har', 'hade', 'haft', 'ha', 'kan', 'kunde', 'ska', 'skulle', 'vill', 'ville', 'måste', 'får', 'fick', 'bör', 'borde', 'finns',
		'fanns', 'gör', 'gjorde', 'går', 'gick', 'kommer', 'kom', 'ser', 'såg', 'vet', 'visste', 'tror', 'tycker', 'känner', 'hoppas', 'behöver', 'behövde', 'tar', 'tog', 'står', 'stod', 'ligger',
		'låg', 'säger', 'håller', 'höll', 'ger', 'gav', 'tänker', 'börjar', 'började', 'stänger', 'fattar', 'gäller', 'verkar', 'känns', 'flytta',
	],
	dash: true,
	possessives: ['hans', 'hennes', 'deras', 'dess', 'sin', 'sitt', 'sina', 'vår'],
	determiners: ['den', 'det', 'de', 'en', 'ett', 'sin', 'sitt', 'sina', 'hans', 'hennes', 'deras', 'denna', 'detta', 'dessa', 'två', 'tre', 'flera', 'några', 'många', 'andra', 'alla', 'varje'],
	prepositions: [
		'i', 'på', 'av', 'för', 'med', 'till', 'från', 'om', 'hos', 'mot', 'under', 'över', 'efter', 'vid', 'mellan', 'utan', 'genom', 'enligt', 'bland', 'inom', 'utanför', 'kring', 'åt', 'som',
	],
	relatives: ['som', 'vilken', 'vilket', 'att', 'eftersom', 'när', 'om', 'medan', 'där', 'då'],
	men: ['herr', 'pappa', 'far', 'man', 'son', 'bror', 'kung', 'prins'],
	women: ['fru', 'mamma', 'mor', 'kvinna', 'dotter', 'syster', 'drottning', 'prinsessa'],
	inverted: true,
};

/** Swedish words for reading. */
export const prose: ProseWords = {
	by: ['av', 'text', 'text av', 'skriven av', 'skribent', 'författare', 'publicerad av', 'foto och text', 'text och foto', 'från', 'reporter', 'intervju av', 'krönika av'],
	dated: [
		'publicerad', 'publicerad den', 'publicerat', 'publicerades', 'uppdaterad', 'uppdaterad den', 'uppdaterat', 'senast uppdaterad', 'senast ändrad', 'ändrad', 'skapad', 'datum', 'lästid',
		'min lästid', 'minuter', 'minuters läsning', 'sedan', 'för timmar sedan',
	],
	credit: [
		'foto', 'fotograf', 'bild', 'bilder', 'bildkälla', 'källa', 'video', 'illustration', 'grafik', 'montage', 'tt', 'scanpix', 'bildbyrån', 'getty', 'getty images', 'reuters', 'afp', 'ap',
		'epa', 'shutterstock', 'arkivbild', 'arkivfoto', 'arkiv', 'privat', 'pressbild', 'genrebild', 'skärmdump', 'förstora', 'unsplash', 'pixabay', 'på bilden',
	],
	plug: [
		'läs också', 'läs även', 'läs mer', 'läs mer här', 'läs vidare', 'läs hela', 'se också', 'se även', 'se mer', 'se', 'lyssna', 'lyssna på', 'lyssna också', 'tv', 'video', 'bildspel',
		'bildextra', 'analys', 'krönika', 'ledare', 'intervju', 'mer om ämnet', 'mer om', 'relaterat', 'fakta', 'följ', 'ladda ner', 'prenumerera', 'tipsa oss', 'klicka här', 'fler artiklar',
		'missa inte',
	],
	notice: [
		'om författaren', 'om skribenten', 'om skribenterna', 'alla rättigheter förbehållna', 'artikeln publicerades först', 'texten publicerades först', 'artikeln har tidigare publicerats',
		'ursprungligen publicerad', 'det här är en opinionstext', 'det här är en debattartikel', 'detta är en ledare', 'åsikterna som framförs', 'skribentens egna', 'skribenten svarar för',
		'innehåller annonslänkar', 'annonslänkar', 'affiliatelänkar', 'integritetspolicy', 'användarvillkor', 'ansvarig utgivare', 'kontakta redaktionen', 'kontakta oss', 'tipsa oss', 'mejla oss',
		'skriv till oss', 'översättning', 'översatt av', 'pressmeddelande', 'så arbetar vi', 'så jobbar', 'behöver du hjälp', 'självmordslinjen',
	],
	correction: [
		'rättelse', 'korrigering', 'uppdatering', 'förtydligande', 'rättelser', 'i en tidigare version', 'i en tidigare version av artikeln', 'redaktionens kommentar', 'artikeln har uppdaterats',
		'artikeln har korrigerats',
	],
	staff: [
		'redaktionen', 'redaktion', 'nyhetsredaktionen', 'redaktör', 'webbredaktionen', 'admin', 'administratör', 'tt', 'reporter', 'korrespondent', 'gästskribent', 'skribent', 'författare',
		'team', 'okänd', 'nyhetsbyrå', 'debatt', 'insändare',
	],
	months: [
		'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep',
		'okt', 'nov', 'dec',
	],
	frequent: [
		'och', 'i', 'att', 'det', 'som', 'en', 'på', 'är', 'av', 'för', 'med', 'till', 'den', 'har', 'de', 'inte', 'om', 'ett', 'han', 'men', 'var', 'sig', 'från', 'vi', 'jag', 'också', 'när',
		'eller', 'efter', 'under', 'vid', 'kan', 'ska', 'där', 'mot', 'så', 'blir', 'blev', 'alla', 'mycket', 'säger', 'ut', 'upp', 'nu', 'hade', 'hon', 'aldrig', 'här', 'över', 'än', 'sin',
		'bara', 'skulle', 'ingen', 'år',
	],
};
