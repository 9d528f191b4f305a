import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Latvian phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'pievienot komentāru', 'pievieno komentāru', 'rakstīt komentāru', 'raksti komentāru', 'atstāt komentāru', 'atstāj komentāru', 'atstājiet komentāru', 'publicēt komentāru',
		'nosūtīt komentāru', 'komentēt', 'komentē', 'atcelt atbildi', 'komentāri', 'skatīt komentārus', 'lasīt komentārus', 'rādīt komentārus', 'visi komentāri', 'vairāk komentāru',
		'nav komentāru', 'vēl nav komentāru', '0 komentāru', 'esi pirmais kas komentē', 'komentāri ir slēgti', 'komentēšana ir slēgta', 'komentēšana atslēgta', 'lai komentētu pieslēdzies',
		'lai komentētu lūdzu pieslēdzies', 'lai pievienotu komentāru jāpieslēdzas', 'lai komentētu nepieciešams autorizēties', 'iesaisties diskusijā', 'ko tu domā',
		'jūsu e-pasta adrese netiks publicēta', 'obligātie lauki ir atzīmēti', 'saglabāt manu vārdu e-pasta adresi', 'komentēšanas noteikumi',
	],
	auth: [
		'pieslēgties', 'pieslēdzies', 'autorizēties', 'autorizācija', 'pieslēgties ar google', 'pieslēgties ar facebook', 'iziet no konta', 'atslēgties', 'reģistrēties', 'reģistrējies',
		'reģistrējieties', 'izveidot kontu', 'izveido kontu', 'lietotājvārds', 'lietotājvārds vai e-pasts', 'parole', 'tava parole', 'jūsu parole', 'apstiprināt paroli', 'atkārtot paroli',
		'rādīt paroli', 'atcerēties mani', 'palikt sistēmā', 'nav konta', 'vēl nav konta', 'jau ir konts', 'mans konts', 'mans profils',
	],
	forgot: [
		'aizmirsi paroli', 'aizmirsāt paroli', 'aizmirsu paroli', 'aizmirsta parole', 'atjaunot paroli', 'paroles atjaunošana', 'atgūt paroli', 'atiestatīt paroli', 'jauna parole',
		'mainīt paroli', 'nosūtīsim saiti', 'parole tiks nosūtīta', 'atpakaļ uz pieslēgšanos',
	],
	newsletter: [
		'piesakies jaunumiem', 'pieteikties jaunumiem', 'piesakies jaunumu vēstulei', 'abonē jaunumus', 'abonēt jaunumus', 'pierakstīties jaunumiem', 'saņem jaunumus', 'saņem jaunumus e-pastā',
		'mūsu jaunumu vēstule', 'jaunumi tavā e-pastā', 'tavā e-pastā', 'savā e-pastā', 'ievadi savu e-pastu', 'ievadiet e-pasta adresi', 'ievadi e-pasta adresi', 'tavs e-pasts', 'jūsu e-pasts',
		'jūsu e-pasta adrese', 'e-pasta adrese', 'paldies par pieteikšanos', 'jebkurā laikā vari atteikties', 'nepalaid garām',
	],
	consent: [
		'mēs izmantojam sīkdatnes', 'izmantojam sīkdatnes', 'šī vietne izmanto sīkdatnes', 'šajā vietnē tiek izmantotas sīkdatnes', 'šī tīmekļa vietne izmanto sīkdatnes',
		'mājaslapa izmanto sīkdatnes', 'tiek izmantotas sīkdatnes', 'sīkdatņu politika', 'sīkdatņu iestatījumi', 'sīkdatņu izmantošana', 'piekrist visām', 'apstiprināt visas', 'pieņemt visas',
		'atļaut visas', 'noraidīt visas', 'atteikties no visām', 'pārvaldīt piekrišanu', 'pārvaldīt iespējas', 'saglabāt iestatījumus', 'nepieciešamās sīkdatnes', 'tikai nepieciešamās',
		'vienmēr aktīvs', 'privātuma iestatījumi', 'mēs cienām jūsu privātumu', 'mums rūp jūsu privātums', 'jūsu privātums mums ir svarīgs', 'leģitīmas intereses', 'mēs un mūsu partneri',
	],
	votes: [
		'nobalso', 'skatīt rezultātus', 'novērtē rakstu', 'novērtēt rakstu', 'tavs vērtējums', 'vidējais vērtējums', 'balsu skaits', 'nav balsu', 'vai raksts bija noderīgs', 'vai raksts patika',
		'kāda ir tava reakcija', 'pievienot izlasei', 'pievienot favorītiem', 'pievienot kolekcijai', 'nav kolekciju', 'saglabāt rakstu', 'lasīt vēlāk', 'ziņot par kļūdu', 'pamanīji kļūdu',
	],
	sharing: [
		'dalīties', 'dalies', 'dalies ar rakstu', 'dalīties ar rakstu', 'dalies facebook', 'dalīties facebook', 'dalīties twitter', 'padalies', 'padalīties', 'dalies ar draugiem',
		'klikšķini lai dalītos', 'atveras jaunā logā', 'nosūtīt e-pastā', 'sūtīt e-pastu', 'nosūtīt draugam', 'drukāt', 'izdrukāt', 'kopēt saiti', 'saite nokopēta', 'seko mums',
		'seko mums facebook', 'seko līdzi', 'seko mums sociālajos tīklos', 'sekojiet mums',
	],
	promos: [
		'lejupielādē lietotni', 'lejupielādēt lietotni', 'lejupielādē mūsu lietotni', 'atvērt lietotnē', 'atļaut paziņojumus', 'ieslēgt paziņojumus', 'saņemt paziņojumus', 'nē paldies',
		'kļūsti par biedru', 'atbalsti mūs', 'atbalsti neatkarīgu žurnālistiku', 'abonēt', 'abonē', 'abonē tagad', 'izmēģini bez maksas', 'īpašais piedāvājums', 'reklāmu bloķētājs',
		'izslēdz reklāmu bloķētāju', 'adblock', 'klausies podkāstu',
	],
	wall: [
		'lasīt tālāk', 'turpināt lasīt', 'turpini lasīt', 'lai turpinātu lasīt', 'lai lasītu tālāk', 'lasīt visu rakstu', 'lasi visu rakstu', 'pieslēdzies lai lasītu', 'abonē lai lasītu',
		'jau esi abonents', 'jau abonē', 'tikai abonentiem', 'abonentiem', 'saturs abonentiem', 'raksts pieejams abonentiem', 'bezmaksas rakstu', 'neierobežota pieeja', 'atcel jebkurā laikā',
	],
	ads: [
		'reklāma', 'reklāmas', 'sludinājums', 'apmaksāts saturs', 'sponsorēts saturs', 'sponsorēts', 'reklāmraksts', 'raksts turpinās pēc reklāmas', 'turpinājums pēc reklāmas', 'izlaist reklāmu',
		'sadarbībā ar',
	],
	broken: [
		'saturs nav pieejams', 'šis saturs nav pieejams', 'video nav pieejams', 'video nevar atskaņot', 'radās kļūda', 'notika kļūda', 'kaut kas nogāja greizi', 'mēģini vēlreiz',
		'mēģiniet vēlreiz', 'mēģiniet vēlāk', 'neizdevās ielādēt', 'ielādes kļūda', 'iespējojiet javascript', 'nepieciešams javascript', 'jūsu pārlūkprogramma neatbalsta',
		'tava pārlūkprogramma neatbalsta', 'flash player', 'ielādē komentārus', 'ielādē', 'notiek ielāde', 'skatīt šo ierakstu instagram', 'nekas netika atrasts',
	],
	related: [
		'saistītie raksti', 'saistītās ziņas', 'saistītie', 'saistītās tēmas', 'līdzīgi raksti', 'līdzīgas ziņas', 'lasi arī', 'lasiet arī', 'lasi vēl', 'lasīt vairāk', 'lasi vairāk',
		'skaties arī', 'skatīt arī', 'skatīt vairāk', 'vairāk', 'vairāk ziņu', 'vairāk rakstu', 'vairāk par tēmu', 'rādīt vairāk', 'ielādēt vairāk', 'tev varētu patikt', 'tevi varētu interesēt',
		'jūs varētu interesēt', 'iesakām', 'ieteicams', 'iesakām izlasīt', 'redakcija iesaka', 'redaktora izvēle', 'lasītākie', 'lasītākās ziņas', 'visvairāk lasītie', 'populārākie',
		'populārākie raksti', 'populāri', 'jaunākie', 'jaunākie raksti', 'jaunākās ziņas', 'jaunākie ieraksti', 'pēdējās ziņas', 'aktuāli', 'nepalaid garām šo', 'iepriekšējais raksts',
		'nākamais raksts', 'ziņu izvēlne', 'uz augšu', 'birkas', 'atslēgvārdi',
	],
};

/** Latvian words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'saka|', 'teica|', 'teikusi|', 'teicis|', 'sacīja|', 'sacījis|', 'sacījusi|', 'stāsta|', 'stāstīja|', 'pastāstīja|', 'norāda|', 'norādīja|', 'norādījis|', 'norādījusi|', 'uzsver|',
		'uzsvēra|', 'skaidro|', 'skaidroja|', 'paskaidroja|', 'piebilda|', 'piebilst|', 'apgalvo|', 'apgalvoja|', 'uzskata|', 'uzskatīja|', 'domā|', 'domāja|', 'raksta|', 'rakstīja|',
		'atbildēja|', 'atbild|', 'jautāja|', 'jautā|', 'pavēstīja|', 'vēsta|', 'paziņoja|', 'paziņo|', 'informēja|', 'informē|', 'atzīst|', 'atzina|', 'atzīmēja|', 'atzīmē|', 'apstiprināja|',
		'apstiprina|', 'noliedza|', 'noliedz|', 'brīdina|', 'brīdināja|', 'aicina|', 'aicināja|', 'sola|', 'solīja|', 'apsolīja|', 'atgādina|', 'atgādināja|', 'atceras|', 'atcerējās|',
		'komentēja|', 'komentē|', 'kritizē|', 'kritizēja|', 'apsūdzēja|', 'apsūdz|', 'atklāja|', 'atklāj|', 'apraksta|', 'aprakstīja|', 'cer|', 'cerēja|', 'vērtē|', 'vērtēja|', 'novērtēja|',
		'pieļāva|', 'pieļauj|', 'prognozē|', 'prognozēja|', 'akcentē|', 'akcentēja|', 'secina|', 'secināja|', 'rezumē|', 'rezumēja|', 'turpina|', 'turpināja|', 'iesaucās|', 'čukstēja|', 'jokoja|',
		'sūdzējās|', 'sūdzas|', 'pateicās|', 'pauda|', 'pauž|', 'minēja|', 'min|', 'prasa|', 'prasīja|', 'ierosina|', 'ierosināja|',
	],
	according: ['saskaņā ar', '…vārdiem', '…teiktā', '…domām', '…ziņām', 'kā teica', 'kā norādīja', 'kā skaidro', 'kā pastāstīja'],
	nouns: [
		'paziņojums', 'paziņojumā', 'intervija', 'intervijā', 'preses konference', 'preses konferencē', 'runa', 'runā', 'vēstule', 'vēstulē', 'ieraksts', 'ierakstā', 'tvīts', 'ziņojums', 'ziņa',
		'komentārs', 'paziņojums presei', 'saruna', 'sarunā', 'liecība', 'vārdi',
	],
	titles: [
		'kungs', 'kundze', 'dr', 'prof', 'profesors', 'profesore', 'prezidents', 'prezidente', 'viceprezidents', 'ministru prezidents', 'ministru prezidente', 'premjers', 'premjere', 'ministrs',
		'ministre', 'ārlietu ministrs', 'aizsardzības ministrs', 'veselības ministrs', 'kanclers', 'kanclere', 'mērs', 'mēre', 'saeimas priekšsēdētāja', 'saeimas deputāts', 'saeimas deputāte',
		'deputāts', 'deputāte', 'eiroparlamentārietis', 'senators', 'priekšsēdētājs', 'priekšsēdētāja', 'vadītājs', 'vadītāja', 'direktors', 'direktore', 'ģenerāldirektors', 'valdes loceklis',
		'valdes priekšsēdētājs', 'pārstāvis', 'pārstāve', 'preses pārstāvis', 'preses sekretārs', 'prokurors', 'prokurore', 'tiesnesis', 'tiesnese', 'advokāts', 'advokāte', 'ģenerālis',
		'pulkvedis', 'majors', 'kapteinis', 'pāvests', 'kardināls', 'arhibīskaps', 'bīskaps', 'mācītājs', 'karalis', 'karaliene', 'princis', 'princese', 'treneris', 'trenere', 'eksperts',
		'eksperte', 'analītiķis', 'ekonomists', 'ekonomiste', 'politologs', 'vēsturnieks', 'zinātnieks', 'zinātniece', 'pētnieks', 'ārsts', 'ārste', 'rakstnieks', 'rakstniece', 'aktieris',
		'aktrise', 'dziedātājs', 'dziedātāja', 'režisors', 'žurnālists', 'žurnāliste', 'uzņēmējs', 'īpašnieks', 'vēstnieks', 'rektors', 'skolotājs', 'skolotāja', 'zemnieks',
	],
	people: [
		'pārstāvis', 'pārstāve', 'avots', 'avoti', 'liecinieks', 'lieciniece', 'liecinieki', 'aculiecinieks', 'iedzīvotājs', 'iedzīvotāja', 'iedzīvotāji', 'kaimiņš', 'kaimiņiene', 'kaimiņi',
		'policija', 'policists', 'policiste', 'amatpersona', 'amatpersonas', 'ierēdnis', 'advokāts', 'prokurors', 'tiesnesis', 'ārsts', 'ārste', 'ārsti', 'mediķi', 'medmāsa', 'skolotājs',
		'skolotāja', 'skolotāji', 'skolēns', 'skolēni', 'students', 'studente', 'studenti', 'tēvs', 'māte', 'mamma', 'tētis', 'vecāki', 'dēls', 'meita', 'brālis', 'māsa', 'vecmāmiņa', 'vectēvs',
		'vīrs', 'sieva', 'draugs', 'draudzene', 'draugi', 'kolēģis', 'kolēģe', 'upuris', 'cietušais', 'cietusī', 'pasažieris', 'pasažieri', 'vadītājs', 'šoferis', 'pircējs', 'klients', 'klienti',
		'darbinieks', 'darbiniece', 'darbinieki', 'eksperts', 'eksperti', 'analītiķis', 'pētnieki', 'zinātnieki', 'aktīvists', 'aktīvisti', 'protestētāji', 'treneris', 'spēlētājs', 'spēlētāji',
		'līdzjutēji', 'ministrs', 'ministre', 'deputāts', 'mērs', 'direktors', 'īpašnieks', 'īpašniece', 'uzņēmējs', 'zemnieks', 'zemnieki', 'vīrietis', 'sieviete', 'jaunietis', 'jauniete',
		'zēns', 'meitene', 'rakstnieks', 'ekonomists', 'uzņēmums', 'valdība', 'ministrija', 'pašvaldība', 'arodbiedrība', 'karavīrs', 'ugunsdzēsēji', 'lasītājs', 'brīvprātīgais',
	],
	notNames: [
		'un', 'vai', 'bet', 'taču', 'tomēr', 'ja', 'kad', 'jo', 'lai', 'gan', 'kaut', 'kā', 'kas', 'kurš', 'kura', 'kuri', 'kur', 'kāpēc', 'kādēļ', 'cik', 'no', 'uz', 'ar', 'bez', 'pie', 'par',
		'pēc', 'pirms', 'līdz', 'starp', 'pret', 'zem', 'virs', 'caur', 'kopš', 'viņš', 'viņa', 'viņi', 'viņas', 'es', 'mēs', 'tu', 'jūs', 'viņu', 'mūsu', 'mans', 'mana', 'savs', 'sava', 'šis',
		'šī', 'šie', 'tas', 'tā', 'tie', 'nē', 'jā', 'ne', 'jau', 'vēl', 'tikai', 'arī', 'tagad', 'šodien', 'vakar', 'rīt', 'tad', 'vēlāk', 'šeit', 'tur', 'visi', 'viss', 'katrs', 'daudzi',
		'daži', 'citi', 'neviens', 'nekas', 'ir', 'bija', 'būs', 'divi', 'trīs', 'četri', 'pieci', 'turklāt', 'savukārt', 'pirmdiena', 'otrdiena', 'trešdiena', 'ceturtdiena', 'piektdiena',
		'sestdiena', 'svētdiena', 'pirmdien', 'otrdien', 'trešdien', 'ceturtdien', 'piektdien', 'janvāris', 'februāris', 'marts', 'aprīlis', 'maijs', 'jūnijs', 'jūlijs', 'augusts', 'septembris',
		'oktobris', 'novembris', 'decembris', 'foto', 'video',
	],
	particles: ['de', 'fon', 'van', 'der', 'da', 'di', 'la', 'le', 'el', 'al', 'bin'],
	pronouns: {
		he: ['viņš', 'viņa', 'viņam', 'viņu'],
		she: ['viņa', 'viņas', 'viņai', 'viņu'],
		they: ['viņi', 'viņas', 'viņu', 'viņiem'],
		i: ['es', 'mani', 'man', 'mans', 'mana', 'mēs', 'mūs', 'mums', 'mūsu'],
	},
	works: [
		'filma', 'filmas', 'filmā', 'romāns', 'grāmata', 'grāmatas', 'grāmatā', 'dziesma', 'dziesmas', 'albums', 'izrāde', 'izrādes', 'opera', 'mūzikls', 'dzejolis', 'seriāls', 'seriālā',
		'raidījums', 'raidījumā', 'dokumentālā filma', 'izstāde', 'izstādes', 'glezna', 'žurnāls', 'avīze', 'spēle', 'sērija', 'podkāsts', 'nosaukums', 'nosaukumu', 'ar nosaukumu', 'tā sauktais',
		'tā sauktā', 'tā sauktie', 'tā dēvētais', 'tā dēvētā', 'dēvēts', 'dēvēta', 'pazīstams kā', 'iesauka', 'vārds', 'termins', 'izteiciens', 'sauklis', 'saukli', 'mirkļbirka', 'akcija',
		'projekts', 'operācija', 'kampaņa', 'it kā',
	],
	finite: [
		'ir', 'nav', 'bija', 'nebija', 'būs', 'nebūs', 'esmu', 'esam', 'būsim', 'būt', 'var', 'varam', 'varu', 'varēja', 'nevar', 'nevaram', 'vajag', 'vajadzēja', 'grib', 'gribam', 'gribu',
		'vēlas', 'vēlamies', 'zina', 'zinām', 'zinu', 'domāju', 'domājam', 'ticu', 'ticam', 'ceru', 'ceram', 'dara', 'darām', 'darīt', 'redz', 'redzu', 'redzam', 'iet', 'nāk', 'nāca', 'paliek',
		'palika', 'saņēma', 'saņēmām', 'kļuva', 'jābūt', 'jādara', 'šķiet', 'zaudējām',
	],
	dash: true,
	prepositions: ['no', 'uz', 'ar', 'bez', 'pie', 'pēc', 'par', 'līdz', 'pirms', 'pret', 'starp', 'zem', 'virs'],
	relatives: ['kurš', 'kura', 'ka', 'kur', 'kad', 'ja', 'jo'],
	inverted: true,
	bareNouns: true,
};

/** Latvian words for reading. */
export const prose: ProseWords = {
	by: ['autors', 'autore', 'teksts', 'rakstīja', 'sagatavoja', 'intervēja', 'redaktors', 'avots', 'publicēja', 'tulkoja', 'foto', 'žurnālists'],
	dated: ['publicēts', 'publicēta', 'publicēšanas datums', 'atjaunots', 'atjaunota', 'pēdējās izmaiņas', 'labots', 'mainīts', 'datums', 'lasīšanas laiks', 'min lasīšanai', 'pirms'],
	credit: [
		'foto', 'fotogrāfija', 'attēls', 'attēli', 'avots', 'video', 'ilustrācija', 'ilustratīvs attēls', 'ilustratīvs foto', 'grafika', 'leta', 'bns', 'scanpix', 'getty', 'getty images',
		'reuters', 'afp', 'ap', 'epa', 'shutterstock', 'arhīvs', 'privātais arhīvs', 'ekrānuzņēmums', 'publicitātes foto',
	],
	plug: [
		'lasi arī', 'lasiet arī', 'lasi vēl', 'lasi vairāk', 'lasīt vairāk', 'skaties arī', 'skaties', 'skatīt arī', 'skaties video', 'klausies', 'vairāk', 'video', 'galerija', 'foto', 'analīze',
		'viedoklis', 'intervija', 'saistītie raksti', 'seko', 'lejupielādē', 'klikšķini šeit', 'abonē',
	],
	notice: [
		'par autoru', 'par autori', 'visas tiesības aizsargātas', 'pārpublicēšana aizliegta', 'pirmpublicējums', 'sākotnēji publicēts', 'privātuma politika', 'lietošanas noteikumi',
		'autora viedoklis', 'var nesakrist', 'sazinies ar mums', 'raksti mums', 'paziņojums presei', 'tulkojums', 'tulkoja', 'krīzes tālrunis',
	],
	correction: ['labojums', 'precizējums', 'precizēts', 'atjaunots', 'atsaukums', 'redakcijas piezīme', 'iepriekšējā versijā'],
	staff: [
		'redakcija', 'redaktors', 'redaktore', 'ziņu redakcija', 'admin', 'administrators', 'leta', 'bns', 'ziņu aģentūra', 'korespondents', 'žurnālists', 'autors', 'viesautors', 'komanda',
		'nezināms',
	],
	months: [
		'janvāris', 'februāris', 'marts', 'aprīlis', 'maijs', 'jūnijs', 'jūlijs', 'augusts', 'septembris', 'oktobris', 'novembris', 'decembris', 'janvārī', 'februārī', 'martā', 'aprīlī', 'maijā',
		'jūnijā', 'jūlijā', 'augustā', 'septembrī', 'oktobrī', 'novembrī', 'decembrī',
	],
	frequent: [
		'un', 'ir', 'ar', 'no', 'par', 'kas', 'uz', 'ka', 'tas', 'lai', 'bet', 'arī', 'kā', 'gan', 'vai', 'tā', 'pēc', 'viņš', 'bija', 'nav', 'jau', 'mēs', 'es', 'viņi', 'viņa', 'ļoti', 'tikai',
		'vēl', 'ja', 'kad', 'jo', 'tad', 'tagad', 'būs', 'esmu', 'var', 'savu', 'savas', 'līdz', 'pie', 'pret', 'starp', 'kurš', 'kura', 'kur', 'tāpēc', 'šis', 'šī', 'tie', 'bez',
	],
};
