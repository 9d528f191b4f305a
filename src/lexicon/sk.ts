import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Slovak phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'pridať komentár', 'pridajte komentár', 'napísať komentár', 'napíšte komentár', 'zanechať komentár', 'zanechajte komentár', 'odoslať komentár', 'pridaj komentár', 'komentovať',
		'komentáre', 'zobraziť komentáre', 'zobraziť všetky komentáre', 'ďalšie komentáre', 'načítať ďalšie komentáre', 'žiadne komentáre', 'zatiaľ žiadne komentáre', '0 komentárov',
		'buďte prvý kto napíše komentár', 'komentáre sú vypnuté', 'komentáre sú uzavreté', 'komentáre sú zatvorené', 'diskusia je uzavretá', 'vstúpiť do diskusie', 'zobraziť diskusiu',
		'pridať príspevok', 'zapojte sa do diskusie', 'pre pridávanie komentárov sa musíte prihlásiť', 'na komentovanie sa musíte prihlásiť', 'prihláste sa a komentujte', 'zrušiť odpoveď',
		'vaša e-mailová adresa nebude zverejnená', 'vyžadované polia sú označené', 'uložiť moje meno e-mail a webovú stránku', 'upozorniť ma na nové komentáre', 'čo si o tom myslíte',
		'pravidlá diskusie',
	],
	auth: [
		'prihlásiť sa', 'prihlásiť', 'prihláste sa', 'prihlásenie', 'prihlásiť sa do účtu', 'prihlásiť cez google', 'prihlásiť cez facebook', 'pokračovať s google', 'odhlásiť sa',
		'registrovať sa', 'registrujte sa', 'zaregistrovať sa', 'zaregistrujte sa', 'vytvoriť účet', 'vytvorte si účet', 'používateľské meno', 'užívateľské meno',
		'používateľské meno alebo e-mail', 'vaše heslo', 'potvrďte heslo', 'zobraziť heslo', 'zapamätať si ma', 'zapamätať prihlásenie', 'ostať prihlásený', 'nemáte účet', 'nemáte ešte účet',
		'už máte účet', 'máte už účet', 'môj účet',
	],
	forgot: [
		'zabudnuté heslo', 'zabudli ste heslo', 'zabudli ste svoje heslo', 'zabudol som heslo', 'obnoviť heslo', 'obnova hesla', 'obnovenie hesla', 'resetovať heslo', 'nové heslo', 'zmeniť heslo',
		'heslo vám bude zaslané', 'pošleme vám odkaz', 'zašleme vám odkaz', 'späť na prihlásenie',
	],
	newsletter: [
		'prihláste sa na odber newslettera', 'prihlásiť sa na odber', 'prihláste sa na odber noviniek', 'odoberať newsletter', 'odoberajte newsletter', 'odoberajte náš newsletter',
		'odber noviniek', 'náš newsletter', 'dostávajte novinky', 'dostávajte najnovšie správy', 'do vašej e-mailovej schránky', 'priamo do e-mailu', 'priamo na e-mail', 'zadajte svoj e-mail',
		'zadajte e-mail', 'zadajte vašu e-mailovú adresu', 'váš e-mail', 'vaša e-mailová adresa', 'e-mailová adresa', 'ďakujeme za prihlásenie', 'odber môžete kedykoľvek zrušiť',
		'nič vám neunikne',
	],
	consent: [
		'používame cookies', 'používame súbory cookie', 'táto stránka používa cookies', 'táto webová stránka používa cookies', 'tento web používa cookies', 'stránka používa súbory cookie',
		'používa súbory cookies', 'súbory cookie', 'zásady používania cookies', 'nastavenia cookies', 'nastavenie cookies', 'prijať cookies', 'prijať všetko', 'prijať všetky',
		'prijať všetky cookies', 'povoliť všetko', 'odmietnuť všetko', 'odmietnuť všetky', 'súhlasím', 'súhlasím so všetkým', 'súhlasiť a pokračovať', 'spravovať súhlas', 'spravovať možnosti',
		'spravovať predvoľby', 'uložiť nastavenia', 'nevyhnutné cookies', 'vždy aktívne', 'nastavenia súkromia', 'vážime si vaše súkromie', 'záleží nám na vašom súkromí',
		'vaše súkromie je pre nás dôležité', 'oprávnený záujem', 'my a naši partneri',
	],
	votes: [
		'hlasujte', 'zobraziť výsledky', 'ohodnoťte článok', 'ohodnoťte tento článok', 'vaše hodnotenie', 'priemerné hodnotenie', 'počet hlasov', 'žiadne hlasy', 'bol tento článok užitočný',
		'pomohol vám tento článok', 'páčil sa vám článok', 'páči sa mi to načítava sa', 'aká je vaša reakcia', 'pridať k obľúbeným', 'pridať do kolekcie', 'žiadne kolekcie', 'uložiť článok',
		'uložiť na neskôr', 'prečítať neskôr', 'nahlásiť chybu', 'našli ste chybu', 'našli ste v článku chybu',
	],
	sharing: [
		'zdieľať', 'zdieľajte', 'zdieľať článok', 'zdieľajte článok', 'zdieľať na facebooku', 'zdieľať na twitteri', 'zdieľať e-mailom', 'kliknite pre zdieľanie', 'kliknutím zdieľate',
		'otvorí sa v novom okne', 'poslať e-mailom', 'poslať mailom', 'poslať priateľovi', 'vytlačiť', 'kopírovať odkaz', 'skopírovať odkaz', 'odkaz bol skopírovaný', 'sledujte nás',
		'sledujte nás na', 'sledujte nás na facebooku', 'sledujte nás na sociálnych sieťach', 'pridajte sa k nám', 'odomknúť článok priateľom',
	],
	promos: [
		'stiahnuť aplikáciu', 'stiahnite si aplikáciu', 'stiahnite si našu aplikáciu', 'otvoriť v aplikácii', 'dostupné na google play', 'povoliť notifikácie', 'povoliť upozornenia',
		'zapnúť upozornenia', 'nie ďakujem', 'staňte sa členom', 'podporte nás', 'podporte nezávislú žurnalistiku', 'podporte nezávislé médiá', 'prispejte', 'predplatiť', 'predplaťte si',
		'kúpiť predplatné', 'získať predplatné', 'vyskúšajte zadarmo', 'vyskúšať zadarmo', 'špeciálna ponuka', 'blokovanie reklám', 'vypnite adblock', 'adblock', 'používate adblock',
		'vypočujte si podcast',
	],
	wall: [
		'čítať ďalej', 'pokračovať v čítaní', 'pre pokračovanie v čítaní', 'prečítajte si celý článok', 'celý článok si prečítate', 'odomknite si článok', 'odomknúť článok',
		'len pre predplatiteľov', 'iba pre predplatiteľov', 'pre predplatiteľov', 'tento článok je len pre predplatiteľov', 'obsah pre predplatiteľov', 'už máte predplatné', 'už mám predplatné',
		'ste predplatiteľ', 'prémiový obsah', 'neobmedzený prístup', 'zostáva vám prečítať', 'bez záväzkov',
	],
	ads: [
		'reklama', 'reklamy', 'inzercia', 'sponzorované', 'sponzorovaný obsah', 'platený obsah', 'pr článok', 'reklamný článok', 'článok pokračuje pod reklamou', 'článok pokračuje pod videom',
		'pokračovanie pod reklamou', 'preskočiť reklamu', 'komerčný obsah', 'platená inzercia',
	],
	broken: [
		'obsah nie je dostupný', 'tento obsah nie je dostupný', 'obsah nie je k dispozícii', 'video nie je dostupné', 'toto video nie je dostupné', 'video sa nedá prehrať', 'vyskytla sa chyba',
		'nastala chyba', 'došlo k chybe', 'niečo sa pokazilo', 'skúste to znova', 'skúste to neskôr', 'nepodarilo sa načítať', 'chyba pri načítaní', 'povoľte javascript', 'zapnite javascript',
		'vyžaduje javascript', 'táto prezentácia vyžaduje javascript', 'váš prehliadač nepodporuje', 'flash player', 'načítavam komentáre', 'načítavam', 'načítava sa',
		'zobraziť tento príspevok na instagrame', 'príspevok ktorý zdieľa', 'nenašli sa žiadne výsledky',
	],
	related: [
		'súvisiace články', 'súvisiace', 'súvisiaci článok', 'súvisiace témy', 'súvisiace príspevky', 'podobné články', 'čítajte tiež', 'čítajte aj', 'čítajte viac', 'čítajte ďalej', 'čítať viac',
		'prečítajte si aj', 'prečítajte si tiež', 'prečítajte si viac', 'mohlo by vás zaujímať', 'mohlo by vás zaujať', 'mohlo by sa vám páčiť', 'ďalšie články', 'ďalšie správy',
		'ďalšie články autora', 'viac', 'viac o téme', 'viac článkov', 'viac správ', 'viac z rubriky', 'viac od autora', 'viac k téme', 'k téme', 'zobraziť viac', 'načítať viac', 'načítať ďalšie',
		'odporúčame', 'odporúčané', 'odporúčané články', 'odporúčame vám', 'najčítanejšie', 'najčítanejšie články', 'najsledovanejšie', 'najdiskutovanejšie', 'najnovšie', 'najnovšie správy',
		'najnovšie články', 'posledné správy', 'populárne', 'populárne články', 'neprehliadnite', 'nezmeškajte', 'výber redakcie', 'výber editora', 'predchádzajúci článok', 'nasledujúci článok',
		'ďalší článok', 'navigácia v článku', 'späť hore', 'štítky',
	],
};

/** Slovak words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'povedal||a|i|o', 'hovorí|', 'hovoril||a|i', 'hovoria|', 'uviedol|', 'uviedla|', 'uviedli|', 'uvádza||jú', 'doda|l|la|li|lo', 'dodáva||jú', 'vyhlás|il|ila|ili', 'vyhlasuje|',
		'vysvetl|il|ila|ili|uje|ujú', 'upozorn|il|ila|ili', 'upozorňuje||jú', 'priblížil||a|i', 'približuje|', 'pripomen|ul|ula|uli', 'pripomína|', 'opísal||a|i', 'opisuje|', 'potvrd|il|ila|ili',
		'potvrdzuje|', 'tvrd|í|il|ila|ia', 'zdôrazn|il|ila|ili', 'zdôrazňuje|', 'poznamenal||a', 'poznamenáva|', 'skonštatoval||a', 'konštatoval||a', 'konštatuje|', 'informoval||a|i|o',
		'informuje|', 'oznám|il|ila|ili', 'oznamuje|', 'myslí|', 'verí|', 'napísal||a|i', 'píše|', 'píšu|', 'odpovedal||a|i', 'odpovedá|', 'odpísal||a', 'reagoval||a|i', 'reaguje|',
		'zareagoval||a', 'spýtal||a|i', 'opýtal||a', 'pýta|', 'priznal||a|i', 'priznáva|', 'poprel||a', 'odmietol|', 'odmietla|', 'rozprával||a', 'spomína||jú', 'spomenul||a', 'spomínal||a',
		'podotkol|', 'podotkla|', 'zmien|il|ila', 'skomentoval||a', 'komentuje|', 'kritizoval||a|i', 'kritizuje|', 'varoval||a|i', 'varuje|', 'vyzval||a|i', 'vyzýva|', 'žiada|', 'požaduje|',
		'sľúb|il|ila', 'dúfa|', 'zhodnot|il|ila', 'hodnotí|', 'zhrnul||a', 'doplnil||a', 'dopĺňa|', 'pokračoval||a', 'pokračuje|', 'zvolal||a', 'kričal||a', 'zašepkal||a', 'zavtipkoval||a',
		'posťažoval||a', 'sťažuje|', 'uzavrel||a', 'ocenil||a', 'pochválil||a', 'poďakoval||a', 'cituje|', 'ubezpečil||a', 'odhaduje|', 'prezradil||a', 'naznačil||a', 'tlmočil||a', 'spresnil||a',
		'spresňuje|', 'avizoval||a', 'vysvetľuj|e|ú',
	],
	according: ['podľa', 'podľa slov', 'slovami', 'ako povedal', 'ako povedala', 'ako uviedol', 'ako uviedla', 'ako informoval', 'ako informovala', 'ako dodal', 'ako dodala'],
	nouns: [
		'vyhlásenie', 'vyhlásení', 'rozhovor', 'rozhovore', 'tlačová konferencia', 'tlačovej konferencii', 'tlačová správa', 'prejav', 'prejave', 'list', 'liste', 'status', 'statuse', 'príspevok',
		'príspevku', 'tweet', 'správa', 'správe', 'stanovisko', 'stanovisku', 'komentár', 'výzva', 'slová', 'brífing', 'brífingu', 'výpoveď', 'e-mail', 'odkaz',
	],
	titles: [
		'pán', 'pani', 'slečna', 'dr', 'mudr', 'judr', 'ing', 'mgr', 'bc', 'phdr', 'doc', 'prof', 'profesor', 'profesorka', 'docent', 'docentka', 'doktor', 'doktorka', 'prezident', 'prezidentka',
		'exprezident', 'viceprezident', 'premiér', 'premiérka', 'expremiér', 'podpredseda', 'podpredsedníčka', 'minister', 'ministerka', 'štátny tajomník', 'štátna tajomníčka',
		'minister zahraničných vecí', 'minister vnútra', 'minister obrany', 'minister zdravotníctva', 'predseda', 'predsedníčka', 'šéf', 'šéfka', 'kancelár', 'kancelárka', 'poslanec',
		'poslankyňa', 'europoslanec', 'europoslankyňa', 'senátor', 'župan', 'županka', 'primátor', 'primátorka', 'starosta', 'starostka', 'hovorca', 'hovorkyňa', 'riaditeľ', 'riaditeľka',
		'generálny riaditeľ', 'generálna riaditeľka', 'vedúci', 'konateľ', 'majiteľ', 'majiteľka', 'prokurátor', 'prokurátorka', 'generálny prokurátor', 'sudca', 'sudkyňa', 'advokát', 'advokátka',
		'obhajca', 'generál', 'plukovník', 'major', 'kapitán', 'policajný prezident', 'pápež', 'kardinál', 'biskup', 'arcibiskup', 'farár', 'kňaz', 'kráľ', 'kráľovná', 'princ', 'princezná',
		'tréner', 'trénerka', 'expert', 'expertka', 'odborník', 'odborníčka', 'analytik', 'analytička', 'ekonóm', 'ekonómka', 'politológ', 'historik', 'sociológ', 'vedec', 'vedkyňa', 'lekár',
		'lekárka', 'primár', 'učiteľ', 'učiteľka', 'spisovateľ', 'spisovateľka', 'herec', 'herečka', 'spevák', 'speváčka', 'režisér', 'novinár', 'novinárka', 'podnikateľ', 'veľvyslanec', 'farmár',
	],
	people: [
		'hovorca', 'hovorkyňa', 'zdroj', 'zdroje', 'svedok', 'svedkyňa', 'svedkovia', 'očitý svedok', 'obyvateľ', 'obyvateľka', 'obyvatelia', 'sused', 'suseda', 'susedia', 'polícia', 'policajt',
		'policajtka', 'policajti', 'hasič', 'hasiči', 'záchranár', 'záchranári', 'úradník', 'úradníčka', 'advokát', 'advokátka', 'obhajca', 'prokurátor', 'sudca', 'sudkyňa', 'lekár', 'lekárka',
		'lekári', 'sestra', 'učiteľ', 'učiteľka', 'učitelia', 'žiak', 'žiačka', 'žiaci', 'študent', 'študentka', 'študenti', 'otec', 'matka', 'mama', 'rodičia', 'syn', 'dcéra', 'brat', 'babka',
		'dedko', 'manžel', 'manželka', 'priateľ', 'priateľka', 'kamarát', 'kamarátka', 'kolega', 'kolegyňa', 'obeť', 'obete', 'cestujúci', 'vodič', 'vodička', 'zákazník', 'zákazníčka',
		'zákazníci', 'zamestnanec', 'zamestnankyňa', 'zamestnanci', 'robotník', 'expert', 'experti', 'odborník', 'odborníci', 'analytik', 'analytici', 'vedec', 'vedci', 'aktivista', 'aktivistka',
		'aktivisti', 'demonštrant', 'demonštranti', 'tréner', 'hráč', 'hráčka', 'hráči', 'fanúšik', 'fanúšikovia', 'minister', 'ministerka', 'poslanec', 'poslankyňa', 'starosta', 'starostka',
		'riaditeľ', 'riaditeľka', 'majiteľ', 'majiteľka', 'podnikateľ', 'farmár', 'farmári', 'muž', 'žena', 'chlapec', 'dievča', 'mladík', 'autor', 'autorka', 'spisovateľ', 'ekonóm', 'firma',
		'spoločnosť', 'vláda', 'ministerstvo', 'radnica', 'odbory', 'vojak', 'kňaz', 'čitateľ', 'čitateľka', 'dobrovoľník',
	],
	notNames: [
		'a', 'i', 'aj', 'ale', 'alebo', 'že', 'aby', 'keď', 'ak', 'či', 'ako', 'pretože', 'preto', 'lebo', 'však', 'avšak', 'kým', 'hoci', 'teda', 'v', 'vo', 'na', 'z', 'zo', 'za', 'do', 'od',
		'o', 'u', 'po', 'pod', 'nad', 'pred', 'pri', 'pre', 'bez', 'medzi', 'počas', 'podľa', 'kvôli', 'on', 'ona', 'ono', 'oni', 'ony', 'ja', 'my', 'ty', 'vy', 'jeho', 'jej', 'ich', 'náš',
		'naša', 'naše', 'môj', 'moja', 'moje', 'svoj', 'ten', 'tá', 'to', 'tí', 'tieto', 'tento', 'táto', 'toto', 'kto', 'čo', 'kde', 'prečo', 'kedy', 'ktorý', 'ktorá', 'ktoré', 'nie', 'áno',
		'už', 'ešte', 'len', 'iba', 'tiež', 'taktiež', 'teraz', 'dnes', 'včera', 'zajtra', 'potom', 'tam', 'tu', 'všetci', 'všetko', 'každý', 'mnoho', 'mnohí', 'niektorí', 'nikto', 'nič', 'ďalší',
		'je', 'sú', 'bol', 'bola', 'bolo', 'bude', 'dva', 'tri', 'štyri', 'päť', 'okrem', 'navyše', 'naopak', 'pondelok', 'utorok', 'streda', 'štvrtok', 'piatok', 'sobota', 'nedeľa', 'január',
		'február', 'marec', 'apríl', 'máj', 'jún', 'júl', 'august', 'september', 'október', 'november', 'december', 'foto', 'video',
	],
	particles: ['de', 'von', 'van', 'der', 'da', 'di', 'la', 'le', 'el', 'al', 'bin'],
	pronouns: {
		he: ['on', 'jeho', 'ho', 'jemu', 'mu'],
		she: ['ona', 'jej', 'ju', 'nej'],
		they: ['oni', 'ony', 'ich', 'im'],
		i: ['ja', 'mňa', 'mne', 'mi', 'ma', 'môj', 'moje', 'my', 'nás', 'nám', 'náš', 'naše'],
	},
	works: [
		'film', 'filmu', 'snímka', 'román', 'románu', 'kniha', 'knihy', 'knihe', 'knihu', 'pieseň', 'piesne', 'skladba', 'album', 'albumu', 'hra', 'hry', 'hru', 'predstavenie', 'opera', 'muzikál',
		'báseň', 'seriál', 'seriáli', 'relácia', 'relácii', 'dokument', 'dokumentu', 'výstava', 'výstavy', 'výstavu', 'obraz', 'časopis', 'noviny', 'esej', 'diel', 'podcast', 'kapitola', 'názov',
		'názvom', 's názvom', 'nazvaný', 'nazvaná', 'nazvané', 'takzvaný', 'takzvaná', 'takzvané', 'tzv', 'údajný', 'údajná', 'známy ako', 'známa ako', 'prezývaný', 'prezývaná', 'prezývka',
		'prezývkou', 'slovo', 'pojem', 'termín', 'výraz', 'heslo', 'heslom', 'hashtag', 'akcia', 'akcii', 'projekt', 'operácia', 'kampaň',
	],
	finite: [
		'je', 'sú', 'bol', 'bola', 'bolo', 'boli', 'bude', 'budú', 'budeme', 'som', 'sme', 'ste', 'nie je', 'nie sú', 'má', 'majú', 'mám', 'máme', 'mal', 'mala', 'mali', 'môže', 'môžu', 'môžem',
		'môžeme', 'mohol', 'musí', 'musím', 'musíme', 'chce', 'chcú', 'chcem', 'chceme', 'vie', 'viem', 'vieme', 'treba', 'zostane', 'ide', 'idú', 'robí', 'robíme', 'urobil', 'urobili', 'myslím',
		'myslíme', 'verím', 'veríme', 'dúfam', 'dúfame', 'vidím', 'vidíme', 'bojí', 'bojím', 'čaká', 'čakáme', 'platí', 'nemáme', 'nemôžeme', 'prišiel', 'prišli', 'stratili',
	],
	dash: true,
	possessives: ['jeho', 'jej', 'ich', 'náš', 'naša'],
	bareNouns: true,
	determiners: ['jeden', 'jedna', 'ten', 'tá', 'to', 'tí', 'tie', 'jeho', 'jej', 'ich', 'svoj', 'svoja', 'dva', 'dve', 'tri', 'niekoľko', 'mnohí', 'niektorí', 'iný', 'iní', 'všetci', 'každý'],
	prepositions: [
		'v', 'vo', 'na', 's', 'so', 'z', 'zo', 'od', 'do', 'pre', 'o', 'po', 'k', 'ku', 'u', 'za', 'pod', 'nad', 'pri', 'bez', 'cez', 'medzi', 'pred', 'okolo', 'proti', 'podľa', 'počas', 'ako',
	],
	relatives: ['ktorý', 'ktorá', 'ktorí', 'ktoré', 'že', 'aby', 'kde', 'kedy', 'keď', 'ak', 'pretože', 'hoci', 'ako', 'kto'],
	inverted: true,
};

/** Slovak words for reading. */
export const prose: ProseWords = {
	by: ['autor', 'autorka', 'text', 'napísal', 'napísala', 'pripravil', 'pripravila', 'spracoval', 'spracovala', 'rozhovor', 'redaktor', 'redaktorka', 'publikoval', 'zdroj', 'preklad', 'foto'],
	dated: [
		'publikované', 'zverejnené', 'vydané', 'dátum', 'aktualizované', 'aktualizácia', 'posledná aktualizácia', 'naposledy upravené', 'upravené', 'vytvorené', 'čas čítania', 'min čítania',
		'pred', 'dnes', 'včera',
	],
	credit: [
		'foto', 'fotografia', 'snímka', 'obrázok', 'video', 'zdroj', 'zdroj foto', 'ilustrácia', 'ilustračné foto', 'ilustračná fotografia', 'infografika', 'tasr', 'sita', 'profimedia', 'getty',
		'getty images', 'reuters', 'afp', 'ap', 'epa', 'shutterstock', 'archív', 'archívne foto', 'screenshot', 'zväčšiť', 'facebook',
	],
	plug: [
		'čítajte tiež', 'čítajte aj', 'čítajte viac', 'prečítajte si', 'prečítajte si aj', 'viac', 'viac čítajte', 'súvisiace', 'pozrite si', 'sledujte', 'vypočujte si', 'video', 'fotogaléria',
		'galéria', 'analýza', 'komentár', 'rozhovor', 'online', 'stiahnite si', 'kliknite sem', 'odporúčame', 'mohlo by vás zaujímať', 'k téme', 'neprehliadnite', 'súvisiaci článok',
	],
	notice: [
		'o autorovi', 'o autorke', 'autor je', 'autorka je', 'všetky práva vyhradené', 'bez súhlasu', 'pôvodne publikované', 'článok bol pôvodne', 'prevzaté z', 'ochrana osobných údajov',
		'podmienky používania', 'názory autora', 'nemusia sa zhodovať', 'kontaktujte redakciu', 'kontakt na redakciu', 'napíšte nám', 'máte tip', 'máte tip na', 'preložil', 'preložila', 'preklad',
		'tlačová správa', 'linka dôvery',
	],
	correction: ['oprava', 'opravené', 'spresnenie', 'aktualizácia', 'aktualizované', 'ospravedlnenie', 'poznámka redakcie', 'pozn red', 'v pôvodnej verzii článku'],
	staff: [
		'redakcia', 'redaktor', 'redaktorka', 'editor', 'šéfredaktor', 'admin', 'administrátor', 'autor', 'hosť', 'tasr', 'sita', 'agentúra', 'agentúry', 'spravodajca', 'tím', 'neznámy',
		'online redakcia',
	],
	months: [
		'januára', 'februára', 'marca', 'apríla', 'mája', 'júna', 'júla', 'augusta', 'septembra', 'októbra', 'novembra', 'decembra', 'január', 'február', 'marec', 'apríl', 'máj', 'jún', 'júl',
		'august', 'september', 'október', 'november', 'december',
	],
	frequent: [
		'a', 'v', 'sa', 'na', 'je', 'že', 's', 'z', 'do', 'o', 'to', 'aj', 'pre', 'za', 'by', 'ako', 'po', 'ale', 'však', 'podľa', 'ktorý', 'ktoré', 'sú', 'nie', 'bol', 'bola', 'bolo', 'ešte',
		'už', 'len', 'alebo', 'keď', 'aby', 'som', 'sme', 'bude', 'má', 'zo', 'k', 'ku', 'pri', 'tak', 'čo', 'od', 'až', 'ani', 'jeho', 'ich', 'medzi', 'proti', 'tiež', 'tento', 'než', 'pretože',
		'ktorá', 'ktorých',
	],
};
