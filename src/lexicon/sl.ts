import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Slovenian phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'dodaj komentar', 'dodajte komentar', 'napišite komentar', 'napiši komentar', 'oddaj komentar', 'objavi komentar', 'pošlji komentar', 'komentiraj', 'komentirajte', 'vaš komentar',
		'prekliči odgovor', 'komentarji', 'ogled komentarjev', 'prikaži komentarje', 'poglej komentarje', 'vsi komentarji', 'več komentarjev', 'naloži več komentarjev', 'ni komentarjev',
		'0 komentarjev', 'bodite prvi ki bo komentiral', 'komentarji so izklopljeni', 'komentarji so zaprti', 'komentiranje je onemogočeno', 'za komentiranje se prijavite',
		'za komentiranje je potrebna prijava', 'za objavo komentarja se morate prijaviti', 'pridružite se razpravi', 'kaj menite', 'vaš e-naslov ne bo objavljen', 'obvezna polja so označena',
		'shrani moje ime e-pošto in spletno stran', 'pravila komentiranja',
	],
	auth: [
		'prijavi se', 'prijavite se', 'prijavite se v svoj račun', 'prijava z google', 'odjavi se', 'registriraj se', 'registrirajte se', 'ustvari račun', 'ustvarite račun', 'uporabniško ime',
		'uporabniško ime ali e-pošta', 'vaše geslo', 'potrdi geslo', 'ponovi geslo', 'pokaži geslo', 'zapomni si me', 'ostani prijavljen', 'nimate računa', 'še nimate računa', 'že imate račun',
		'moj račun',
	],
	forgot: [
		'pozabljeno geslo', 'ste pozabili geslo', 'pozabil sem geslo', 'ponastavi geslo', 'ponastavitev gesla', 'obnovitev gesla', 'novo geslo', 'sprememba gesla', 'geslo vam bo poslano',
		'poslali vam bomo povezavo', 'nazaj na prijavo',
	],
	newsletter: [
		'prijavite se na e-novice', 'prijava na e-novice', 'prijavite se na novice', 'naročite se na e-novice', 'naročite se na novice', 'naše e-novice', 'e-novice', 'prejemajte novice',
		'prejemajte najnovejše novice', 'na vaš e-naslov', 'v vaš nabiralnik', 'vpišite e-naslov', 'vnesite e-naslov', 'vnesite svoj e-naslov', 'vaš e-naslov', 'vaš e-poštni naslov',
		'e-poštni naslov', 'hvala za prijavo', 'kadar koli se lahko odjavite', 'bodite na tekočem',
	],
	consent: [
		'uporabljamo piškotke', 'spletno mesto uporablja piškotke', 'ta spletna stran uporablja piškotke', 'spletna stran uporablja piškotke', 'uporablja piškotke', 'politika piškotkov',
		'nastavitve piškotkov', 'sprejmi piškotke', 'sprejmi vse', 'sprejmem vse', 'sprejemam', 'zavrni vse', 'zavrni', 'upravljanje soglasja', 'upravljaj možnosti', 'shrani nastavitve',
		'nujni piškotki', 'vedno aktivno', 'nastavitve zasebnosti', 'cenimo vašo zasebnost', 'vaša zasebnost nam je pomembna', 'zakoniti interes', 'mi in naši partnerji', 'z nadaljnjo uporabo',
	],
	votes: [
		'glasuj', 'glasujte', 'poglej rezultate', 'ocenite članek', 'oceni članek', 'vaša ocena', 'povprečna ocena', 'število glasov', 'ni glasov', 'vam je bil članek všeč',
		'je bil članek koristen', 'všeč mi je nalaganje', 'kakšen je vaš odziv', 'dodaj med priljubljene', 'dodaj v zbirko', 'ni zbirk', 'shrani članek', 'preberi pozneje', 'prijavi napako',
	],
	sharing: [
		'delite', 'deli članek', 'delite članek', 'deli na facebooku', 'delite na facebooku', 'deli na twitterju', 'deli po e-pošti', 'kliknite za delitev', 'odpre se v novem oknu',
		'pošlji po e-pošti', 'pošlji prijatelju', 'natisni', 'tiskaj', 'kopiraj povezavo', 'povezava kopirana', 'sledite nam', 'sledite nam na', 'sledite nam na facebooku',
		'sledite nam na instagramu', 'sledite nam na družbenih omrežjih', 'pridružite se nam',
	],
	promos: [
		'prenesi aplikacijo', 'prenesite aplikacijo', 'prenesite našo aplikacijo', 'odpri v aplikaciji', 'na voljo v google play', 'vklopi obvestila', 'dovoli obvestila', 'prejemajte obvestila',
		'ne hvala', 'postanite član', 'podprite nas', 'podprite neodvisno novinarstvo', 'doniraj', 'donirajte', 'naroči se', 'naročite se', 'preizkusite brezplačno', 'posebna ponudba',
		'izklopite adblock', 'blokator oglasov', 'adblock', 'poslušajte podkast',
	],
	wall: [
		'nadaljuj branje', 'nadaljujte z branjem', 'za nadaljevanje branja', 'preberite celoten članek', 'celoten članek', 'prijavite se za branje', 'naročite se za branje', 'že naročnik',
		'ste že naročnik', 'samo za naročnike', 'ekskluzivno za naročnike', 'vsebina za naročnike', 'premium vsebina', 'brezplačnih člankov', 'neomejen dostop',
	],
	ads: [
		'oglas', 'oglasi', 'oglasno sporočilo', 'sponzorirano', 'sponzorirana vsebina', 'plačana vsebina', 'promocijsko sporočilo', 'članek se nadaljuje pod oglasom',
		'članek se nadaljuje po oglasu', 'preskoči oglas',
	],
	broken: [
		'vsebina ni na voljo', 'ta vsebina ni na voljo', 'video ni na voljo', 'posnetek ni na voljo', 'videa ni mogoče predvajati', 'prišlo je do napake', 'zgodila se je napaka',
		'nekaj je šlo narobe', 'poskusite znova', 'poskusite pozneje', 'ni mogoče naložiti', 'napaka pri nalaganju', 'omogočite javascript', 'zahteva javascript', 'vaš brskalnik ne podpira',
		'flash player', 'nalaganje komentarjev', 'nalaganje', 'se nalaga', 'oglejte si to objavo na instagramu', 'objava osebe', 'ni rezultatov',
	],
	related: [
		'povezani članki', 'povezane novice', 'povezano', 'povezane vsebine', 'sorodni članki', 'sorodne novice', 'podobni članki', 'preberite tudi', 'preberi tudi', 'preberite še', 'preberi več',
		'preberite več', 'več', 'več o tem', 'več novic', 'poglejte tudi', 'poglejte še', 'prikaži več', 'naloži več', 'morda vas zanima', 'morda vas bo zanimalo', 'morda vam bo všeč',
		'priporočamo', 'priporočeno', 'najbolj brano', 'najbolj brani članki', 'najbolj gledano', 'najbolj komentirano', 'najnovejše', 'najnovejše novice', 'zadnje novice', 'zadnji prispevki',
		'priljubljeno', 'izpostavljeno', 'izbor urednika', 'ne spreglejte', 'prejšnji članek', 'naslednji članek', 'navigacija prispevka', 'nazaj na vrh', 'ključne besede',
	],
};

/** Slovenian words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'rekel|', 'rekla|', 'rekli|', 'pravi||jo', 'dejal||a|i', 'povedal||a|i', 'pove|', 'dodal||a|i', 'dodaja||jo', 'poudaril||a|i', 'poudarja||jo', 'pojasnil||a|i', 'pojasnjuje|',
		'opozoril||a|i', 'opozarja||jo', 'zapisal||a|i', 'zapiše|', 'piše|', 'navedel|', 'navedla|', 'navaja|', 'izjavil||a|i', 'zatrdil||a|i', 'zatrjuje|', 'trdi||jo|l|la', 'meni||jo|l|la',
		'priznal||a|i', 'priznava|', 'odgovoril||a|i', 'odgovarja|', 'vprašal||a|i', 'sprašuje|', 'sporočil||a|i|o', 'sporoča|', 'napovedal||a|i', 'napoveduje|', 'potrdil||a|i', 'potrjuje|',
		'zanikal||a|i', 'zavrnil||a|i', 'pozval||a|i', 'poziva|', 'obljubil||a|i', 'spomnil||a|i', 'spominja|', 'komentiral||a|i', 'kritiziral||a|i', 'obtožil||a|i', 'razkril||a|i', 'opisal||a|i',
		'opisuje|', 'verjame|', 'misli|', 'upa|', 'ocenil||a|i', 'ocenjuje|', 'izrazil||a|i', 'izpostavil||a|i', 'izpostavlja|', 'ugotavlja|', 'ugotovil||a|i', 'sklenil||a|i', 'nadaljeval||a',
		'razložil||a|i', 'razlaga|', 'vzkliknil||a', 'pošalil||a', 'zahvalil||a|i', 'čestital||a|i', 'predlagal||a|i', 'pripoveduje|', 'pripovedoval|a',
	],
	according: ['po besedah', 'po njegovih besedah', 'po njenih besedah', 'po mnenju', 'glede na', 'kot je dejal', 'kot je povedal', 'kot je povedala', 'kot pravi', 'kot navaja'],
	nouns: [
		'izjava', 'izjavi', 'izjavo', 'intervju', 'intervjuju', 'sporočilo', 'sporočilu', 'novinarska konferenca', 'novinarski konferenci', 'govor', 'govoru', 'pismo', 'pismu', 'objava', 'objavi',
		'tvit', 'zapis', 'zapisu', 'poročilo', 'pogovor', 'pogovoru', 'nagovor', 'besede', 'izpoved',
	],
	titles: [
		'g', 'ga', 'gospod', 'gospa', 'dr', 'prof', 'doc', 'mag', 'predsednik', 'predsednica', 'nekdanji predsednik', 'podpredsednik', 'podpredsednica', 'premier', 'premierka', 'minister',
		'ministrica', 'državni sekretar', 'državna sekretarka', 'kancler', 'kanclerka', 'župan', 'županja', 'poslanec', 'poslanka', 'evroposlanec', 'evroposlanka', 'senator',
		'tiskovni predstavnik', 'tiskovna predstavnica', 'direktor', 'direktorica', 'generalni direktor', 'vodja', 'šef', 'šefinja', 'tožilec', 'tožilka', 'sodnik', 'sodnica', 'odvetnik',
		'odvetnica', 'general', 'polkovnik', 'major', 'stotnik', 'papež', 'kardinal', 'nadškof', 'škof', 'župnik', 'kralj', 'kraljica', 'princ', 'princesa', 'trener', 'selektor', 'kapetan',
		'strokovnjak', 'strokovnjakinja', 'analitik', 'analitičarka', 'ekonomist', 'ekonomistka', 'politolog', 'zgodovinar', 'znanstvenik', 'znanstvenica', 'zdravnik', 'zdravnica', 'pisatelj',
		'pisateljica', 'igralec', 'igralka', 'pevec', 'pevka', 'režiser', 'režiserka', 'novinar', 'novinarka', 'podjetnik', 'lastnik', 'lastnica', 'veleposlanik', 'rektor', 'učitelj',
		'učiteljica', 'kmet',
	],
	people: [
		'tiskovni predstavnik', 'tiskovna predstavnica', 'vir', 'viri', 'priča', 'priče', 'očividec', 'prebivalec', 'prebivalka', 'prebivalci', 'domačin', 'domačini', 'sosed', 'soseda', 'sosedje',
		'policija', 'policist', 'policistka', 'uradnik', 'uradniki', 'odvetnik', 'odvetnica', 'tožilec', 'sodnik', 'zdravnik', 'zdravnica', 'zdravniki', 'medicinska sestra', 'učitelj',
		'učiteljica', 'profesor', 'profesorica', 'učenec', 'učenka', 'dijak', 'študent', 'študentka', 'oče', 'mati', 'mama', 'starši', 'sin', 'hči', 'brat', 'sestra', 'babica', 'dedek', 'mož',
		'žena', 'prijatelj', 'prijateljica', 'prijatelji', 'kolega', 'kolegica', 'žrtev', 'žrtve', 'potnik', 'potniki', 'voznik', 'kupec', 'kupci', 'delavec', 'delavka', 'delavci', 'zaposleni',
		'strokovnjak', 'strokovnjaki', 'analitik', 'analitiki', 'raziskovalec', 'raziskovalci', 'aktivist', 'aktivistka', 'protestnik', 'protestniki', 'trener', 'igralec', 'igralci', 'navijač',
		'navijači', 'minister', 'ministrica', 'poslanec', 'župan', 'direktor', 'lastnik', 'podjetnik', 'kmet', 'kmetje', 'moški', 'ženska', 'mladenič', 'dekle', 'fant', 'deklica', 'pisatelj',
		'ekonomist', 'podjetje', 'vlada', 'ministrstvo', 'občina', 'sindikat', 'vojak', 'gasilci', 'bralec', 'bralka', 'prostovoljec',
	],
	notNames: [
		'in', 'a', 'ali', 'pa', 'ter', 'toda', 'vendar', 'da', 'če', 'ko', 'kadar', 'medtem', 'ker', 'čeprav', 'kot', 'kako', 'kaj', 'kdo', 'kje', 'zakaj', 'ki', 'kateri', 'v', 'na', 'o', 'od',
		'do', 'iz', 'z', 's', 'za', 'po', 'pri', 'k', 'prek', 'skozi', 'pred', 'med', 'brez', 'pod', 'nad', 'glede', 'on', 'ona', 'ono', 'oni', 'one', 'jaz', 'mi', 'ti', 'vi', 'njegov', 'njen',
		'njihov', 'naš', 'naša', 'moj', 'moja', 'svoj', 'ta', 'to', 'te', 'tisti', 'ne', 'že', 'še', 'samo', 'tudi', 'zdaj', 'danes', 'včeraj', 'jutri', 'potem', 'nato', 'tukaj', 'tam', 'vsi',
		'vse', 'vsak', 'mnogi', 'nekateri', 'drugi', 'nihče', 'nič', 'je', 'so', 'bil', 'bila', 'bilo', 'bo', 'dva', 'tri', 'štiri', 'pet', 'poleg', 'sicer', 'ponedeljek', 'torek', 'sreda',
		'četrtek', 'petek', 'sobota', 'nedelja', 'januar', 'februar', 'marec', 'april', 'maj', 'junij', 'julij', 'avgust', 'september', 'oktober', 'november', 'december', 'foto', 'video',
	],
	particles: ['de', 'von', 'van', 'der', 'da', 'di', 'la', 'le', 'el', 'al', 'bin'],
	pronouns: {
		he: ['on', 'njegov'],
		she: ['ona', 'njen'],
		they: ['oni', 'njihov'],
		i: ['jaz', 'mene', 'meni', 'me', 'mi', 'moj', 'nas', 'nam', 'naš'],
	},
	works: [
		'film', 'filma', 'filmu', 'roman', 'romana', 'knjiga', 'knjige', 'knjigi', 'knjigo', 'pesem', 'pesmi', 'album', 'predstava', 'predstavo', 'opera', 'muzikal', 'serija', 'seriji', 'oddaja',
		'oddaji', 'dokumentarec', 'razstava', 'razstavo', 'slika', 'revija', 'časopis', 'igra', 'igro', 'epizoda', 'podkast', 'naslov', 'naslovom', 'z naslovom', 'z imenom', 'imenovan',
		'imenovana', 'tako imenovani', 'tako imenovana', 'tako imenovano', 'ti', 'znan kot', 'znana kot', 'vzdevek', 'vzdevkom', 'beseda', 'pojem', 'izraz', 'slogan', 'ključnik', 'akcija',
		'projekt', 'operacija', 'kampanja', 'domnevni', 'domnevna',
	],
	finite: [
		'je', 'so', 'sem', 'smo', 'ste', 'ni', 'niso', 'nismo', 'bil', 'bila', 'bilo', 'bili', 'bo', 'bodo', 'bomo', 'biti', 'ima', 'imajo', 'imam', 'imamo', 'nima', 'nimamo', 'lahko', 'more',
		'moremo', 'mora', 'morajo', 'moram', 'moramo', 'treba', 'želi', 'želijo', 'želim', 'želimo', 'hoče', 'hočemo', 've', 'vem', 'vemo', 'mislim', 'mislimo', 'verjamem', 'verjamemo', 'upam',
		'upamo', 'dela', 'delajo', 'delamo', 'vidim', 'vidimo', 'gre', 'gremo', 'prišel', 'prišli', 'ostaja', 'izgubili', 'dobili', 'bi',
	],
	dash: true,
	prepositions: ['u', 'na', 's', 'sa', 'iz', 'od', 'do', 'za', 'o', 'po', 'k', 'uz', 'nad', 'pod', 'pri', 'bez', 'kroz', 'između', 'pred', 'oko', 'protiv', 'među', 'prema', 'v', 'z'],
	relatives: ['koji', 'koja', 'koje', 'što', 'da', 'gdje', 'kada', 'ako', 'jer', 'iako', 'dok', 'kao', 'ki', 'ker', 'če', 'kjer'],
	inverted: true,
	bareNouns: true,
};

/** Slovenian words for reading. */
export const prose: ProseWords = {
	by: ['avtor', 'avtorica', 'piše', 'besedilo', 'napisal', 'napisala', 'pripravil', 'pripravila', 'objavil', 'vir', 'pogovarjal', 'pogovarjala', 'urednik', 'prevod', 'avtor fotografije'],
	dated: ['objavljeno', 'datum objave', 'posodobljeno', 'zadnja sprememba', 'zadnja posodobitev', 'spremenjeno', 'datum', 'čas branja', 'min branja', 'pred'],
	credit: [
		'foto', 'fotografija', 'fotografije', 'slika', 'vir', 'video', 'ilustracija', 'grafika', 'sta', 'bobo', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa', 'shutterstock', 'arhiv',
		'osebni arhiv', 'posnetek zaslona', 'profimedia',
	],
	plug: [
		'preberite tudi', 'preberi tudi', 'preberite še', 'preberite več', 'več', 'več o tem', 'poglejte tudi', 'poglejte', 'oglejte si', 'poslušajte', 'video', 'foto', 'galerija', 'analiza',
		'komentar', 'intervju', 'povezane novice', 'sledite nam', 'prenesite', 'kliknite tukaj', 'ne spreglejte',
	],
	notice: [
		'o avtorju', 'o avtorici', 'vse pravice pridržane', 'prepovedano kopiranje', 'prvič objavljeno', 'prvotno objavljeno', 'pogoji uporabe', 'politika zasebnosti', 'mnenje avtorja',
		'ne izraža nujno stališča', 'kontaktirajte nas', 'pišite nam', 'sporočilo za javnost', 'prevod', 'prevedel', 'prevedla', 'kolofon',
	],
	correction: ['popravek', 'pojasnilo', 'posodobljeno', 'dopolnitev', 'opomba uredništva', 'op p', 'op a'],
	staff: ['uredništvo', 'urednik', 'urednica', 'admin', 'administrator', 'sta', 'agencije', 'novinar', 'dopisnik', 'avtor', 'ekipa', 'neznan', 'spletno uredništvo'],
	months: [
		'januarja', 'februarja', 'marca', 'aprila', 'maja', 'junija', 'julija', 'avgusta', 'septembra', 'oktobra', 'novembra', 'decembra', 'jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'avg',
		'sep', 'okt', 'nov', 'dec',
	],
	frequent: [
		'in', 'je', 'na', 'v', 'se', 'da', 'za', 'so', 's', 'z', 'od', 'ki', 'pa', 'ne', 'bo', 'ni', 'to', 'kot', 'tudi', 'po', 'bi', 'iz', 'še', 'sem', 'smo', 'ste', 'bil', 'bila', 'bilo', 'že',
		'samo', 'ali', 'ko', 'če', 'ker', 'bodo', 'bomo', 'ima', 'tako', 'kaj', 'do', 'nad', 'med', 'proti', 'ta', 'kjer', 'vse', 'vsi', 'lahko', 'njegov', 'več', 'pred', 'niso',
	],
};
