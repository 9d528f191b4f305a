import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Czech phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'přidat komentář', 'přidejte komentář', 'napsat komentář', 'napište komentář', 'zanechat komentář', 'zanechte komentář', 'odeslat komentář', 'vložit komentář', 'okomentovat', 'komentovat',
		'komentáře', 'komentářů', 'zobrazit komentáře', 'zobrazit všechny komentáře', 'číst komentáře', 'skrýt komentáře', 'další komentáře', 'načíst další komentáře', 'žádné komentáře',
		'zatím žádné komentáře', '0 komentářů', 'buďte první kdo okomentuje', 'buďte první kdo napíše komentář', 'komentáře jsou uzavřeny', 'komentáře uzavřeny', 'komentáře nejsou povoleny',
		'diskuse je uzavřena', 'diskuze je uzavřena', 'diskuse byla uzavřena', 'vstoupit do diskuse', 'vstoupit do diskuze', 'přejít do diskuse', 'zobrazit diskusi', 'zobrazit diskuzi',
		'přidat názor', 'zapojte se do diskuse', 'zapojit se do diskuze', 'pro přidání komentáře se přihlaste', 'pro vložení komentáře se přihlaste', 'přihlaste se a diskutujte',
		'pro komentování se musíte přihlásit', 'pro přidávání komentářů se musíte nejdříve přihlásit', 'zrušit odpověď na komentář', 'zrušit odpověď', 'vaše e-mailová adresa nebude zveřejněna',
		'vyžadované informace jsou označeny', 'uložit do prohlížeče jméno e-mail a webovou stránku', 'upozornit na nové komentáře', 'co si o tom myslíte', 'řekněte nám svůj názor',
		'pravidla diskuse', 'pravidla diskuze', 'nahlásit příspěvek',
	],
	auth: [
		'přihlásit', 'přihlásit se', 'přihlaste se', 'přihlášení', 'přihlásit se ke svému účtu', 'přihlásit přes google', 'přihlásit se přes google', 'přihlásit přes facebook',
		'přihlásit přes seznam', 'pokračovat s google', 'odhlásit', 'odhlásit se', 'registrovat', 'registrovat se', 'registrujte se', 'zaregistrovat se', 'zaregistrujte se', 'vytvořit účet',
		'založit účet', 'uživatelské jméno', 'uživatelské jméno nebo e-mail', 'uživatelské jméno nebo e-mailová adresa', 'vaše heslo', 'vaše uživatelské jméno', 'potvrzení hesla',
		'potvrdit heslo', 'zobrazit heslo', 'zapamatovat si mě', 'zapamatovat', 'trvalé přihlášení', 'neodhlašovat', 'nemáte účet', 'ještě nemáte účet', 'nemáte ještě účet',
		'nejste zaregistrováni', 'již máte účet', 'máte již účet', 'máte už účet', 'můj účet',
	],
	forgot: [
		'zapomenuté heslo', 'zapomněli jste heslo', 'zapomněli jste své heslo', 'zapomněl jsem heslo', 'zapomněli jste své heslo získat pomoc', 'obnovit heslo', 'obnova hesla', 'obnovení hesla',
		'resetovat heslo', 'reset hesla', 'nové heslo', 'změnit heslo', 'heslo vám bude zasláno e-mailem', 'heslo vám bude zasláno na e-mail', 'zašleme vám odkaz', 'pošleme vám odkaz',
		'obdržíte e-mail s odkazem', 'zpět na přihlášení',
	],
	newsletter: [
		'přihlaste se k odběru newsletteru', 'přihlaste se k odběru', 'přihlásit se k odběru', 'přihlásit k odběru newsletteru', 'odebírat newsletter', 'odebírejte newsletter',
		'odebírejte náš newsletter', 'odebírat novinky', 'odběr newsletteru', 'odběr novinek', 'náš newsletter', 'dostávejte novinky', 'dostávejte newsletter', 'do vašeho e-mailu',
		'do vaší schránky', 'přímo do e-mailu', 'každé ráno do e-mailu', 'zadejte svůj e-mail', 'zadejte e-mail', 'zadejte svou e-mailovou adresu', 'vložte svůj e-mail', 'váš e-mail', 'váš email',
		'vaše e-mailová adresa', 'e-mailová adresa', 'děkujeme za přihlášení', 'z odběru se můžete kdykoliv odhlásit', 'kdykoli se můžete odhlásit', 'zůstaňte v obraze', 'nic vám neunikne',
		'už vám nic neunikne',
	],
	consent: [
		'používáme cookies', 'používáme soubory cookie', 'tento web používá cookies', 'tento web používá soubory cookie', 'tyto stránky používají cookies', 'tato stránka používá cookies',
		'web používá cookies', 'používá soubory cookies', 'soubory cookie', 'zásady cookies', 'nastavení cookies', 'nastavení souborů cookie', 'přijmout cookies', 'přijmout vše',
		'přijmout všechny cookies', 'přijmout všechny', 'povolit vše', 'povolit všechny', 'odmítnout vše', 'odmítnout všechny', 'souhlasím', 'souhlasím se vším', 'nesouhlasím',
		'souhlasit a pokračovat', 'souhlasit a zavřít', 'spravovat souhlas', 'správa souhlasu', 'spravovat možnosti', 'spravovat předvolby', 'podrobné nastavení', 'uložit nastavení',
		'nezbytné cookies', 'pouze nezbytné', 'technické cookies', 'vždy aktivní', 'nastavení soukromí', 'vážíme si vašeho soukromí', 'záleží nám na vašem soukromí',
		'vaše soukromí je pro nás důležité', 'oprávněný zájem', 'my a naši partneři', 'pokračovat s předplatným',
	],
	votes: [
		'hlasujte', 'hlasujte nyní', 'zobrazit výsledky', 'ohodnoťte článek', 'ohodnoťte tento článek', 'hodnocení článku', 'vaše hodnocení', 'průměrné hodnocení', 'počet hlasů', 'žádné hlasy',
		'byl tento článek užitečný', 'byl pro vás článek užitečný', 'byl článek přínosný', 'líbil se vám článek', 'líbil se vám tento článek', 'to se mi líbí načítání', 'jaká je vaše reakce',
		'přidat do kolekce', 'žádné kolekce', 'přidat do oblíbených', 'přidat k oblíbeným', 'přidat na seznam', 'uložit článek', 'uložit na později', 'přečíst později', 'číst později',
		'nahlásit chybu', 'našli jste chybu', 'našli jste v článku chybu', 'nahlásit chybu v článku', 'poslat tip',
	],
	sharing: [
		'sdílet', 'sdílet článek', 'sdílejte', 'sdílejte článek', 'sdílejte tento článek', 'sdílet na facebooku', 'sdílet na facebook', 'sdílet na twitteru', 'sdílet na x', 'sdílet na linkedin',
		'sdílet e-mailem', 'sdílet přes', 'sdílet odkaz', 'klikněte pro sdílení', 'kliknutím sdílet', 'klikněte pro sdílení na facebooku', 'otevře se v novém okně', 'tweetnout', 'poslat e-mailem',
		'poslat e-mail', 'poslat článek', 'poslat známému', 'vytisknout', 'vytisknout článek', 'kopírovat odkaz', 'kopírovat', 'odkaz zkopírován', 'zkopírovat odkaz', 'sledujte nás',
		'sledujte nás na', 'sledujte nás na facebooku', 'sledujte nás na sociálních sítích', 'najdete nás na', 'darovat článek', 'odemknout článek přátelům', 'sdílení',
	],
	promos: [
		'stáhnout aplikaci', 'stáhněte si aplikaci', 'stáhněte si naši aplikaci', 'otevřít v aplikaci', 'číst v aplikaci', 'nyní na google play', 'stáhnout v app store', 'povolit oznámení',
		'zapnout upozornění', 'povolit upozornění', 'dostávat upozornění', 'ne děkuji', 'staňte se členem', 'podpořte nás', 'podpořte naši práci', 'podpořte nezávislou žurnalistiku',
		'podpořte nezávislá média', 'přispějte', 'předplatit', 'předplaťte si', 'koupit předplatné', 'objednat předplatné', 'získat předplatné', 'vyzkoušet zdarma', 'vyzkoušejte zdarma',
		'speciální nabídka', 'zobrazit nabídku', 'blokování reklam', 'blokátor reklam', 'vypněte adblock', 'adblock', 'používáte adblock', 'vypněte si blokování reklam', 'poslechněte si podcast',
	],
	wall: [
		'číst dál', 'číst dále', 'pokračovat ve čtení', 'pokračujte ve čtení', 'chcete číst dál', 'abyste mohli pokračovat ve čtení', 'přečtěte si celý článek', 'přečíst celý článek',
		'celý článek si přečtete', 'zbývá vám přečíst', 'pro čtení se přihlaste', 'odemknout článek', 'odemkněte si článek', 'tento článek je jen pro předplatitele',
		'článek je jen pro předplatitele', 'pouze pro předplatitele', 'jen pro předplatitele', 'pro předplatitele', 'tento článek je exkluzivním obsahem pro předplatitele', 'exkluzivní obsah',
		'máte předplatné', 'již mám předplatné', 'už mám předplatné', 'jste předplatitel', 'jste již předplatitelem', 'prémiový obsah', 'neomezený přístup', 'předplatné můžete kdykoli zrušit',
		'bez závazků',
	],
	ads: [
		'reklama', 'reklamy', 'inzerce', 'komerční sdělení', 'sponzorováno', 'sponzorovaný obsah', 'placený obsah', 'reklamní sdělení', 'článek pokračuje pod reklamou',
		'pokračování článku pod reklamou', 'text pokračuje pod reklamou', 'přeskočit reklamu', 'komerční článek', 'advertorial', 'placená inzerce',
	],
	broken: [
		'obsah není k dispozici', 'tento obsah není dostupný', 'tento obsah není k dispozici', 'obsah nelze zobrazit', 'video není k dispozici', 'video není dostupné', 'video nelze přehrát',
		'toto video není dostupné', 'došlo k chybě', 'vyskytla se chyba', 'něco se pokazilo', 'zkuste to znovu', 'zkuste to prosím znovu', 'zkuste to později', 'nepodařilo se načíst',
		'nelze načíst', 'chyba při načítání', 'povolte javascript', 'zapněte javascript', 'zapněte si javascript', 'vyžaduje javascript', 'tato prezentace vyžaduje javascript',
		'váš prohlížeč nepodporuje', 'prohlížeč nepodporuje', 'aktualizujte prohlížeč', 'flash player', 'klíč aplikace není nastaven', 'načítání komentářů', 'načítání', 'načítám', 'načítá se',
		'zobrazit příspěvek na instagramu', 'příspěvek sdílený', 'nebyly nalezeny žádné výsledky',
	],
	related: [
		'související články', 'související', 'související témata', 'souvisí', 'souvisí s článkem', 'související příspěvky', 'podobné články', 'podobné příspěvky', 'čtěte také', 'čtěte dále',
		'čtěte i', 'čtěte více', 'číst více', 'přečtěte si také', 'přečtěte si i', 'přečtěte si více', 'přečtěte si', 'mohlo by vás zajímat', 'mohlo by se vám líbit', 'mohlo by vás také zajímat',
		'mohlo by vás zaujmout', 'zajímá vás', 'další články', 'další zprávy', 'další články autora', 'další z rubriky', 'další z webu', 'více z rubriky', 'více', 'více o tématu',
		'více od autora', 'k tématu', 'témata', 'zobrazit více', 'zobrazit další', 'načíst další', 'ukázat další', 'doporučujeme', 'doporučené články', 'doporučené', 'doporučeno pro vás',
		'nejčtenější', 'nejčtenější články', 'nejsledovanější', 'nejdiskutovanější', 'nejnovější', 'nejnovější články', 'nejnovější zprávy', 'nejnovější příspěvky', 'aktuální zprávy',
		'poslední zprávy', 'populární', 'populární články', 'aktuálně se děje', 'právě se děje', 'nepřehlédněte', 'nenechte si ujít', 'výběr redakce', 'výběr editora', 'předchozí článek',
		'další článek', 'následující článek', 'předchozí příspěvek', 'navigace pro příspěvek', 'všechny články', 'zpět nahoru', 'nahoru', 'na úvodní stránku', 'štítky',
	],
};

/** Czech words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'řekl||a|i|o', 'říká||m|', 'říkal||a|i', 'říkají|', 'uvedl||a|i|o', 'uvádí|', 'uváděl|', 'doda|l|la|li|lo', 'dodává||jí', 'dodával|', 'prohlás|il|ila|ili', 'prohlašuje|', 'sdělil||a|i|o',
		'sděluje|', 'vysvětl|il|ila|ili|uje|ují', 'upozorn|il|ila|ili|ilo', 'upozorňuje||jí', 'upozorňují|', 'připomn|ěl|ěla|ěli', 'připomíná||jí', 'popsal||a|i', 'popisuje|', 'popisují|',
		'potvrd|il|ila|ili|ilo', 'potvrzuje|', 'tvrd|í|il|ila|ili', 'zdůrazn|il|ila|ili', 'zdůrazňuje|', 'poznamenal||a|i', 'poznamenává|', 'konstatoval||a|i', 'konstatuje|', 'informoval||a|i|o',
		'informuje|', 'oznám|il|ila|ili', 'oznamuje|', 'míní|', 'mínil|', 'myslí||m|', 'věří|', 'věřil|', 'soudí|', 'domnívá|', 'napsal||a|i', 'píše|', 'píší|', 'odpověděl||a|i', 'odpovídá|',
		'reagoval||a|i', 'reaguje|', 'zareagoval||a', 'zeptal||a|i', 'ptá||m|', 'přiznal||a|i', 'přiznává||jí', 'popřel||a|i', 'odmítl||a|i', 'odmítá|', 'vyprávěl||a|i', 'vypráví|',
		'vzpomíná||jí', 'vzpomněl||a', 'vzpomínal||a', 'líčí|', 'líčil|a', 'podotkl||a|i', 'podotýká|', 'namítl||a', 'namítá|', 'zdůvodn|il|ila', 'zmín|il|ila|ili', 'zmiňuje|', 'komentoval||a|i',
		'komentuje|', 'okomentoval||a', 'kritizoval||a|i', 'kritizuje|', 'varoval||a|i', 'varuje|', 'vyzval||a|i', 'vyzývá|', 'požaduje|', 'slíb|il|ila|ili', 'slibuje|', 'doufá||m|', 'doufal|',
		'hodnot|í|il|ila', 'zhodnot|il|ila', 'shrnul||a', 'shrnuje|', 'doplnil||a|i', 'doplňuje|', 'pokračoval||a', 'pokračuje|', 'zvolal||a', 'křičel||a|i', 'zašeptal||a', 'vtipkoval||a',
		'zasmál||a', 'postěžoval||a', 'stěžuje|', 'stěžoval||a', 'uzavřel||a', 'přiblížil||a|i', 'ocenil||a|i', 'pochválil||a|i', 'poděkoval||a|i', 'cituje|', 'ujistil||a|i', 'ujišťuje|',
		'předpokládá|', 'odhaduje|', 'zní|', 'svěřil||a', 'prozradil||a|i', 'naznačil||a', 'argumentoval||a|uje',
	],
	according: ['podle', 'dle', 'slovy', 'jak řekl', 'jak řekla', 'jak uvedl', 'jak uvedla', 'jak sdělil', 'jak sdělila', 'jak informoval', 'jak informovala', 'jak dodal', 'jak dodala'],
	nouns: [
		'prohlášení', 'rozhovor', 'rozhovoru', 'tisková konference', 'tiskové konferenci', 'tisková zpráva', 'tiskové zprávě', 'projev', 'projevu', 'dopis', 'dopise', 'příspěvek', 'příspěvku',
		'tweet', 'tweetu', 'zpráva', 'zprávě', 'vyjádření', 'komentář', 'komentáři', 'vystoupení', 'výzva', 'slova', 'briefing', 'výpověď', 'e-mail', 'vzkaz',
	],
	titles: [
		'pan', 'pán', 'paní', 'slečna', 'dr', 'mudr', 'judr', 'ing', 'mgr', 'bc', 'phdr', 'rndr', 'doc', 'prof', 'profesor', 'profesorka', 'docent', 'docentka', 'doktor', 'doktorka', 'prezident',
		'prezidentka', 'exprezident', 'viceprezident', 'premiér', 'premiérka', 'expremiér', 'vicepremiér', 'místopředseda', 'místopředsedkyně', 'ministr', 'ministryně', 'náměstek', 'náměstkyně',
		'ministr zahraničí', 'ministr vnitra', 'ministr obrany', 'ministr zdravotnictví', 'ministr financí', 'předseda', 'předsedkyně', 'kancléř', 'kancléřka', 'poslanec', 'poslankyně', 'senátor',
		'senátorka', 'europoslanec', 'europoslankyně', 'hejtman', 'hejtmanka', 'primátor', 'primátorka', 'starosta', 'starostka', 'místostarosta', 'radní', 'zastupitel', 'zastupitelka', 'mluvčí',
		'mluvčí policie', 'mluvčí hasičů', 'tisková mluvčí', 'tiskový mluvčí', 'ředitel', 'ředitelka', 'generální ředitel', 'generální ředitelka', 'šéf', 'šéfka', 'vedoucí', 'jednatel',
		'jednatelka', 'majitel', 'majitelka', 'státní zástupce', 'státní zástupkyně', 'žalobce', 'žalobkyně', 'soudce', 'soudkyně', 'advokát', 'advokátka', 'obhájce', 'generál', 'plukovník',
		'major', 'kapitán', 'policejní prezident', 'papež', 'kardinál', 'biskup', 'arcibiskup', 'farář', 'kněz', 'král', 'královna', 'princ', 'princezna', 'trenér', 'trenérka', 'kouč',
		'kapitánka', 'expert', 'expertka', 'odborník', 'odbornice', 'analytik', 'analytička', 'ekonom', 'ekonomka', 'politolog', 'politoložka', 'historik', 'historička', 'sociolog', 'vědec',
		'vědkyně', 'lékař', 'lékařka', 'primář', 'primářka', 'sestra', 'učitel', 'učitelka', 'spisovatel', 'spisovatelka', 'herec', 'herečka', 'zpěvák', 'zpěvačka', 'režisér', 'režisérka',
		'novinář', 'novinářka', 'zemědělec', 'podnikatel', 'podnikatelka', 'zakladatel', 'velvyslanec', 'kandidát', 'útočník', 'obránce', 'brankář',
	],
	people: [
		'mluvčí', 'zdroj', 'zdroje', 'svědek', 'svědkyně', 'svědci', 'očitý svědek', 'obyvatel', 'obyvatelka', 'obyvatelé', 'soused', 'sousedka', 'sousedé', 'policie', 'policista', 'policistka',
		'policisté', 'hasič', 'hasiči', 'záchranář', 'záchranáři', 'úředník', 'úřednice', 'advokát', 'advokátka', 'obhájce', 'žalobce', 'soudce', 'soudkyně', 'lékař', 'lékařka', 'lékaři',
		'sestra', 'zdravotní sestra', 'učitel', 'učitelka', 'učitelé', 'žák', 'žákyně', 'žáci', 'student', 'studentka', 'studenti', 'otec', 'matka', 'máma', 'táta', 'rodiče', 'syn', 'dcera',
		'bratr', 'babička', 'dědeček', 'manžel', 'manželka', 'přítel', 'přítelkyně', 'kamarád', 'kamarádka', 'kolega', 'kolegyně', 'kolegové', 'oběť', 'oběti', 'poškozený', 'cestující', 'řidič',
		'řidička', 'zákazník', 'zákaznice', 'zákazníci', 'zaměstnanec', 'zaměstnankyně', 'zaměstnanci', 'dělník', 'expert', 'expertka', 'experti', 'odborník', 'odbornice', 'odborníci', 'analytik',
		'analytici', 'vědec', 'vědci', 'výzkumník', 'aktivista', 'aktivistka', 'aktivisté', 'demonstrant', 'demonstranti', 'trenér', 'hráč', 'hráčka', 'hráči', 'fanoušek', 'fanoušci', 'ministr',
		'ministryně', 'poslanec', 'poslankyně', 'starosta', 'starostka', 'ředitel', 'ředitelka', 'šéf', 'šéfka', 'majitel', 'majitelka', 'podnikatel', 'zemědělec', 'zemědělci', 'muž', 'žena',
		'chlapec', 'dívka', 'mladík', 'teenager', 'autor', 'autorka', 'spisovatel', 'ekonom', 'firma', 'společnost', 'vláda', 'ministerstvo', 'radnice', 'odbory', 'spolek', 'voják', 'kněz',
		'čtenář', 'čtenářka', 'dobrovolník', 'diplomat', 'návštěvník',
	],
	notNames: [
		'a', 'i', 'ale', 'nebo', 'anebo', 'že', 'aby', 'když', 'pokud', 'jestli', 'jak', 'jako', 'protože', 'proto', 'však', 'ovšem', 'zatímco', 'přestože', 'tedy', 'v', 've', 'na', 'z', 'ze',
		'za', 'do', 'od', 'o', 'u', 'po', 'pod', 'nad', 'před', 'při', 'pro', 'bez', 'mezi', 'během', 'podle', 'kvůli', 'on', 'ona', 'ono', 'oni', 'ony', 'já', 'my', 'ty', 'vy', 'jeho', 'její',
		'jejich', 'náš', 'naše', 'můj', 'moje', 'svůj', 'ten', 'ta', 'to', 'ti', 'tyto', 'tento', 'tato', 'toto', 'kdo', 'co', 'kde', 'proč', 'kdy', 'který', 'která', 'které', 'ne', 'ano', 'už',
		'již', 'ještě', 'jen', 'pouze', 'také', 'též', 'teď', 'nyní', 'dnes', 'včera', 'zítra', 'pak', 'potom', 'tam', 'tady', 'zde', 'všichni', 'vše', 'všechno', 'každý', 'mnoho', 'mnozí',
		'někteří', 'nikdo', 'nic', 'další', 'je', 'jsou', 'byl', 'byla', 'bylo', 'bude', 'dva', 'tři', 'čtyři', 'pět', 'dále', 'navíc', 'naopak', 'pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek',
		'sobota', 'neděle', 'leden', 'únor', 'březen', 'duben', 'květen', 'červen', 'červenec', 'srpen', 'září', 'říjen', 'listopad', 'prosinec', 'vánoce', 'velikonoce', 'foto', 'video',
	],
	particles: ['de', 'von', 'van', 'der', 'da', 'di', 'la', 'le', 'el', 'al', 'bin', 'z'],
	pronouns: {
		he: ['on', 'jeho', 'ho', 'jemu', 'mu'],
		she: ['ona', 'její', 'ji', 'jí'],
		they: ['oni', 'ony', 'jejich', 'jim', 'je'],
		i: ['já', 'mě', 'mně', 'mi', 'můj', 'moje', 'my', 'nás', 'nám', 'náš', 'naše'],
	},
	works: [
		'film', 'filmu', 'snímek', 'snímku', 'román', 'románu', 'kniha', 'knihy', 'knize', 'knihu', 'píseň', 'písně', 'písnička', 'skladba', 'album', 'alba', 'deska', 'hra', 'hry', 'hru',
		'představení', 'opera', 'muzikál', 'báseň', 'seriál', 'seriálu', 'pořad', 'pořadu', 'dokument', 'dokumentu', 'výstava', 'výstavy', 'výstavu', 'obraz', 'časopis', 'noviny', 'esej',
		'počítačová hra', 'díl', 'podcast', 'kapitola', 'název', 'názvem', 's názvem', 'nazvaný', 'nazvaná', 'nazvané', 'takzvaný', 'takzvaná', 'takzvané', 'takzvaně', 'tzv', 'údajný', 'údajná',
		'známý jako', 'známá jako', 'přezdívaný', 'přezdívaná', 'přezdívka', 'přezdívkou', 'slovo', 'pojem', 'termín', 'výraz', 'heslo', 'heslem', 'hashtag', 'akce', 'akci', 'projekt', 'operace',
		'kampaň',
	],
	finite: [
		'je', 'jsou', 'byl', 'byla', 'bylo', 'byli', 'byly', 'bude', 'budou', 'budeme', 'jsem', 'jsme', 'jste', 'není', 'nejsou', 'má', 'mají', 'mám', 'máme', 'měl', 'měla', 'měli', 'může',
		'mohou', 'můžu', 'můžeme', 'mohl', 'mohla', 'musí', 'musím', 'musíme', 'musel', 'chce', 'chtějí', 'chci', 'chceme', 'chtěl', 'ví', 'vím', 'víme', 'vědí', 'lze', 'je třeba', 'dá se',
		'zůstane', 'zůstává', 'jde', 'jdou', 'dělá', 'děláme', 'udělal', 'udělali', 'myslím', 'myslíme', 'věřím', 'věříme', 'doufám', 'doufáme', 'vidím', 'vidíme', 'vidí', 'říká', 'říkám', 'bojí',
		'bojím', 'čeká', 'čekáme', 'platí', 'nemáme', 'nemůžeme', 'přišel', 'přišli',
	],
	dash: true,
	possessives: ['jeho', 'její', 'jejich', 'náš', 'naše'],
	bareNouns: true,
	determiners: ['jeden', 'jedna', 'ten', 'ta', 'to', 'ti', 'ty', 'jeho', 'její', 'jejich', 'svůj', 'svá', 'dva', 'dvě', 'tři', 'několik', 'mnozí', 'někteří', 'jiný', 'jiní', 'všichni', 'každý'],
	prepositions: [
		'v', 've', 'na', 's', 'se', 'z', 'ze', 'od', 'do', 'pro', 'o', 'po', 'k', 'ke', 'u', 'za', 'pod', 'nad', 'při', 'bez', 'přes', 'mezi', 'před', 'okolo', 'proti', 'podle', 'během', 'jako',
	],
	relatives: ['který', 'která', 'kteří', 'které', 'že', 'aby', 'kde', 'kdy', 'když', 'jestli', 'protože', 'ačkoli', 'jak', 'kdo', 'jehož'],
	men: ['pan', 'otec', 'muž', 'syn', 'bratr', 'král', 'mluvčí', 'ministr'],
	women: ['paní', 'matka', 'žena', 'dcera', 'sestra', 'královna', 'mluvčí', 'ministryně'],
	inverted: true,
};

/** Czech words for reading. */
export const prose: ProseWords = {
	by: [
		'autor', 'autorka', 'autoři', 'text', 'napsal', 'napsala', 'zpracoval', 'zpracovala', 'připravil', 'připravila', 'rozhovor vedl', 'foto', 'redaktor', 'redaktorka', 'od', 'publikoval',
		'zdroj', 'překlad',
	],
	dated: [
		'publikováno', 'vydáno', 'zveřejněno', 'datum', 'aktualizováno', 'aktualizace', 'poslední aktualizace', 'naposledy upraveno', 'upraveno', 'vytvořeno', 'doba čtení', 'min čtení',
		'minut čtení', 'před hodinami', 'dnes', 'včera',
	],
	credit: [
		'foto', 'fotografie', 'fotograf', 'obrázek', 'snímek', 'video', 'zdroj', 'ilustrace', 'ilustrační foto', 'ilustrační snímek', 'infografika', 'grafika', 'čtk', 'profimedia', 'getty',
		'getty images', 'reuters', 'afp', 'ap', 'epa', 'shutterstock', 'archiv', 'archivní foto', 'se svolením', 'repro', 'screenshot', 'zvětšit', 'unsplash', 'pixabay', 'tisková zpráva',
	],
	plug: [
		'čtěte také', 'čtěte i', 'čtěte více', 'čtěte', 'přečtěte si také', 'přečtěte si', 'přečtěte si více', 'více', 'více čtěte', 'více zde', 'související', 'sledujte', 'sledujte také',
		'podívejte se', 'poslechněte si', 'video', 'fotogalerie', 'galerie', 'analýza', 'komentář', 'rozhovor', 'glosa', 'online', 'stáhněte si', 'klikněte zde', 'doporučujeme',
		'mohlo by vás zajímat', 'k tématu', 'nepřehlédněte',
	],
	notice: [
		'o autorovi', 'o autorce', 'autor je', 'autorka je', 'všechna práva vyhrazena', 'veškerá práva vyhrazena', 'jakékoliv užití obsahu', 'bez souhlasu', 'článek vyšel', 'původně vyšlo',
		'text vyšel původně', 'převzato z', 'se svolením redakce', 'affiliate odkazy', 'zásady ochrany osobních údajů', 'podmínky užití', 'názory autora', 'nemusí se shodovat',
		'nevyjadřuje názor redakce', 'kontaktujte redakci', 'kontakt na redakci', 'napište nám', 'máte tip', 'pošlete nám tip', 'přeložil', 'přeložila', 'překlad', 'tisková zpráva',
		'licence creative commons', 'linka bezpečí', 'linka důvěry', 'článek byl vytvořen',
	],
	correction: ['oprava', 'opraveno', 'upřesnění', 'aktualizace', 'aktualizováno', 'omluva', 'poznámka redakce', 'pozn red', 'v původní verzi článku', 'v předchozí verzi článku', 'doplněno'],
	staff: [
		'redakce', 'redaktor', 'redaktorka', 'editor', 'šéfredaktor', 'admin', 'administrátor', 'autor', 'host', 'čtk', 'agentura', 'agentury', 'zpravodaj', 'zpravodajka', 'tým', 'neznámý',
		'online redakce', 'komerční sdělení', 'externí autor',
	],
	months: [
		'ledna', 'února', 'března', 'dubna', 'května', 'června', 'července', 'srpna', 'září', 'října', 'listopadu', 'prosince', 'leden', 'únor', 'březen', 'duben', 'květen', 'červen', 'červenec',
		'srpen', 'září', 'říjen', 'listopad', 'prosinec',
	],
	frequent: [
		'a', 'v', 'se', 'na', 'je', 'že', 's', 'z', 'do', 'o', 'to', 'i', 've', 'pro', 'za', 'by', 'jako', 'po', 'ale', 'však', 'podle', 'která', 'které', 'jsou', 'který', 'byl', 'byla', 'bylo',
		'ještě', 'už', 'jen', 'nebo', 'když', 'aby', 'jsem', 'jsme', 'bude', 'má', 'ze', 'k', 'ke', 'při', 'tak', 'jak', 'co', 'od', 'až', 'ani', 'jeho', 'jejich', 'mezi', 'proti', 'také', 'není',
		'této', 'než',
	],
};
