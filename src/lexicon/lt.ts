import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Lithuanian phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'palikti komentarą', 'palikite komentarą', 'parašyti komentarą', 'rašyti komentarą', 'rašykite komentarą', 'pridėti komentarą', 'skelbti komentarą', 'įrašyti komentarą', 'komentuoti',
		'komentuokite', 'atšaukti atsakymą', 'parašykite komentarą', 'komentarai', 'skaityti komentarus', 'rodyti komentarus', 'peržiūrėti komentarus', 'visi komentarai', 'daugiau komentarų',
		'komentarų nėra', 'nėra komentarų', '0 komentarų', 'būkite pirmas pakomentavęs', 'komentarai išjungti', 'komentavimas išjungtas', 'komentuoti negalima', 'norėdami komentuoti prisijunkite',
		'prisijunkite kad galėtumėte komentuoti', 'turite prisijungti kad galėtumėte komentuoti', 'norint komentuoti reikia prisijungti', 'prisijunkite prie diskusijos', 'ką manote',
		'el pašto adresas nebus skelbiamas', 'būtini laukeliai pažymėti', 'komentavimo taisyklės',
	],
	auth: [
		'prisijungti', 'prisijunkite', 'prisijungimas', 'prisijungti prie paskyros', 'prisijungti su google', 'prisijungti su facebook', 'atsijungti', 'registruotis', 'registruokitės',
		'susikurti paskyrą', 'sukurti paskyrą', 'vartotojo vardas', 'naudotojo vardas', 'vartotojo vardas arba el paštas', 'slaptažodis', 'jūsų slaptažodis', 'pakartokite slaptažodį',
		'patvirtinkite slaptažodį', 'rodyti slaptažodį', 'prisiminti mane', 'įsiminti mane', 'neturite paskyros', 'dar neturite paskyros', 'jau turite paskyrą', 'mano paskyra',
	],
	forgot: [
		'pamiršote slaptažodį', 'pamiršau slaptažodį', 'slaptažodžio priminimas', 'priminti slaptažodį', 'atkurti slaptažodį', 'slaptažodžio atkūrimas', 'atstatyti slaptažodį',
		'naujas slaptažodis', 'keisti slaptažodį', 'atsiųsime nuorodą', 'grįžti į prisijungimą',
	],
	newsletter: [
		'prenumeruokite naujienlaiškį', 'prenumeruoti naujienlaiškį', 'užsiprenumeruokite naujienlaiškį', 'užsisakykite naujienlaiškį', 'mūsų naujienlaiškis', 'gaukite naujienas',
		'gaukite svarbiausias naujienas', 'naujienas el paštu', 'į savo el paštą', 'į jūsų el paštą', 'įveskite el pašto adresą', 'įveskite savo el pašto adresą', 'įrašykite el paštą',
		'jūsų el paštas', 'jūsų el pašto adresas', 'el pašto adresas', 'ačiū kad užsiprenumeravote', 'bet kada galite atsisakyti', 'nepraleiskite svarbiausių naujienų',
	],
	consent: [
		'naudojame slapukus', 'mes naudojame slapukus', 'ši svetainė naudoja slapukus', 'šioje svetainėje naudojami slapukai', 'svetainėje naudojami slapukai', 'naudojami slapukai',
		'slapukų politika', 'slapukų nustatymai', 'priimti slapukus', 'priimti visus', 'sutinku su visais', 'leisti visus', 'atmesti visus', 'atsisakyti visų', 'tvarkyti sutikimą',
		'tvarkyti parinktis', 'valdyti nustatymus', 'išsaugoti nustatymus', 'būtini slapukai', 'būtinieji slapukai', 'visada aktyvūs', 'privatumo nustatymai', 'mes vertiname jūsų privatumą',
		'jums svarbus privatumas', 'jūsų privatumas mums svarbus', 'teisėtas interesas', 'mes ir mūsų partneriai',
	],
	votes: [
		'balsuokite', 'žiūrėti rezultatus', 'rodyti rezultatus', 'įvertinkite straipsnį', 'įvertinti straipsnį', 'jūsų įvertinimas', 'vidutinis įvertinimas', 'balsų skaičius',
		'ar straipsnis buvo naudingas', 'ar patiko straipsnis', 'jūsų reakcija', 'pridėti prie mėgstamų', 'pridėti į kolekciją', 'išsaugoti straipsnį', 'skaityti vėliau', 'pranešti apie klaidą',
		'pastebėjote klaidą',
	],
	sharing: [
		'dalintis', 'dalinkitės', 'pasidalinti', 'pasidalinkite', 'dalintis straipsniu', 'pasidalinti facebook', 'dalintis facebook', 'pasidalinti feisbuke', 'pasidalinkite straipsniu',
		'spustelėkite norėdami pasidalinti', 'atsidaro naujame lange', 'siųsti el paštu', 'siųsti draugui', 'spausdinti', 'kopijuoti nuorodą', 'nuoroda nukopijuota', 'sekite mus',
		'sekite mus facebook', 'sekite mus feisbuke', 'sekite mus socialiniuose tinkluose', 'sekite naujienas',
	],
	promos: [
		'atsisiųsti programėlę', 'atsisiųskite programėlę', 'atsisiųskite mūsų programėlę', 'atidaryti programėlėje', 'įjungti pranešimus', 'leisti pranešimus', 'gauti pranešimus', 'ne ačiū',
		'tapkite nariu', 'paremkite mus', 'paremkite nepriklausomą žurnalistiką', 'prenumeruoti', 'prenumeruokite', 'užsiprenumeruoti', 'išbandykite nemokamai', 'specialus pasiūlymas',
		'išjunkite adblock', 'reklamos blokavimas', 'adblock', 'klausykite tinklalaidės',
	],
	wall: [
		'skaityti toliau', 'tęsti skaitymą', 'norėdami skaityti toliau', 'skaityti visą straipsnį', 'skaitykite visą straipsnį', 'prisijunkite kad galėtumėte skaityti',
		'prenumeruokite kad galėtumėte skaityti', 'jau esate prenumeratorius', 'jau prenumeruojate', 'tik prenumeratoriams', 'prenumeratoriams', 'turinys prenumeratoriams', 'nemokamų straipsnių',
		'neribota prieiga', 'atšaukti bet kada',
	],
	ads: [
		'reklama', 'reklamos', 'skelbimas', 'rėmėjų turinys', 'užsakomasis turinys', 'užsakyta publikacija', 'remiamas turinys', 'partnerio turinys', 'straipsnis tęsiasi po reklamos',
		'tęsinys po reklamos', 'praleisti reklamą',
	],
	broken: [
		'turinys nepasiekiamas', 'turinys neprieinamas', 'šis turinys nepasiekiamas', 'vaizdo įrašas nepasiekiamas', 'vaizdo įrašo negalima paleisti', 'įvyko klaida', 'kažkas nutiko ne taip',
		'bandykite dar kartą', 'bandykite vėliau', 'nepavyko įkelti', 'įkėlimo klaida', 'įjunkite javascript', 'reikalinga javascript', 'jūsų naršyklė nepalaiko', 'flash player',
		'kraunami komentarai', 'kraunama', 'įkeliama', 'peržiūrėti šį įrašą instagrame', 'rezultatų nerasta',
	],
	related: [
		'susiję straipsniai', 'susijusios naujienos', 'susiję', 'susijusios temos', 'panašūs straipsniai', 'taip pat skaitykite', 'skaitykite taip pat', 'skaityti daugiau', 'skaitykite daugiau',
		'taip pat žiūrėkite', 'daugiau', 'daugiau naujienų', 'daugiau straipsnių', 'daugiau šia tema', 'rodyti daugiau', 'įkelti daugiau', 'jums gali patikti', 'jus gali sudominti',
		'jums gali būti įdomu', 'rekomenduojame', 'rekomenduojami straipsniai', 'rekomenduojama', 'siūlome paskaityti', 'skaitomiausi', 'skaitomiausi straipsniai', 'skaitomiausios naujienos',
		'populiariausi', 'populiariausi straipsniai', 'populiaru', 'naujausi', 'naujausi straipsniai', 'naujausios naujienos', 'naujausi įrašai', 'paskutinės naujienos', 'redakcijos pasirinkimas',
		'redaktoriaus pasirinkimas', 'nepraleiskite', 'ankstesnis straipsnis', 'kitas straipsnis', 'navigacija tarp įrašų', 'į viršų', 'žymos', 'raktažodžiai',
	],
};

/** Lithuanian words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'sako|', 'sakė|', 'sakoma|', 'teigia|', 'teigė|', 'pasakoja|', 'pasakojo|', 'pasakė|', 'pabrėžia|', 'pabrėžė|', 'pažymi|', 'pažymėjo|', 'aiškina|', 'aiškino|', 'paaiškino|', 'nurodo|',
		'nurodė|', 'pridūrė|', 'priduria|', 'pridėjo|', 'tvirtina|', 'tvirtino|', 'mano|', 'manė|', 'rašo|', 'rašė|', 'parašė|', 'atsakė|', 'atsako|', 'klausė|', 'klausia|', 'paklausė|',
		'pripažino|', 'pripažįsta|', 'pranešė|', 'praneša|', 'skelbia|', 'skelbė|', 'patvirtino|', 'patvirtina|', 'paneigė|', 'neigia|', 'įspėjo|', 'įspėja|', 'perspėjo|', 'ragina|', 'ragino|',
		'paragino|', 'žada|', 'žadėjo|', 'pažadėjo|', 'prisimena|', 'prisiminė|', 'komentavo|', 'komentuoja|', 'pakomentavo|', 'kritikavo|', 'kritikuoja|', 'kaltino|', 'apkaltino|', 'atskleidė|',
		'atskleidžia|', 'apibūdino|', 'tikisi|', 'tikėjosi|', 'viliasi|', 'vertina|', 'vertino|', 'įvertino|', 'svarsto|', 'svarstė|', 'apgailestauja|', 'apgailestavo|', 'juokavo|', 'juokauja|',
		'sušuko|', 'šnabždėjo|', 'apibendrino|', 'tęsė|', 'tęsia|', 'akcentavo|', 'akcentuoja|', 'informavo|', 'informuoja|', 'dėkojo|', 'padėkojo|', 'siūlo|', 'siūlė|', 'prognozuoja|',
		'atkreipė|', 'primena|', 'priminė|', 'kalbėjo|', 'kalba|', 'užtikrino|', 'užtikrina|', 'skundž|iasi|ėsi', 'tikin|o|a',
	],
	according: ['anot', 'pasak', 'teigimu', '…teigimu', '…žodžiais', '…nuomone', '…duomenimis', 'kaip sakė'],
	nouns: [
		'pranešimas', 'pranešime', 'interviu', 'spaudos konferencija', 'spaudos konferencijoje', 'kalba', 'kalboje', 'laiškas', 'laiške', 'įrašas', 'įraše', 'žinutė', 'pareiškimas', 'pareiškime',
		'komentaras', 'ataskaita', 'žodžiai', 'liudijimas', 'pokalbis', 'pokalbyje',
	],
	titles: [
		'ponas', 'ponia', 'p', 'dr', 'prof', 'doc', 'profesorius', 'profesorė', 'prezidentas', 'prezidentė', 'ministras pirmininkas', 'ministrė pirmininkė', 'premjeras', 'premjerė', 'ministras',
		'ministrė', 'viceministras', 'viceministrė', 'užsienio reikalų ministras', 'kancleris', 'kanclerė', 'meras', 'merė', 'seimo pirmininkas', 'seimo narys', 'seimo narė', 'parlamentaras',
		'parlamentarė', 'europarlamentaras', 'senatorius', 'pirmininkas', 'pirmininkė', 'vadovas', 'vadovė', 'direktorius', 'direktorė', 'generalinis direktorius', 'generalinė direktorė',
		'atstovas', 'atstovė', 'atstovas spaudai', 'prokuroras', 'prokurorė', 'teisėjas', 'teisėja', 'advokatas', 'advokatė', 'generolas', 'pulkininkas', 'majoras', 'kapitonas', 'popiežius',
		'kardinolas', 'arkivyskupas', 'vyskupas', 'kunigas', 'karalius', 'karalienė', 'princas', 'treneris', 'trenerė', 'ekspertas', 'ekspertė', 'analitikas', 'ekonomistas', 'ekonomistė',
		'politologas', 'politologė', 'istorikas', 'mokslininkas', 'mokslininkė', 'gydytojas', 'gydytoja', 'rašytojas', 'rašytoja', 'aktorius', 'aktorė', 'dainininkas', 'dainininkė', 'režisierius',
		'režisierė', 'žurnalistas', 'žurnalistė', 'verslininkas', 'verslininkė', 'savininkas', 'ambasadorius', 'rektorius', 'mokytojas', 'mokytoja', 'ūkininkas',
	],
	people: [
		'atstovas', 'atstovė', 'šaltinis', 'šaltiniai', 'liudytojas', 'liudininkas', 'liudininkai', 'gyventojas', 'gyventoja', 'gyventojai', 'kaimynas', 'kaimynė', 'kaimynai', 'policija',
		'policininkas', 'pareigūnas', 'pareigūnai', 'advokatas', 'prokuroras', 'teisėjas', 'gydytojas', 'gydytoja', 'gydytojai', 'medikai', 'slaugytoja', 'mokytojas', 'mokytoja', 'mokytojai',
		'mokinys', 'moksleivis', 'studentas', 'studentė', 'studentai', 'tėvas', 'motina', 'mama', 'tėtis', 'tėvai', 'sūnus', 'dukra', 'brolis', 'sesuo', 'močiutė', 'senelis', 'vyras', 'žmona',
		'draugas', 'draugė', 'draugai', 'kolega', 'kolegė', 'auka', 'aukos', 'nukentėjusysis', 'keleivis', 'keleiviai', 'vairuotojas', 'pirkėjas', 'klientas', 'klientai', 'darbuotojas',
		'darbuotoja', 'darbuotojai', 'ekspertas', 'ekspertai', 'analitikas', 'tyrėjas', 'mokslininkai', 'aktyvistas', 'aktyvistai', 'protestuotojai', 'treneris', 'žaidėjas', 'žaidėjai',
		'sirgaliai', 'ministras', 'ministrė', 'meras', 'direktorius', 'vadovas', 'savininkas', 'verslininkas', 'ūkininkas', 'ūkininkai', 'moteris', 'vaikinas', 'mergina', 'jaunuolis', 'rašytojas',
		'ekonomistas', 'įmonė', 'bendrovė', 'vyriausybė', 'ministerija', 'savivaldybė', 'karys', 'ugniagesiai', 'skaitytojas', 'savanoris',
	],
	notNames: [
		'ir', 'o', 'bet', 'arba', 'ar', 'jei', 'jeigu', 'kai', 'kad', 'nes', 'kadangi', 'nors', 'tačiau', 'todėl', 'tad', 'kaip', 'kas', 'kur', 'kodėl', 'kada', 'kiek', 'kuris', 'kuri', 'kurie',
		'į', 'iš', 'ant', 'po', 'prie', 'per', 'už', 'su', 'be', 'dėl', 'apie', 'tarp', 'prieš', 'nuo', 'iki', 'pagal', 'anot', 'pasak', 'jis', 'ji', 'jie', 'jos', 'aš', 'mes', 'tu', 'jūs', 'jo',
		'jų', 'mūsų', 'mano', 'savo', 'šis', 'ši', 'šie', 'tas', 'ta', 'tai', 'ne', 'taip', 'jau', 'dar', 'tik', 'taip pat', 'dabar', 'šiandien', 'vakar', 'rytoj', 'tada', 'vėliau', 'čia', 'ten',
		'visi', 'viskas', 'kiekvienas', 'daugelis', 'kai kurie', 'kiti', 'niekas', 'yra', 'buvo', 'bus', 'du', 'trys', 'keturi', 'penki', 'be to', 'pirmadienis', 'antradienis', 'trečiadienis',
		'ketvirtadienis', 'penktadienis', 'šeštadienis', 'sekmadienis', 'sausis', 'vasaris', 'kovas', 'balandis', 'gegužė', 'birželis', 'liepa', 'rugpjūtis', 'rugsėjis', 'spalis', 'lapkritis',
		'gruodis', 'nuotrauka', 'vaizdo',
	],
	particles: ['de', 'von', 'van', 'der', 'da', 'di', 'la', 'le', 'el', 'al', 'bin'],
	pronouns: {
		he: ['jis', 'jo', 'jam', 'jį'],
		she: ['ji', 'jos', 'jai', 'ją'],
		they: ['jie', 'jos', 'jų', 'jiems', 'juos'],
		i: ['aš', 'mane', 'man', 'mano', 'mes', 'mus', 'mums', 'mūsų'],
	},
	works: [
		'filmas', 'filmo', 'filme', 'romanas', 'knyga', 'knygos', 'knygoje', 'daina', 'dainą', 'albumas', 'spektaklis', 'spektaklio', 'opera', 'miuziklas', 'eilėraštis', 'serialas', 'seriale',
		'laida', 'laidoje', 'dokumentinis filmas', 'paroda', 'parodos', 'paveikslas', 'žurnalas', 'laikraštis', 'žaidimas', 'epizodas', 'tinklalaidė', 'pavadinimas', 'pavadinimu', 'vadinamas',
		'vadinama', 'vadinamasis', 'vadinamoji', 'vadinamieji', 'taip vadinamas', 'žinomas kaip', 'žinoma kaip', 'pravarde', 'žodis', 'terminas', 'posakis', 'šūkis', 'šūkiu', 'grotažymė',
		'akcija', 'projektas', 'operacija', 'kampanija', 'tariamas', 'tariama',
	],
	finite: [
		'yra', 'nėra', 'buvo', 'nebuvo', 'bus', 'nebus', 'esu', 'esame', 'būsime', 'būti', 'turi', 'turime', 'turiu', 'turėjo', 'neturi', 'neturime', 'gali', 'galime', 'galiu', 'galėjo', 'negali',
		'negalime', 'reikia', 'reikėjo', 'nori', 'norime', 'noriu', 'norėjo', 'žino', 'žinome', 'žinau', 'manau', 'manome', 'tikiu', 'tikime', 'tikiuosi', 'tikimės', 'daro', 'darome', 'daryti',
		'mato', 'matau', 'matome', 'eina', 'ateina', 'atėjo', 'liko', 'gavo', 'gavome', 'praradome', 'tapo', 'pasakė',
	],
	dash: true,
	prepositions: ['į', 'iš', 'su', 'be', 'prie', 'po', 'per', 'už', 'nuo', 'iki', 'apie', 'prieš', 'dėl', 'tarp', 'pagal'],
	relatives: ['kuris', 'kuri', 'kad', 'kur', 'kai', 'jei', 'nes'],
	inverted: true,
	bareNouns: true,
};

/** Lithuanian words for reading. */
export const prose: ProseWords = {
	by: ['autorius', 'autorė', 'tekstas', 'parašė', 'parengė', 'kalbino', 'kalbėjosi', 'šaltinis', 'redaktorius', 'paskelbė', 'vertė'],
	dated: ['paskelbta', 'publikuota', 'publikavimo data', 'atnaujinta', 'paskutinį kartą atnaujinta', 'redaguota', 'pakeista', 'data', 'skaitymo laikas', 'min skaitymo', 'prieš'],
	credit: [
		'nuotrauka', 'nuotraukos', 'nuotr', 'foto', 'vaizdo įrašas', 'šaltinis', 'iliustracija', 'asociatyvi nuotr', 'asociatyvi nuotrauka', 'bns', 'elta', 'scanpix', 'getty', 'getty images',
		'reuters', 'afp', 'ap', 'epa', 'shutterstock', 'archyvas', 'asmeninio archyvo', 'asmeninio archyvo nuotr', 'ekrano nuotr',
	],
	plug: [
		'taip pat skaitykite', 'skaitykite taip pat', 'skaitykite', 'skaitykite daugiau', 'skaityti daugiau', 'žiūrėkite', 'žiūrėkite taip pat', 'klausykite', 'daugiau', 'vaizdo įrašas',
		'galerija', 'analizė', 'nuomonė', 'interviu', 'susiję straipsniai', 'sekite', 'atsisiųskite', 'spauskite čia', 'prenumeruokite',
	],
	notice: [
		'apie autorių', 'apie autorę', 'visos teisės saugomos', 'draudžiama kopijuoti', 'pirmą kartą paskelbta', 'privatumo politika', 'naudojimo taisyklės', 'autoriaus nuomonė',
		'nebūtinai sutampa', 'susisiekite', 'rašykite mums', 'siųskite mums', 'pranešimas spaudai', 'išvertė', 'vertimas', 'pagalbos linija',
	],
	correction: ['pataisymas', 'patikslinimas', 'patikslinta', 'atnaujinta', 'paneigimas', 'redakcijos pastaba', 'red past'],
	staff: ['redakcija', 'redaktorius', 'redaktorė', 'admin', 'administratorius', 'bns', 'elta', 'agentūra', 'korespondentas', 'žurnalistas', 'autorius', 'komanda', 'nežinomas'],
	months: [
		'sausio', 'vasario', 'kovo', 'balandžio', 'gegužės', 'birželio', 'liepos', 'rugpjūčio', 'rugsėjo', 'spalio', 'lapkričio', 'gruodžio', 'sausis', 'vasaris', 'kovas', 'balandis', 'gegužė',
		'birželis', 'liepa', 'rugpjūtis', 'rugsėjis', 'spalis', 'lapkritis', 'gruodis',
	],
	frequent: [
		'ir', 'į', 'kad', 'iš', 'yra', 'su', 'o', 'tai', 'kaip', 'bet', 'nuo', 'dėl', 'buvo', 'apie', 'už', 'po', 'jis', 'ne', 'per', 'taip', 'metų', 'jau', 'dar', 'tik', 'ar', 'arba', 'jei',
		'kai', 'nes', 'todėl', 'labai', 'mes', 'aš', 'jie', 'ji', 'savo', 'tačiau', 'prie', 'tarp', 'prieš', 'iki', 'gali', 'bus', 'kur', 'kurie', 'kuris', 'šis',
	],
};
