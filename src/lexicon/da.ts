import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Danish phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'skriv en kommentar', 'skriv kommentar', 'læg en kommentar', 'efterlad en kommentar', 'efterlad et svar', 'giv en kommentar', 'tilføj kommentar', 'send kommentar', 'indsend kommentar',
		'kommentér', 'kommenter artiklen', 'annuller svar', 'kommentarer', 'kommentarspor', 'vis kommentarer', 'se kommentarer', 'se alle kommentarer', 'læs kommentarer', 'skjul kommentarer',
		'flere kommentarer', 'indlæs flere kommentarer', 'ingen kommentarer', 'ingen kommentarer endnu', '0 kommentarer', 'vær den første til at kommentere', 'bliv den første til at kommentere',
		'kommentarer er lukket', 'lukket for kommentarer', 'kommentarsporet er lukket', 'log ind for at kommentere', 'du skal være logget ind for at kommentere',
		'du skal være logget ind for at skrive en kommentar', 'deltag i debatten', 'deltag i diskussionen', 'bland dig i debatten', 'hvad mener du', 'din e-mailadresse vil ikke blive publiceret',
		'krævede felter er markeret med', 'gem mit navn mail og websted', 'giv mig besked om nye kommentarer', 'debatregler', 'regler for debat', 'anmeld kommentar',
	],
	auth: [
		'log ind', 'log på', 'log ind her', 'log ind på din konto', 'log ind med google', 'log ind med facebook', 'log ind med mitid', 'fortsæt med google', 'log ud', 'tilmeld dig', 'opret konto',
		'opret en konto', 'opret gratis konto', 'opret bruger', 'opret profil', 'brugernavn', 'brugernavn eller e-mail', 'brugernavn eller e-mailadresse', 'adgangskode', 'kodeord',
		'din adgangskode', 'bekræft adgangskode', 'gentag adgangskode', 'vis adgangskode', 'husk mig', 'forbliv logget ind', 'har du ikke en konto', 'har du ikke en profil', 'ingen konto',
		'har du allerede en konto', 'allerede medlem', 'allerede registreret', 'min konto', 'min side', 'velkommen tilbage',
	],
	forgot: [
		'glemt adgangskode', 'glemt din adgangskode', 'har du glemt din adgangskode', 'har du glemt adgangskoden', 'glemt kodeord', 'glemt dit kodeord', 'nulstil adgangskode',
		'nulstil din adgangskode', 'nulstil kodeord', 'ny adgangskode', 'skift adgangskode', 'en adgangskode vil blive sendt', 'vi sender dig et link', 'du modtager en e-mail med et link',
		'tilbage til login',
	],
	newsletter: [
		'tilmeld dig vores nyhedsbrev', 'tilmeld dig nyhedsbrevet', 'tilmeld nyhedsbrev', 'tilmeld dig vores nyhedsbreve', 'abonner på nyhedsbrevet', 'få vores nyhedsbrev', 'få nyhedsbrevet',
		'modtag nyhedsbrev', 'modtag vores nyhedsbrev', 'vores nyhedsbrev', 'vores nyhedsbreve', 'gratis nyhedsbrev', 'dagligt nyhedsbrev', 'direkte i din indbakke', 'i din indbakke',
		'i indbakken', 'indtast din e-mail', 'indtast din e-mailadresse', 'indtast din mailadresse', 'din e-mail', 'din e-mailadresse', 'din mailadresse', 'e-mailadresse',
		'tak for din tilmelding', 'du kan altid afmelde dig', 'du kan til enhver tid afmelde dig', 'gå ikke glip af', 'hold dig opdateret',
	],
	consent: [
		'vi bruger cookies', 'vi anvender cookies', 'denne hjemmeside bruger cookies', 'dette website bruger cookies', 'hjemmesiden bruger cookies', 'siden bruger cookies', 'bruger cookies',
		'cookiepolitik', 'cookie-indstillinger', 'cookieindstillinger', 'accepter cookies', 'accepter alle', 'accepter alle cookies', 'acceptér alle', 'tillad alle', 'tillad alle cookies',
		'afvis alle', 'kun nødvendige', 'kun nødvendige cookies', 'nødvendige cookies', 'jeg accepterer', 'accepter og fortsæt', 'administrer samtykke', 'administrer indstillinger',
		'administrer muligheder', 'gem indstillinger', 'altid aktiv', 'privatlivsindstillinger', 'vi respekterer dit privatliv', 'vi værner om dit privatliv', 'dit privatliv er vigtigt for os',
		'legitim interesse', 'vi og vores partnere', 'tilpas indstillinger',
	],
	votes: [
		'stem nu', 'stem her', 'afgiv din stemme', 'se resultat', 'se resultater', 'bedøm artiklen', 'bedøm denne artikel', 'din bedømmelse', 'gennemsnitlig bedømmelse', 'antal stemmer',
		'ingen stemmer', 'var artiklen nyttig', 'var denne artikel nyttig', 'fandt du denne artikel nyttig', 'kunne du lide artiklen', 'synes godt om indlæser', 'hvad synes du om artiklen',
		'hvad er din reaktion', 'føj til samling', 'ingen samlinger', 'føj til favoritter', 'tilføj til favoritter', 'føj til læseliste', 'gem artikel', 'gem artiklen', 'gem til senere',
		'læs senere', 'rapporter fejl', 'fundet en fejl', 'har du fundet en fejl', 'fejl i artiklen',
	],
	sharing: [
		'del artiklen', 'del artikel', 'del denne artikel', 'del dette', 'del på', 'del på facebook', 'del på twitter', 'del på x', 'del på linkedin', 'del via e-mail', 'del via mail',
		'klik for at dele', 'klik for at dele på facebook', 'åbner i et nyt vindue', 'åbner i nyt vindue', 'tweet dette', 'send på mail', 'send til en ven', 'send som e-mail', 'tip en ven',
		'udskriv', 'udskriv artiklen', 'print artikel', 'kopier link', 'kopiér link', 'kopier linket', 'link kopieret', 'følg os', 'følg os på', 'følg os på facebook', 'følg os på instagram',
		'giv artiklen i gave', 'delinger',
	],
	promos: [
		'download vores app', 'download appen', 'hent appen', 'hent vores app', 'åbn i appen', 'læs i appen', 'hent den på google play', 'hent i app store', 'tillad notifikationer',
		'slå notifikationer til', 'få notifikationer', 'få breaking news', 'nej tak', 'bliv medlem', 'støt os', 'støt vores journalistik', 'støt uafhængig journalistik', 'støt nu',
		'giv et bidrag', 'bliv abonnent', 'abonner', 'abonner nu', 'køb abonnement', 'bestil abonnement', 'få abonnement', 'prøv gratis', 'prøv nu', 'særtilbud', 'se tilbud', 'se abonnementer',
		'annonceblokering', 'adblocker', 'adblock', 'slå din adblocker fra', 'du bruger en adblocker', 'lyt til podcasten', 'hør podcasten',
	],
	wall: [
		'læs videre', 'fortsæt med at læse', 'fortsæt læsning', 'fortsæt læsningen', 'for at læse videre', 'for at læse hele artiklen', 'log ind for at læse', 'log ind for at læse videre',
		'læs hele artiklen', 'bliv abonnent og læs videre', 'abonner for at læse', 'allerede abonnent', 'er du allerede abonnent', 'er du abonnent', 'allerede abonnent log ind', 'for abonnenter',
		'kun for abonnenter', 'denne artikel er for abonnenter', 'denne artikel er kun for abonnenter', 'lås artiklen op', 'få adgang', 'få fuld adgang', 'ingen binding', 'opsig når som helst',
		'ubegrænset adgang', 'plus-artikel',
	],
	ads: [
		'annonce', 'annoncer', 'reklame', 'annoncørbetalt indhold', 'sponsoreret indhold', 'sponsoreret', 'artiklen fortsætter efter annoncen', 'artiklen fortsætter under annoncen',
		'artiklen fortsætter under billedet', 'historien fortsætter efter annoncen', 'kommercielt samarbejde', 'betalt indhold', 'spring annonce over',
	],
	broken: [
		'indholdet er ikke tilgængeligt', 'indholdet kan ikke vises', 'dette indhold er ikke tilgængeligt', 'videoen er ikke tilgængelig', 'videoen kan ikke afspilles', 'der opstod en fejl',
		'der er opstået en fejl', 'noget gik galt', 'prøv igen', 'prøv igen senere', 'kunne ikke indlæses', 'kunne ikke indlæse', 'fejl ved indlæsning', 'aktiver javascript', 'slå javascript til',
		'kræver javascript', 'dette diasshow kræver javascript', 'din browser understøtter ikke', 'opdater din browser', 'flash player', 'appnøgle er ikke angivet', 'indlæser kommentarer',
		'indlæser', 'se dette opslag på instagram', 'et opslag delt af', 'ingen resultater', 'ingen resultater fundet',
	],
	related: [
		'relaterede artikler', 'relateret', 'relaterede indlæg', 'relaterede emner', 'relateret indhold', 'lignende artikler', 'læs mere', 'læs også', 'læs mere om', 'læs også disse artikler',
		'mere om', 'mere fra', 'mere af', 'flere artikler', 'flere nyheder', 'flere artikler fra', 'vis flere', 'vis mere', 'indlæs flere', 'se mere', 'se også', 'se flere',
		'du vil måske også kunne lide', 'du er måske interesseret i', 'måske er du også interesseret i', 'andre læser også', 'andre læste også', 'andre læser', 'anbefalet', 'anbefalede artikler',
		'anbefalet til dig', 'mest læste', 'mest læst', 'mest læste artikler', 'mest delte', 'mest sete', 'populære artikler', 'populært', 'lige nu', 'seneste nyt', 'seneste nyheder',
		'seneste artikler', 'seneste indlæg', 'gå ikke glip af dette', 'redaktionens udvalgte', 'redaktionen anbefaler', 'forrige artikel', 'næste artikel', 'forrige indlæg', 'næste indlæg',
		'indlægsnavigation', 'alle artikler', 'til forsiden', 'til toppen', 'emner i artiklen',
	],
};

/** Danish words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'siger|', 'sagde|', 'sagt|', 'fortæller|', 'fortalte|', 'fortalt|', 'forklare||r|de|t', 'udtale||r|t', 'udtalte|', 'oplyse||r|t', 'oplyste|', 'mener|', 'mente|', 'tror|', 'troede|',
		'skriver|', 'skrev|', 'skrevet|', 'svare||r|de|t', 'spørger|', 'spurgte|', 'påpege||r|de|t', 'understrege||r|de|t', 'hævde||r|de|t', 'konstatere||r|de|t', 'tilføje||r|de|t', 'fortsætter|',
		'fortsatte|', 'indrømme||r|de|t', 'erkende||r|t', 'erkendte|', 'bekræfte||r|de|t', 'afvise||r', 'afviste|', 'benægte||r|de', 'advare||r|de|t', 'kræve||r|de', 'opfordre||r|de|t',
		'love||r|de|t', 'kommentere||r|de|t', 'melde||r', 'meldte|', 'rapportere||r|de', 'vurdere||r|de|t', 'beskriver|', 'beskrev|', 'husker|', 'huskede|', 'mindes|', 'sukke||r|de', 'spøge||r',
		'joke||r|de', 'griner|', 'grinede|', 'råber|', 'råbte|', 'hvisker|', 'udbryder|', 'udbrød|', 'opsummere||r|de', 'konkludere||r|de', 'argumentere||r|de', 'kritisere||r|de|t',
		'anklage||r|de', 'beklage||r|de|t', 'håber|', 'håbede|', 'klager|', 'klagede|', 'tweete||r|de', 'lyder|', 'lød|', 'afsløre||r|de|t', 'vidne||r|de', 'slår fast|', 'slog fast|',
		'fremhæve||r|de', 'pointere||r|de', 'præcisere||r|de', 'takker|', 'takkede|', 'lykønske||r|de', 'foreslår|', 'foreslog|', 'synes|', 'antyde||r|de', 'bedyre||r|de', 'medgiver|', 'medgav|', 'fastslå|r', 'fastslog|', 'meddel|er|te',
	],
	according: ['ifølge', 'i følge', 'med ordene fra', 'som det hedder'],
	nouns: [
		'udtalelse', 'interview', 'pressemeddelelse', 'pressemøde', 'tale', 'brev', 'besked', 'opslag', 'kommentar', 'e-mail', 'mail', 'tweet', 'rapport', 'svar', 'kronik', 'debatindlæg',
		'læserbrev', 'erklæring', 'vidneforklaring', 'citat', 'dom', 'skriftligt svar',
	],
	titles: [
		'hr', 'fru', 'frøken', 'doktor', 'dr', 'professor', 'lektor', 'statsminister', 'finansminister', 'udenrigsminister', 'forsvarsminister', 'justitsminister', 'sundhedsminister', 'minister',
		'ministeren', 'præsident', 'vicepræsident', 'forbundskansler', 'kansler', 'premierminister', 'formand', 'forkvinde', 'næstformand', 'partiformand', 'partileder', 'politisk ordfører',
		'ordfører', 'folketingsmedlem', 'borgmester', 'overborgmester', 'rådmand', 'regionsrådsformand', 'byrådsmedlem', 'direktør', 'administrerende direktør', 'topchef', 'generalsekretær',
		'chef', 'afdelingschef', 'leder', 'rektor', 'skoleleder', 'talsmand', 'talskvinde', 'talsperson', 'pressechef', 'politikommissær', 'politiinspektør', 'politidirektør', 'vagtchef',
		'vicepolitiinspektør', 'anklager', 'senioranklager', 'forsvarer', 'advokat', 'dommer', 'general', 'oberst', 'major', 'kaptajn', 'pave', 'kardinal', 'biskop', 'ærkebiskop', 'sognepræst',
		'præst', 'kong', 'kongen', 'dronning', 'kronprins', 'kronprinsesse', 'prins', 'prinsesse', 'træner', 'cheftræner', 'landstræner', 'anfører', 'ekspert', 'analytiker', 'økonom',
		'cheføkonom', 'forsker', 'seniorforsker', 'læge', 'overlæge', 'sygeplejerske', 'lærer', 'forfatter', 'skuespiller', 'sanger', 'instruktør', 'journalist', 'redaktør', 'landmand', 'ejer',
		'stifter', 'ambassadør', 'nabo',
	],
	people: [
		'talsmand', 'talskvinde', 'talsperson', 'kilde', 'kilder', 'vidne', 'vidner', 'øjenvidne', 'nabo', 'naboen', 'naboer', 'beboer', 'beboere', 'politi', 'politiet', 'betjent', 'betjente',
		'embedsmand', 'advokat', 'advokaten', 'forsvarer', 'forsvareren', 'anklager', 'anklageren', 'dommer', 'dommeren', 'læge', 'lægen', 'læger', 'sygeplejerske', 'sygeplejersker', 'lærer',
		'læreren', 'lærere', 'elev', 'eleven', 'elever', 'studerende', 'far', 'faren', 'mor', 'moren', 'forældre', 'forældrene', 'søn', 'sønnen', 'datter', 'datteren', 'bror', 'søster',
		'bedstemor', 'bedstefar', 'mormor', 'farfar', 'mand', 'manden', 'hustru', 'kone', 'kæreste', 'kvinde', 'kvinden', 'dreng', 'drengen', 'pige', 'pigen', 'teenager', 'unge', 'ven', 'vennen',
		'veninde', 'venner', 'kollega', 'kolleger', 'offer', 'offeret', 'overlevende', 'passager', 'passagerer', 'chauffør', 'fører', 'kunde', 'kunden', 'kunder', 'ansat', 'ansatte',
		'medarbejder', 'medarbejdere', 'arbejder', 'ekspert', 'eksperten', 'eksperter', 'forsker', 'forskeren', 'forskere', 'aktivist', 'aktivister', 'demonstrant', 'demonstranter', 'træner',
		'træneren', 'spiller', 'spilleren', 'spillere', 'fan', 'fans', 'minister', 'ministeren', 'politiker', 'borgmester', 'borgmesteren', 'chef', 'chefen', 'direktør', 'direktøren', 'formand',
		'formanden', 'ejer', 'ejeren', 'landmand', 'landmanden', 'landmænd', 'forfatter', 'forfatteren', 'økonom', 'økonomen', 'selskab', 'selskabet', 'ministeriet', 'regeringen', 'kommunen',
		'fagforeningen', 'beredskabet', 'brandmand', 'soldat', 'præst', 'præsten', 'læser', 'besøgende', 'borger', 'borgere',
	],
	notNames: [
		'den', 'det', 'de', 'en', 'et', 'og', 'men', 'eller', 'hvis', 'om', 'når', 'da', 'mens', 'fordi', 'at', 'som', 'i', 'på', 'af', 'for', 'med', 'til', 'fra', 'ved', 'under', 'over', 'efter',
		'før', 'mellem', 'uden', 'mod', 'ifølge', 'gennem', 'hos', 'han', 'hun', 'vi', 'jeg', 'du', 'i dag', 'man', 'hans', 'hendes', 'deres', 'vores', 'min', 'mit', 'mine', 'sin', 'denne',
		'dette', 'disse', 'her', 'der', 'hvor', 'hvad', 'hvem', 'hvorfor', 'hvordan', 'hvilken', 'ikke', 'ja', 'nej', 'nu', 'i går', 'i morgen', 'også', 'kun', 'så', 'derfor', 'dog', 'alle',
		'alt', 'mange', 'nogle', 'flere', 'hver', 'ingen', 'andre', 'er', 'har', 'var', 'to', 'tre', 'fire', 'fem', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag',
		'januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december', 'jul', 'påske', 'foto', 'billede', 'video',
	],
	particles: ['af', 'von', 'van', 'de', 'der', 'la', 'le', 'di', 'da', 'el', 'al', 'bin', 'zu'],
	pronouns: {
		he: ['han', 'ham', 'hans'],
		she: ['hun', 'hende', 'hendes'],
		they: ['de', 'dem', 'deres'],
		i: ['jeg', 'mig', 'min', 'mit', 'mine', 'vi', 'os', 'vores', 'vor'],
	},
	works: [
		'film', 'filmen', 'roman', 'romanen', 'bog', 'bogen', 'sang', 'sangen', 'single', 'album', 'albummet', 'nummer', 'nummeret', 'plade', 'stykke', 'teaterstykke', 'forestilling',
		'forestillingen', 'opera', 'musical', 'digt', 'serie', 'serien', 'program', 'programmet', 'dokumentar', 'dokumentaren', 'udstilling', 'udstillingen', 'maleri', 'avis', 'avisen', 'magasin',
		'tidsskrift', 'essay', 'spil', 'spillet', 'afsnit', 'podcast', 'podcasten', 'kapitel', 'titel', 'titlen', 'med titlen', 'såkaldt', 'såkaldte', 'kaldet', 'kaldt', 'kaldes', 'kendt som',
		'døbt', 'øgenavn', 'kælenavn', 'ordet', 'begrebet', 'udtrykket', 'slogan', 'sloganet', 'hashtag', 'operation', 'projekt', 'projektet', 'kampagnen', 'påstået', 'påståede',
	],
	finite: [
		'er', 'var', 'været', 'være', 'bliver', 'blev', 'blive', 'har', 'havde', 'haft', 'have', 'kan', 'kunne', 'skal', 'skulle', 'vil', 'ville', 'må', 'måtte', 'får', 'fik', 'bør', 'burde',
		'findes', 'fandtes', 'gør', 'gjorde', 'går', 'gik', 'kommer', 'kom', 'ser', 'så', 'ved', 'vidste', 'tror', 'synes', 'føler', 'følte', 'håber', 'behøver', 'tager', 'tog', 'står', 'stod',
		'ligger', 'lå', 'siger', 'holder', 'holdt', 'giver', 'gav', 'tænker', 'begynder', 'begyndte', 'gælder', 'virker', 'kender',
	],
	dash: true,
	possessives: ['hans', 'hendes', 'deres', 'dens', 'sin', 'vores'],
	determiners: ['den', 'det', 'de', 'en', 'et', 'sin', 'sit', 'sine', 'hans', 'hendes', 'deres', 'denne', 'dette', 'disse', 'to', 'tre', 'flere', 'nogle', 'mange', 'andre', 'alle', 'hver'],
	prepositions: ['i', 'på', 'af', 'for', 'med', 'til', 'fra', 'om', 'hos', 'mod', 'under', 'over', 'efter', 'ved', 'mellem', 'uden', 'gennem', 'ifølge', 'blandt', 'inden', 'som'],
	relatives: ['som', 'der', 'hvilken', 'at', 'fordi', 'når', 'hvis', 'mens', 'hvor', 'da'],
	men: ['hr', 'far', 'mand', 'søn', 'bror', 'konge', 'prins'],
	women: ['fru', 'mor', 'kvinde', 'datter', 'søster', 'dronning', 'prinsesse'],
	inverted: true,
};

/** Danish words for reading. */
export const prose: ProseWords = {
	by: ['af', 'tekst', 'tekst af', 'skrevet af', 'forfatter', 'udgivet af', 'foto og tekst', 'journalist', 'interview af', 'fra'],
	dated: [
		'publiceret', 'publiceret den', 'offentliggjort', 'udgivet', 'udgivet den', 'opdateret', 'opdateret den', 'sidst opdateret', 'senest opdateret', 'senest ændret', 'ændret', 'oprettet',
		'dato', 'læsetid', 'min læsetid', 'minutter', 'siden', 'for timer siden',
	],
	credit: [
		'foto', 'fotograf', 'billede', 'billeder', 'kilde', 'video', 'illustration', 'grafik', 'ritzau', 'ritzau scanpix', 'scanpix', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa',
		'shutterstock', 'arkivfoto', 'arkiv', 'privat', 'privatfoto', 'pressefoto', 'skærmbillede', 'modelfoto', 'forstør', 'unsplash', 'pixabay',
	],
	plug: [
		'læs også', 'læs mere', 'læs hele', 'læs videre', 'læs her', 'se også', 'se mere', 'se video', 'se', 'hør', 'hør også', 'lyt', 'lyt til', 'video', 'billedserie', 'galleri', 'analyse',
		'kommentar', 'leder', 'interview', 'mere om', 'relateret', 'fakta', 'følg', 'download', 'abonner', 'tip os', 'klik her', 'flere artikler', 'artiklen fortsætter',
	],
	notice: [
		'om forfatteren', 'om skribenten', 'alle rettigheder forbeholdes', 'denne artikel blev først bragt', 'artiklen er oprindeligt bragt', 'oprindeligt udgivet', 'dette er et debatindlæg',
		'dette er en kommentar', 'dette er en leder', 'dette er en kronik', 'udtryk for skribentens', 'skribentens egen holdning', 'alene udtryk for', 'annoncelinks', 'affiliate-links',
		'privatlivspolitik', 'brugsvilkår', 'ansvarshavende chefredaktør', 'kontakt redaktionen', 'kontakt os', 'tip os', 'skriv til os', 'oversat af', 'pressemeddelelse', 'har du brug for hjælp',
		'livslinien',
	],
	correction: [
		'rettelse', 'præcisering', 'opdatering', 'rettelser', 'i en tidligere version', 'i en tidligere version af artiklen', 'redaktionel note', 'redaktionens note', 'artiklen er opdateret',
		'fejl og fakta',
	],
	staff: [
		'redaktionen', 'redaktion', 'nyhedsredaktionen', 'redaktør', 'webredaktionen', 'admin', 'administrator', 'ritzau', 'journalist', 'korrespondent', 'gæsteskribent', 'skribent', 'forfatter',
		'team', 'ukendt', 'nyhedsbureau', 'debat',
	],
	months: [
		'januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep',
		'okt', 'nov', 'dec',
	],
	frequent: [
		'og', 'i', 'at', 'det', 'er', 'en', 'til', 'på', 'der', 'af', 'for', 'de', 'den', 'med', 'som', 'har', 'ikke', 'et', 'han', 'om', 'men', 'var', 'fra', 'jeg', 'vi', 'efter', 'også', 'når',
		'eller', 'bliver', 'blev', 'kan', 'skal', 'mod', 'så', 'alle', 'meget', 'siger', 'ud', 'op', 'nu', 'havde', 'hun', 'aldrig', 'her', 'over', 'end', 'sin', 'kun', 'skulle', 'ingen', 'ved',
		'dette', 'være', 'noget', 'må', 'før',
	],
};
