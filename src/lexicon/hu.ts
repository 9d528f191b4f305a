import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Hungarian phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'szólj hozzá', 'szóljon hozzá', 'hozzászólás', 'hozzászólás írása', 'írj hozzászólást', 'új hozzászólás', 'hozzászólás küldése', 'hozzászólok', 'hagyj üzenetet', 'válasz megszakítása',
		'válasz törlése', 'hozzászólások', 'kommentek', 'kommentelek', 'hozzászólások megtekintése', 'hozzászólások mutatása', 'összes hozzászólás', 'további hozzászólások', 'nincs hozzászólás',
		'nincsenek hozzászólások', 'még nincs hozzászólás', '0 hozzászólás', 'légy te az első hozzászóló', 'a hozzászólások le vannak zárva', 'hozzászólások lezárva',
		'a hozzászólás nem lehetséges', 'a hozzászóláshoz be kell jelentkezni', 'a hozzászóláshoz jelentkezz be', 'hozzászólás küldéséhez be kell jelentkezni', 'jelentkezz be a hozzászóláshoz',
		'csatlakozz a beszélgetéshez', 'mondd el a véleményed', 'te mit gondolsz', 'az e-mail címet nem tesszük közzé', 'a kötelező mezőket karakterrel jelöltük',
		'a nevem e-mail címem és weboldalcímem mentése', 'moderálási alapelvek', 'kommentszabályzat',
	],
	auth: [
		'bejelentkezés', 'jelentkezz be', 'jelentkezzen be', 'lépj be', 'lépjen be', 'bejelentkezés google-fiókkal', 'bejelentkezés facebookkal', 'folytatás google-fiókkal', 'kijelentkezés',
		'regisztrálj', 'regisztráljon', 'regisztrálok', 'ingyenes regisztráció', 'fiók létrehozása', 'felhasználónév', 'felhasználónév vagy e-mail cím', 'jelszó', 'jelszavad',
		'jelszó megerősítése', 'jelszó megjelenítése', 'emlékezz rám', 'emlékezzen rám', 'maradjak bejelentkezve', 'nincs még fiókod', 'nincs fiókod', 'még nincs fiókja', 'van már fiókod',
		'már van fiókod', 'már regisztráltál', 'fiókom',
	],
	forgot: [
		'elfelejtett jelszó', 'elfelejtetted a jelszavad', 'elfelejtette a jelszavát', 'elfelejtettem a jelszavam', 'jelszó visszaállítása', 'jelszó-visszaállítás', 'jelszóemlékeztető',
		'új jelszó', 'új jelszó kérése', 'jelszó módosítása', 'küldünk egy linket', 'elküldjük a linket', 'a jelszót e-mailben elküldjük', 'vissza a bejelentkezéshez',
	],
	newsletter: [
		'iratkozz fel hírlevelünkre', 'iratkozz fel a hírlevelünkre', 'iratkozzon fel hírlevelünkre', 'iratkozz fel a hírlevélre', 'iratkozz fel', 'hírlevél feliratkozás',
		'feliratkozás a hírlevélre', 'feliratkozom', 'kérem a hírlevelet', 'hírlevelünk', 'heti hírlevél', 'napi hírlevél', 'ingyenes hírlevél', 'közvetlenül a postaládádba', 'a postaládádba',
		'add meg az e-mail címed', 'adja meg e-mail címét', 'e-mail címed', 'az e-mail címed', 'e-mail cím', 'köszönjük a feliratkozást', 'bármikor leiratkozhatsz', 'ne maradj le semmiről',
		'értesülj elsőként',
	],
	consent: [
		'sütiket használunk', 'cookie-kat használunk', 'ez a weboldal sütiket használ', 'ez az oldal sütiket használ', 'weboldalunk sütiket használ', 'a weboldal cookie-kat használ',
		'sütik használata', 'süti beállítások', 'sütibeállítások', 'cookie beállítások', 'cookie szabályzat', 'süti tájékoztató', 'elfogadom', 'összes elfogadása', 'az összes elfogadása',
		'minden süti elfogadása', 'összes elutasítása', 'elutasítom', 'hozzájárulok', 'elfogadom és folytatom', 'hozzájárulás kezelése', 'lehetőségek kezelése', 'beállítások kezelése',
		'beállítások mentése', 'szükséges sütik', 'mindig aktív', 'adatvédelmi beállítások', 'fontos számunkra az adatvédelem', 'fontosak számunkra az ön adatai',
		'értékeljük az ön magánszféráját', 'jogos érdek', 'mi és partnereink',
	],
	votes: [
		'szavazz', 'szavazok', 'szavazzon', 'eredmények megtekintése', 'értékeld a cikket', 'értékelje a cikket', 'értékelésed', 'átlagos értékelés', 'szavazatok száma', 'nincs szavazat',
		'hasznos volt a cikk', 'hasznosnak találtad a cikket', 'tetszett a cikk', 'tetszik betöltés', 'mi a reakciód', 'hozzáadás a kedvencekhez', 'kedvencekhez', 'gyűjteményhez adás',
		'nincsenek gyűjtemények', 'cikk mentése', 'mentés későbbre', 'elolvasom később', 'hibát találtál', 'hiba jelentése',
	],
	sharing: [
		'megosztás', 'oszd meg', 'ossza meg', 'cikk megosztása', 'oszd meg a cikket', 'oszd meg ezt a cikket', 'megosztás facebookon', 'megosztás a facebookon', 'megosztás twitteren',
		'megosztás e-mailben', 'kattints a megosztáshoz', 'kattintás a megosztáshoz', 'új ablakban nyílik meg', 'tweetelés', 'küldés e-mailben', 'küldd el e-mailben', 'küldd el barátodnak',
		'nyomtatás', 'link másolása', 'hivatkozás másolása', 'link kimásolva', 'kövess minket', 'kövess minket facebookon', 'kövess minket a facebookon', 'kövesd oldalunkat', 'kövesse oldalunkat',
		'kövess minket google hírekben', 'csatlakozz hozzánk',
	],
	promos: [
		'töltsd le az alkalmazást', 'töltse le az alkalmazást', 'töltsd le alkalmazásunkat', 'megnyitás az alkalmazásban', 'elérhető a google playen', 'értesítések engedélyezése',
		'kérek értesítést', 'nem köszönöm', 'legyél támogató', 'támogass minket', 'támogasson minket', 'támogasd munkánkat', 'támogasd a független újságírást', 'támogatom', 'adományozok',
		'előfizetek', 'előfizetés', 'fizess elő', 'fizessen elő', 'próbáld ki ingyen', 'különleges ajánlat', 'reklámblokkoló', 'kapcsold ki a reklámblokkolót', 'hirdetésblokkoló', 'adblock',
		'hallgasd meg a podcastet', 'adó 1 százalék',
	],
	wall: [
		'olvass tovább', 'olvasson tovább', 'a továbbolvasáshoz', 'a cikk elolvasásához', 'a teljes cikk elolvasásához', 'olvasd el a teljes cikket', 'tovább a teljes cikkre', 'előfizetőknek',
		'csak előfizetőknek', 'előfizetői tartalom', 'ez a cikk csak előfizetőink számára', 'már előfizető vagy', 'már előfizető', 'már van előfizetésed', 'ingyenes cikkek',
		'korlátlan hozzáférés', 'bármikor lemondható', 'ha elolvasnád a teljes cikket',
	],
	ads: [
		'hirdetés', 'hirdetések', 'reklám', 'szponzorált', 'szponzorált tartalom', 'támogatott tartalom', 'fizetett tartalom', 'promóció', 'a cikk a hirdetés után folytatódik',
		'folytatás a hirdetés után', 'hirdetés átugrása', 'pr cikk',
	],
	broken: [
		'a tartalom nem elérhető', 'ez a tartalom nem érhető el', 'a videó nem elérhető', 'a videó nem játszható le', 'hiba történt', 'valami hiba történt', 'valami elromlott', 'próbáld újra',
		'próbálja újra', 'próbálja újra később', 'nem sikerült betölteni', 'betöltési hiba', 'engedélyezd a javascriptet', 'javascript szükséges', 'a diavetítéshez javascript szükséges',
		'a böngésződ nem támogatja', 'az ön böngészője nem támogatja', 'flash player', 'hozzászólások betöltése', 'betöltés', 'a bejegyzés megtekintése az instagramon',
		'által megosztott bejegyzés', 'nincs találat',
	],
	related: [
		'kapcsolódó cikkek', 'kapcsolódó cikk', 'kapcsolódó tartalom', 'kapcsolódó', 'kapcsolódó hírek', 'kapcsolódó bejegyzések', 'kapcsolódó témák', 'hasonló cikkek', 'ajánlott cikkek',
		'ajánlott', 'ajánljuk', 'ajánló', 'önnek ajánljuk', 'neked ajánljuk', 'olvasd el ezt is', 'olvasd el', 'olvassa el ezt is', 'olvasta már', 'olvastad már', 'ez is érdekelhet',
		'ez is érdekelheti', 'ezek is érdekelhetnek', 'ez is tetszhet', 'lásd még', 'még több', 'továbbiak', 'további cikkek', 'további hírek', 'továbbiak betöltése', 'több hír', 'mutass többet',
		'több a témában', 'a szerző további cikkei', 'legolvasottabb', 'legolvasottabb cikkek', 'legnépszerűbb', 'legnézettebb', 'népszerű', 'népszerű cikkek', 'friss hírek', 'legfrissebb',
		'legfrissebb hírek', 'legutóbbi bejegyzések', 'friss cikkek', 'szerkesztő ajánlja', 'szerkesztői ajánlat', 'ne hagyd ki', 'előző cikk', 'következő cikk', 'előző bejegyzés',
		'következő bejegyzés', 'bejegyzés navigáció', 'vissza a tetejére', 'címlapra', 'címkék', 'címlapról ajánljuk',
	],
};

/** Hungarian words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'mond|ta|ják|ják|ott|ja|ta|ták', 'mondja|', 'mondta||k', 'mondták|', 'elmond|ta|ja|ták|ták', 'közöl|te|ték|i', 'közli|', 'nyilatkoz|ott|ta|tak|ik', 'fogalmaz|ott|tak|ta',
		'kijelent|ette|i|ették', 'állít|ja|otta|ják|ották', 'hangsúlyoz|ta|za|ták', 'hozzá|tette|teszi|fűzte|fűzi|tették', 'ír|ta|ja|ták', 'írja|', 'írta||k', 'válaszol|t|ta|ja|tak',
		'felel|t|te|i', 'kérdez|te|i|ték', 'megjegyez|te|i', 'magyaráz|ta|za|ták', 'kifejt|ette|i|ették', 'elárul|ta|ja', 'bejelent|ette|i|ették', 'figyelmeztet|ett|te', 'megerősít|ette|i',
		'tagad|ta|ja', 'cáfol|ta|ja', 'elismer|te|i', 'emlékeztet|ett|te', 'mesél|te|i|t', 'emlék|szik|ezett', 'vél|te|i|ekedett', 'gondol|ja|ta', 'hisz|', 'aláhúz|ta|za', 'kiemel|te|i',
		'rámutat|ott', 'bírál|ta|ja', 'panasz|kodott|olta', 'követel|te|i', 'kér|te|i', 'ígér|te|i', 'megígér|te', 'üzen|te|i', 'posztol|ta|t', 'tájékoztat|ott|ta', 'beszámol|t', 'összegez|te|',
		'folytat|ta|ja', 'kiált|otta|ott', 'súg|ta', 'sóhajt|ott', 'viccel|t|ődött', 'leszögez|te|i', 'értékel|te|t|i', 'jelez|te|i', 'részletez|te', 'indokol|ta', 'idéz|te|i', 'szögez|te',
		'reagál|t|ta', 'megjósol|ta', 'köszön|te', 'olvasható|', 'szól|t',
	],
	according: ['szerint', '…szerint', '…szavaival', '…tájékoztatása szerint', '…elmondása szerint', '…közlése szerint'],
	nouns: [
		'közlemény', 'közleményében', 'közleményben', 'interjú', 'interjúban', 'sajtótájékoztató', 'sajtótájékoztatón', 'beszéd', 'beszédében', 'levél', 'levelében', 'bejegyzés', 'bejegyzésében',
		'poszt', 'posztjában', 'nyilatkozat', 'nyilatkozatában', 'üzenet', 'tweet', 'jelentés', 'felszólalás', 'vallomás', 'szavai',
	],
	titles: [
		'dr', 'prof', 'professzor', 'úr', 'asszony', 'miniszterelnök', 'miniszter', 'miniszterelnök-helyettes', 'államtitkár', 'külügyminiszter', 'belügyminiszter', 'pénzügyminiszter',
		'köztársasági elnök', 'államfő', 'elnök', 'alelnök', 'házelnök', 'kancellár', 'kormányszóvivő', 'szóvivő', 'polgármester', 'főpolgármester', 'alpolgármester', 'képviselő',
		'országgyűlési képviselő', 'ep-képviselő', 'szenátor', 'frakcióvezető', 'pártelnök', 'igazgató', 'főigazgató', 'vezérigazgató', 'ügyvezető', 'vezető', 'osztályvezető', 'főorvos', 'orvos',
		'tisztifőorvos', 'tábornok', 'ezredes', 'alezredes', 'őrnagy', 'százados', 'rendőrkapitány', 'ügyész', 'főügyész', 'bíró', 'ügyvéd', 'pápa', 'bíboros', 'érsek', 'püspök', 'lelkész',
		'király', 'királynő', 'herceg', 'edző', 'vezetőedző', 'szövetségi kapitány', 'elemző', 'közgazdász', 'politológus', 'szakértő', 'kutató', 'író', 'írónő', 'színész', 'színésznő', 'énekes',
		'énekesnő', 'rendező', 'újságíró', 'gazda', 'vállalkozó', 'nagykövet', 'tanár', 'rektor',
	],
	people: [
		'szóvivő', 'szóvivője', 'forrás', 'források', 'szemtanú', 'szemtanúk', 'tanú', 'lakó', 'lakók', 'helyiek', 'szomszéd', 'szomszédok', 'rendőrség', 'rendőr', 'rendőrök', 'tisztviselő',
		'ügyvéd', 'ügyvédje', 'ügyész', 'ügyészség', 'bíró', 'orvos', 'orvosok', 'ápoló', 'nővér', 'tanár', 'tanárok', 'diák', 'diákok', 'hallgató', 'apa', 'apja', 'anya', 'anyja', 'szülők',
		'fiú', 'fia', 'lánya', 'testvére', 'bátyja', 'nővére', 'nagymama', 'nagyapa', 'férje', 'felesége', 'barát', 'barátja', 'kolléga', 'áldozat', 'áldozatok', 'túlélő', 'utas', 'utasok',
		'sofőr', 'vásárló', 'ügyfél', 'dolgozó', 'dolgozók', 'munkás', 'szakértő', 'szakértők', 'elemző', 'elemzők', 'kutató', 'kutatók', 'aktivista', 'aktivisták', 'tüntető', 'tüntetők', 'edző',
		'játékos', 'játékosok', 'szurkoló', 'szurkolók', 'miniszter', 'képviselő', 'polgármester', 'igazgató', 'vezető', 'tulajdonos', 'gazda', 'gazdák', 'férfi', 'nő', 'fiatal', 'fiatalok',
		'gyerek', 'író', 'közgazdász', 'cég', 'kormány', 'minisztérium', 'önkormányzat', 'szakszervezet', 'katona', 'tűzoltók', 'olvasó', 'olvasónk', 'önkéntes',
	],
	notNames: [
		'a', 'az', 'egy', 'és', 'de', 'vagy', 'ha', 'hogy', 'mert', 'mivel', 'amikor', 'amíg', 'míg', 'bár', 'pedig', 'is', 'sem', 'nem', 'igen', 'ő', 'ők', 'én', 'mi', 'te', 'ti', 'ez', 'azok',
		'ezek', 'aki', 'ami', 'amely', 'ki', 'hol', 'miért', 'hogyan', 'mikor', 'mennyi', 'most', 'ma', 'tegnap', 'holnap', 'majd', 'aztán', 'itt', 'ott', 'így', 'úgy', 'ezért', 'azért',
		'azonban', 'viszont', 'ugyanakkor', 'emellett', 'szerint', 'szerinte', 'minden', 'mindenki', 'sok', 'sokan', 'néhány', 'más', 'mások', 'senki', 'semmi', 'még', 'már', 'csak', 'van',
		'volt', 'lesz', 'két', 'három', 'négy', 'öt', 'hétfő', 'kedd', 'szerda', 'csütörtök', 'péntek', 'szombat', 'vasárnap', 'hétfőn', 'kedden', 'szerdán', 'csütörtökön', 'pénteken',
		'szombaton', 'január', 'február', 'március', 'április', 'május', 'június', 'július', 'augusztus', 'szeptember', 'október', 'november', 'december', 'fotó', 'videó',
	],
	particles: ['von', 'van', 'de', 'der', 'di', 'da', 'la', 'le', 'el', 'al', 'né'],
	pronouns: {
		he: ['ő', 'őt', 'neki', 'övé'],
		she: ['ő', 'őt', 'neki', 'övé'],
		they: ['ők', 'őket', 'nekik', 'övék'],
		i: ['én', 'engem', 'nekem', 'enyém', 'mi', 'minket', 'nekünk', 'miénk'],
	},
	works: [
		'film', 'filmje', 'című', 'regény', 'könyv', 'dal', 'album', 'lemez', 'darab', 'előadás', 'opera', 'musical', 'vers', 'sorozat', 'műsor', 'dokumentumfilm', 'kiállítás', 'festmény',
		'magazin', 'lap', 'esszé', 'játék', 'epizód', 'podcast', 'fejezet', 'cím', 'címmel', 'úgynevezett', 'ún', 'nevű', 'néven', 'becenév', 'becenevű', 'szó', 'kifejezés', 'fogalom', 'szlogen',
		'jelszó', 'hashtag', 'művelet', 'projekt', 'kampány', 'állítólagos',
	],
	finite: [
		'van', 'vannak', 'volt', 'voltak', 'lesz', 'lesznek', 'vagyok', 'vagyunk', 'nem', 'nincs', 'nincsenek', 'kell', 'kellett', 'lehet', 'lehetett', 'tud', 'tudok', 'tudjuk', 'tudja', 'akar',
		'akarok', 'akarunk', 'szeretnék', 'szeretnénk', 'megy', 'mennek', 'jön', 'jött', 'csinál', 'tesz', 'teszünk', 'hiszem', 'hisszük', 'gondolom', 'remélem', 'reméljük', 'látom', 'látjuk',
		'látja', 'mondom', 'marad', 'maradt', 'kapott', 'kaptunk', 'történt', 'fog', 'fogunk', 'fogják', 'fogja',
	],
	dash: true,
	determiners: ['a', 'az', 'egy', 'ez', 'ezek', 'két', 'három', 'néhány', 'sok', 'más', 'minden'],
	prepositions: ['szerint'],
	relatives: ['aki', 'amely', 'ami', 'hogy', 'amikor', 'mert', 'ha', 'ahol'],
};

/** Hungarian words for reading. */
export const prose: ProseWords = {
	by: ['írta', 'szerző', 'szöveg', 'fordította', 'szerkesztette', 'készítette', 'fotó', 'interjú', 'riporter', 'közzétette'],
	dated: ['megjelent', 'publikálva', 'közzétéve', 'frissítve', 'frissült', 'utolsó frissítés', 'utoljára módosítva', 'módosítva', 'létrehozva', 'olvasási idő', 'perc olvasás', 'perce', 'órája'],
	credit: [
		'fotó', 'fotók', 'fénykép', 'kép', 'képek', 'forrás', 'videó', 'illusztráció', 'grafika', 'mti', 'mti fotó', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa', 'shutterstock',
		'archív', 'archív fotó', 'képernyőkép', 'borítókép', 'nyitókép', 'kiemelt kép',
	],
	plug: [
		'olvasd el', 'olvasd el ezt is', 'olvassa el', 'lásd még', 'nézd meg', 'nézze meg', 'hallgasd meg', 'kapcsolódó', 'kapcsolódó cikk', 'kapcsolódó cikkünk', 'videó', 'galéria', 'elemzés',
		'vélemény', 'interjú', 'kövess minket', 'iratkozz fel', 'töltsd le', 'kattints ide', 'részletek', 'ajánljuk',
	],
	notice: [
		'a szerző', 'a szerzőről', 'minden jog fenntartva', 'jogi nyilatkozat', 'eredetileg megjelent', 'a cikk eredetileg', 'adatvédelmi', 'felhasználási feltételek', 'a szerző véleménye',
		'nem feltétlenül tükrözi', 'írj nekünk', 'kapcsolat', 'impresszum', 'szerzői jog', 'fordítás', 'közlemény', 'a cikk megjelenését', 'támogatott tartalom',
	],
	correction: ['helyesbítés', 'helyreigazítás', 'frissítés', 'frissítve', 'pontosítás', 'javítás', 'szerkesztői megjegyzés', 'a szerk'],
	staff: [
		'szerkesztőség', 'a szerkesztőség', 'szerkesztő', 'szerk', 'főszerkesztő', 'admin', 'adminisztrátor', 'mti', 'hírügynökség', 'tudósító', 'vendégszerző', 'szerző', 'csapat', 'névtelen',
		'hírszerkesztő',
	],
	months: [
		'január', 'február', 'március', 'április', 'május', 'június', 'július', 'augusztus', 'szeptember', 'október', 'november', 'december', 'jan', 'feb', 'már', 'ápr', 'máj', 'jún', 'júl',
		'aug', 'szept', 'okt', 'nov', 'dec',
	],
	frequent: [
		'a', 'az', 'és', 'hogy', 'nem', 'is', 'egy', 'volt', 'de', 'van', 'ez', 'meg', 'már', 'csak', 'még', 'mint', 'el', 'ki', 'szerint', 'ha', 'lehet', 'azt', 'ezt', 'akkor', 'most', 'mi',
		'ők', 'én', 'nagyon', 'minden', 'majd', 'után', 'között', 'pedig', 'vagy', 'mert', 'amely', 'aki', 'ami', 'sem', 'ne', 'volna', 'lesz', 'nincs', 'így', 'ezért', 'több', 'két', 'azonban',
		'szerinte',
	],
};
