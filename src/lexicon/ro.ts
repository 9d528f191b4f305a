import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Romanian phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'lasă un comentariu', 'lăsați un comentariu', 'lasă un răspuns', 'scrie un comentariu', 'scrie comentariul tău', 'adaugă un comentariu', 'adaugă comentariu', 'adăugați un comentariu',
		'publică comentariul', 'trimite comentariul', 'comentează', 'comentează acest articol', 'anulează răspunsul', 'comentarii', 'vezi comentariile', 'vezi toate comentariile',
		'arată comentariile', 'citește comentariile', 'mai multe comentarii', 'niciun comentariu', 'nu există comentarii', '0 comentarii', 'fii primul care comentează',
		'comentariile sunt închise', 'comentariile sunt dezactivate', 'trebuie să fii autentificat pentru a publica un comentariu', 'trebuie să fii autentificat pentru a comenta',
		'autentifică-te pentru a comenta', 'conectează-te pentru a comenta', 'intră în discuție', 'participă la discuție', 'spune-ți părerea', 'ce părere ai',
		'adresa ta de email nu va fi publicată', 'câmpurile obligatorii sunt marcate cu', 'salvează-mi numele emailul și site-ul web', 'notifică-mă prin email când se publică alte comentarii',
		'regulile de comentare',
	],
	auth: [
		'autentificare', 'autentifică-te', 'conectare', 'conectează-te', 'conectează-te la contul tău', 'intră în cont', 'intră în contul tău', 'login', 'autentificare cu google',
		'continuă cu google', 'continuă cu facebook', 'deconectare', 'înregistrează-te', 'creează cont', 'creează un cont', 'creați un cont', 'cont nou', 'nume utilizator', 'nume de utilizator',
		'nume de utilizator sau email', 'parolă', 'parola', 'parola ta', 'confirmă parola', 'arată parola', 'ține-mă minte', 'păstrează-mă autentificat', 'nu ai cont', 'nu ai un cont',
		'ai deja cont', 'ai deja un cont', 'contul meu',
	],
	forgot: [
		'ai uitat parola', 'ți-ai uitat parola', 'v-ați uitat parola', 'am uitat parola', 'parolă uitată', 'resetare parolă', 'resetează parola', 'resetați parola', 'recuperare parolă',
		'recuperează parola', 'recuperați-vă parola', 'parolă nouă', 'schimbă parola', 'o parolă va fi trimisă', 'o parolă vă va fi trimisă pe email', 'îți vom trimite un link',
		'vei primi un email', 'înapoi la autentificare',
	],
	newsletter: [
		'abonează-te la newsletter', 'abonați-vă la newsletter', 'abonează-te la newsletterul nostru', 'înscrie-te la newsletter', 'abonare newsletter', 'newsletterul nostru',
		'primește newsletterul', 'primește știrile pe email', 'primește cele mai importante știri', 'pe adresa ta de email', 'direct în inbox', 'în inboxul tău', 'introdu adresa de email',
		'introduceți adresa de email', 'adresa ta de email', 'adresa de email', 'emailul tău', 'mulțumim pentru abonare', 'te poți dezabona oricând', 'fii la curent', 'nu rata nicio știre',
	],
	consent: [
		'folosim cookie-uri', 'utilizăm cookie-uri', 'acest site folosește cookie-uri', 'acest site utilizează cookie-uri', 'site-ul nostru folosește cookie-uri', 'folosește cookies',
		'politica de cookies', 'politica cookie', 'setări cookies', 'setări cookie', 'acceptă cookie-uri', 'acceptă toate', 'accept toate', 'acceptă tot', 'respinge toate', 'respinge tot',
		'accept și continui', 'gestionează consimțământul', 'gestionați consimțământul', 'gestionează opțiunile', 'preferințe cookies', 'salvează preferințele', 'cookie-uri necesare',
		'întotdeauna activ', 'setări de confidențialitate', 'confidențialitatea ta este importantă', 'respectăm confidențialitatea', 'prețuim confidențialitatea', 'interes legitim',
		'noi și partenerii noștri', 'continuarea navigării',
	],
	votes: [
		'votează', 'votează acum', 'vezi rezultatele', 'evaluează articolul', 'notează articolul', 'rating mediu', 'număr de voturi', 'niciun vot', 'ți-a fost util acest articol',
		'a fost util acest articol', 'ți-a plăcut articolul', 'îmi place încarc', 'care este reacția ta', 'adaugă la favorite', 'adaugă la colecție', 'nicio colecție', 'salvează articolul',
		'citește mai târziu', 'raportează o eroare', 'ai observat o greșeală',
	],
	sharing: [
		'distribuie', 'distribuie articolul', 'distribuie acest articol', 'distribuie pe facebook', 'distribuie pe twitter', 'distribuie pe whatsapp', 'distribuie prin email', 'distribuiți',
		'partajează', 'partajează asta', 'partajare', 'dă clic pentru a partaja', 'dă clic pentru a partaja pe facebook', 'se deschide în fereastră nouă', 'trimite pe email', 'trimite prin email',
		'trimite unui prieten', 'trimite pe whatsapp', 'tipărește', 'printează', 'copiază linkul', 'copiază link', 'link copiat', 'urmărește-ne', 'urmărește-ne pe', 'urmărește-ne pe facebook',
		'urmărește-ne pe google news', 'urmăriți-ne pe', 'dă-ne like pe facebook', 'intră pe canalul nostru', 'abonează-te la canalul',
	],
	promos: [
		'descarcă aplicația', 'descarcă aplicația noastră', 'deschide în aplicație', 'disponibil pe google play', 'activează notificările', 'permite notificările', 'primește notificări',
		'nu mulțumesc', 'devino membru', 'susține-ne', 'susține jurnalismul independent', 'susține presa independentă', 'donează', 'donează acum', 'abonează-te', 'abonează-te acum',
		'încearcă gratuit', 'ofertă specială', 'vezi ofertele', 'blocator de reclame', 'dezactivează adblock', 'dezactivează blocatorul de reclame', 'adblock', 'ascultă podcastul',
	],
	wall: [
		'continuă lectura', 'continuă să citești', 'citește în continuare', 'citește tot articolul', 'citește articolul complet', 'citește articolul integral', 'pentru a citi în continuare',
		'pentru a continua lectura', 'abonează-te pentru a citi', 'ești deja abonat', 'deja abonat', 'doar pentru abonați', 'exclusiv pentru abonați', 'conținut exclusiv pentru abonați',
		'conținut premium', 'articole gratuite', 'acces nelimitat', 'anulezi oricând',
	],
	ads: [
		'publicitate', 'reclamă', 'reclame', 'anunț', 'conținut sponsorizat', 'sponsorizat', 'articol sponsorizat', 'advertorial', 'articolul continuă după reclamă', 'articolul continuă mai jos',
		'continuarea după reclamă', 'sari peste reclamă',
	],
	broken: [
		'conținutul nu este disponibil', 'acest conținut nu este disponibil', 'conținut indisponibil', 'video indisponibil', 'acest video nu este disponibil', 'a apărut o eroare',
		'a intervenit o eroare', 'ceva nu a mers bine', 'încearcă din nou', 'încearcă mai târziu', 'nu s-a putut încărca', 'eroare la încărcare', 'activează javascript', 'activați javascript',
		'are nevoie de javascript', 'această prezentare necesită javascript', 'browserul tău nu suportă', 'browserul dumneavoastră nu suportă', 'flash player', 'se încarcă comentariile',
		'se încarcă', 'vezi această postare pe instagram', 'o postare distribuită de', 'niciun rezultat',
	],
	related: [
		'articole similare', 'articole asemănătoare', 'articole înrudite', 'articole pe aceeași temă', 'știri similare', 'știri pe aceeași temă', 'pe aceeași temă', 'subiecte similare',
		'citește și', 'citiți și', 'citește mai mult', 'citește mai multe', 'citește mai multe despre', 'vezi și', 'vedeți și', 'vezi mai mult', 'vezi mai multe', 'mai multe',
		'mai multe articole', 'mai multe știri', 'mai multe de la', 'afișează mai multe', 'încarcă mai multe', 'ți-ar putea plăcea', 'te-ar putea interesa', 'te-ar putea interesa și',
		's-ar putea să te intereseze', 'poate te interesează', 'recomandări', 'recomandate', 'recomandate pentru tine', 'îți recomandăm', 'recomandarea redacției', 'cele mai citite',
		'cele mai citite articole', 'cele mai populare', 'cele mai noi', 'cele mai recente', 'populare', 'ultimele știri', 'ultimele articole', 'articole recente', 'știrile zilei', 'alte știri',
		'alte articole', 'articole de același autor', 'articolul precedent', 'articolul anterior', 'articolul următor', 'navigare în articole', 'nu rata', 'înapoi sus', 'știri recomandate',
	],
};

/** Romanian words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'spus|', 'spune||m', 'spun|', 'spunea|', 'zis|', 'zice|', 'declar|ă|at|a|ând|ase', 'afirm|ă|at|a|ând', 'precizat|', 'preciz|ează|ând', 'adăugat|', 'adaug|ă', 'adăug|ând', 'explicat|',
		'explic|ă|a|ând', 'anunț|ă|at|ând', 'transmi|te|s|țând', 'menționat|', 'menționează|', 'subliniat|', 'subliniază|', 'susțin|e|ut|ând', 'arătat|', 'arată|', 'scris|', 'scrie|', 'scria|',
		'comentat|', 'comentează|', 'răspuns|', 'răspunde|', 'întreb|ă|at', 'recunosc|ut', 'recunoaște|', 'mărturis|it|ește', 'dezvăluit|', 'dezvăluie|', 'avertiz|at|ează', 'cer|e|ut', 'promis|',
		'promite|', 'amint|it|ește', 'reamint|it|ește', 'povest|it|ește', 'relat|at|ează', 'descri|s|e', 'confirm|at|ă', 'negat|', 'neagă|', 'critic|at|ă', 'acuz|at|ă', 'reclam|at|ă',
		'consider|ă|at|a', 'crede||m', 'cred|', 'apreci|at|ază', 'concluzion|at|ează', 'insist|at|ă', 'complet|at|ează', 'continu|at|ă', 'punctat|', 'punctează|', 'remarc|at|ă', 'observ|at|ă',
		'opin|at|ează', 'argument|at|ează', 'estim|at|ează', 'asigur|at|ă', 'preven|it', 'invit|at|ă', 'îndemn|at|ă', 'glum|it|ește', 'exclam|at|ă', 'strig|at|ă', 'șopt|it', 'plâns|',
		'mulțum|it|ește', 'felicit|at|ă', 'comunic|at|ă', 'inform|at|ează', 'post|at|ează', 'potrivit',
	],
	according: ['potrivit', 'conform', 'după cum a spus', 'după cum a declarat', 'în opinia', 'din spusele', 'în cuvintele'],
	nouns: [
		'declarație', 'declarații', 'interviu', 'comunicat', 'comunicat de presă', 'conferință de presă', 'discurs', 'scrisoare', 'mesaj', 'postare', 'tweet', 'intervenție', 'raport', 'mărturie',
		'cuvinte', 'alocuțiune',
	],
	titles: [
		'dl', 'dna', 'd-na', 'domnul', 'doamna', 'dr', 'prof', 'profesor', 'profesorul', 'profesoara', 'ing', 'președinte', 'președintele', 'președinta', 'fostul președinte', 'vicepreședinte',
		'vicepreședintele', 'premier', 'premierul', 'prim-ministru', 'prim-ministrul', 'ministru', 'ministrul', 'ministra', 'ministrul sănătății', 'ministrul de externe', 'secretar de stat',
		'secretarul de stat', 'cancelarul', 'deputat', 'deputatul', 'deputata', 'senator', 'senatorul', 'senatoarea', 'europarlamentar', 'europarlamentarul', 'primar', 'primarul', 'primărița',
		'viceprimarul', 'consilier', 'prefect', 'prefectul', 'purtător de cuvânt', 'purtătorul de cuvânt', 'director', 'directorul', 'directoarea', 'director general', 'șeful', 'șefa', 'liderul',
		'general', 'generalul', 'colonel', 'colonelul', 'maior', 'căpitan', 'comisar', 'comisarul', 'procuror', 'procurorul', 'judecător', 'judecătorul', 'avocat', 'avocatul', 'avocata', 'papa',
		'patriarhul', 'mitropolitul', 'episcopul', 'părintele', 'preotul', 'regele', 'regina', 'prințul', 'prințesa', 'antrenorul', 'selecționerul', 'actorul', 'actrița', 'scriitorul',
		'scriitoarea', 'regizorul', 'jurnalistul', 'jurnalista', 'medicul', 'doctorul', 'cercetătorul', 'analistul', 'economistul', 'ambasadorul', 'fermierul', 'managerul',
	],
	people: [
		'purtător de cuvânt', 'purtătorul de cuvânt', 'purtătoarea de cuvânt', 'sursă', 'surse', 'martor', 'martorul', 'martori', 'martorii', 'locuitor', 'locuitorii', 'localnic', 'localnicii',
		'vecin', 'vecinul', 'vecina', 'vecinii', 'poliția', 'polițist', 'polițistul', 'polițiștii', 'oficial', 'oficialul', 'oficialii', 'oficialitățile', 'avocat', 'avocatul', 'procuror',
		'procurorii', 'judecător', 'medic', 'medicul', 'medicii', 'asistentă', 'asistenta', 'profesor', 'profesoara', 'elev', 'eleva', 'elevii', 'student', 'studenta', 'studenții', 'tatăl',
		'mama', 'părinții', 'fiul', 'fiica', 'fratele', 'sora', 'bunica', 'bunicul', 'soțul', 'soția', 'prieten', 'prietenul', 'prietena', 'coleg', 'colegul', 'colega', 'victimă', 'victima',
		'pasager', 'pasagerii', 'șofer', 'șoferul', 'client', 'clienții', 'angajat', 'angajatul', 'angajații', 'expert', 'expertul', 'experții', 'analist', 'analiștii', 'cercetător',
		'cercetătorii', 'activist', 'activiștii', 'protestatar', 'protestatarii', 'antrenor', 'antrenorul', 'jucător', 'jucătorii', 'ministrul', 'deputatul', 'primarul', 'directorul',
		'proprietar', 'proprietarul', 'fermier', 'fermierul', 'fermierii', 'bărbatul', 'femeia', 'tânăr', 'tânărul', 'tânăra', 'copilul', 'scriitor', 'economist', 'compania', 'guvernul',
		'ministerul', 'primăria', 'sindicatul', 'pompierii', 'soldat', 'cititor',
	],
	notNames: [
		'și', 'sau', 'dar', 'însă', 'iar', 'dacă', 'când', 'cum', 'ca', 'că', 'pentru', 'deoarece', 'fiindcă', 'deși', 'în', 'la', 'pe', 'de', 'din', 'cu', 'fără', 'sub', 'după', 'înainte',
		'între', 'până', 'prin', 'despre', 'potrivit', 'conform', 'el', 'ea', 'ei', 'ele', 'eu', 'noi', 'tu', 'voi', 'acest', 'această', 'acesta', 'aceasta', 'aceștia', 'acel', 'acea', 'un', 'o',
		'unul', 'una', 'care', 'ce', 'cine', 'unde', 'de ce', 'nu', 'da', 'mai', 'foarte', 'și-a', 'a', 'au', 'este', 'sunt', 'era', 'azi', 'astăzi', 'ieri', 'mâine', 'acum', 'apoi', 'atunci',
		'aici', 'acolo', 'toți', 'toate', 'mulți', 'multe', 'unii', 'alții', 'fiecare', 'nimeni', 'doi', 'trei', 'patru', 'cinci', 'totuși', 'totodată', 'astfel', 'luni', 'marți', 'miercuri',
		'joi', 'vineri', 'sâmbătă', 'duminică', 'ianuarie', 'februarie', 'martie', 'aprilie', 'iunie', 'iulie', 'august', 'septembrie', 'octombrie', 'noiembrie', 'decembrie', 'foto', 'video',
	],
	particles: ['de', 'din', 'van', 'von', 'der', 'di', 'da', 'la', 'le', 'el', 'al'],
	pronouns: {
		he: ['el', 'îl', 'lui', 'său', 'acesta'],
		she: ['ea', 'o', 'ei', 'sa', 'aceasta'],
		they: ['ei', 'ele', 'lor', 'le', 'aceștia'],
		i: ['eu', 'mă', 'mie', 'meu', 'mea', 'noi', 'ne', 'nouă', 'nostru', 'noastră'],
	},
	works: [
		'film', 'filmul', 'roman', 'romanul', 'carte', 'cartea', 'cântec', 'cântecul', 'piesa', 'piesă', 'album', 'albumul', 'spectacol', 'spectacolul', 'opera', 'poezie', 'serial', 'serialul',
		'emisiune', 'emisiunea', 'documentar', 'documentarul', 'expoziție', 'expoziția', 'revista', 'ziarul', 'jocul', 'episodul', 'titlu', 'titlul', 'cu titlul', 'intitulat', 'intitulată',
		'numit', 'numită', 'așa-numit', 'așa-numita', 'așa-zis', 'așa-zisa', 'cunoscut ca', 'cunoscută ca', 'supranumit', 'poreclit', 'cuvântul', 'termenul', 'expresia', 'sloganul', 'hashtagul',
		'operațiunea', 'proiectul', 'campania', 'presupus',
	],
	finite: [
		'este', 'e', 'sunt', 'era', 'erau', 'a', 'au', 'am', 'ai', 'ați', 'are', 'avem', 'avea', 'va', 'vor', 'voi', 'vom', 'poate', 'pot', 'putem', 'trebuie', 'vrea', 'vreau', 'vrem', 'face',
		'fac', 'facem', 'făcut', 'știe', 'știu', 'știm', 'cred', 'credem', 'sper', 'sperăm', 'vine', 'vin', 'merge', 'mergem', 'vede', 'văd', 'vedem', 'nu', 's-a', 's-au', 'am fost', 'fost', 'fi',
		'ar', 'aș', 'închidem', 'pare', 'rămâne',
	],
	dash: true,
	determiners: [
		'un', 'o', 'unii', 'unele', 'niște', 'acest', 'această', 'acești', 'aceste', 'său', 'sa', 'săi', 'sale', 'lui', 'ei', 'lor', 'doi', 'două', 'trei', 'mai', 'mulți', 'alți', 'toți',
		'fiecare',
	],
	prepositions: ['de', 'a', 'la', 'în', 'din', 'pe', 'cu', 'pentru', 'fără', 'despre', 'între', 'până', 'către', 'contra', 'conform', 'potrivit', 'după', 'sub', 'prin', 'ca', 'al', 'ai', 'ale'],
	relatives: ['care', 'cine', 'că', 'unde', 'când', 'dacă', 'deoarece', 'deși', 'cum'],
	men: ['domnul', 'dl', 'tată', 'bărbat', 'fiu', 'frate'],
	women: ['doamna', 'dna', 'mamă', 'femeie', 'fiică', 'soră'],
	inverted: true,
};

/** Romanian words for reading. */
export const prose: ProseWords = {
	by: ['de', 'scris de', 'autor', 'autorul', 'text', 'text de', 'publicat de', 'redactor', 'reporter', 'articol de', 'interviu de', 'traducere'],
	dated: [
		'publicat', 'publicat la', 'publicat pe', 'data publicării', 'actualizat', 'actualizat la', 'ultima actualizare', 'modificat', 'creat', 'timp de citire', 'minute de citit', 'acum', 'ora',
	],
	credit: [
		'foto', 'fotografie', 'imagine', 'imagini', 'sursa foto', 'sursă foto', 'sursa', 'sursă', 'video', 'captură video', 'captură foto', 'ilustrație', 'grafică', 'agerpres', 'mediafax',
		'inquam photos', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa', 'shutterstock', 'arhivă', 'hepta', 'profimedia', 'facebook',
	],
	plug: [
		'citește și', 'citiți și', 'citește mai mult', 'vezi și', 'vezi', 'vezi video', 'vezi galeria foto', 'urmărește', 'ascultă', 'video', 'foto', 'galerie foto', 'analiză', 'opinie',
		'interviu', 'articolul continuă', 'recomandări', 'abonează-te', 'descarcă', 'click aici', 'mai multe detalii', 'pe aceeași temă',
	],
	notice: [
		'despre autor', 'toate drepturile rezervate', 'drepturi de autor', 'preluarea', 'reproducerea', 'articol publicat inițial', 'publicat inițial', 'politica de confidențialitate',
		'termeni și condiții', 'opiniile exprimate', 'nu reprezintă neapărat', 'contactează redacția', 'contact', 'scrie-ne', 'traducere de', 'comunicat de presă',
		'informațiile publicate pot fi preluate', 'dacă apreciezi', 'dacă ți-a plăcut',
	],
	correction: ['corectură', 'corecție', 'erată', 'actualizare', 'clarificare', 'precizare', 'drept la replică', 'nota redacției', 'n red', 'articol actualizat'],
	staff: ['redacția', 'redactor', 'redactor șef', 'editor', 'admin', 'administrator', 'agerpres', 'mediafax', 'agenții', 'corespondent', 'autor invitat', 'echipa', 'reporter', 'știri'],
	months: [
		'ianuarie', 'februarie', 'martie', 'aprilie', 'mai', 'iunie', 'iulie', 'august', 'septembrie', 'octombrie', 'noiembrie', 'decembrie', 'ian', 'feb', 'mar', 'apr', 'mai', 'iun', 'iul',
		'aug', 'sep', 'oct', 'noi', 'dec',
	],
	frequent: [
		'de', 'și', 'în', 'a', 'la', 'cu', 'pe', 'că', 'din', 'care', 'nu', 'o', 'este', 'pentru', 'un', 'se', 'mai', 'au', 's-a', 'sunt', 'fost', 'am', 'ai', 'el', 'ea', 'noi', 'dar', 'sau',
		'dacă', 'când', 'cum', 'după', 'până', 'fără', 'foarte', 'toate', 'toți', 'acest', 'această', 'al', 'ale', 'lui', 'lor', 'ne', 'își', 'îi', 'va', 'vor', 'poate', 'trebuie', 'acum', 'unde',
		'prin', 'anul',
	],
};
