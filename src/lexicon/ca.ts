import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Catalan phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'deixa un comentari', 'deixeu un comentari', 'deixa el teu comentari', 'escriu un comentari', 'escriu el teu comentari', 'afegeix un comentari', 'publica un comentari',
		'publica el comentari', 'envia un comentari', 'envia el comentari', 'comenta aquesta notícia', 'cancel·la les respostes', 'cancel·la la resposta', 'comentaris', 'veure comentaris',
		'mostra els comentaris', 'veure tots els comentaris', 'llegeix els comentaris', 'més comentaris', 'cap comentari', 'sense comentaris', 'encara no hi ha comentaris', '0 comentaris',
		'sigues el primer a comentar', 'els comentaris estan tancats', 'comentaris tancats', 'comentaris desactivats', 'inicia sessió per comentar',
		"heu d'iniciar la sessió per escriure un comentari", "has d'iniciar sessió per comentar", 'participa en la conversa', 'uneix-te a la conversa', 'digues la teva', 'què en penses',
		"l'adreça electrònica no es publicarà", 'la teva adreça de correu no es publicarà', 'els camps necessaris estan marcats amb', 'desa el meu nom correu electrònic i lloc web',
		'normes de participació',
	],
	auth: [
		'inicia sessió', 'inicia la sessió', 'iniciar sessió', 'accedeix', 'accedir', 'accedeix al teu compte', 'inicia sessió amb google', 'continua amb google', 'continua amb facebook',
		'tanca la sessió', 'tancar sessió', "registra't", 'registrar-se', "registra't gratis", 'crea un compte', 'crear compte', 'crea el teu compte', "nom d'usuari",
		"nom d'usuari o correu electrònic", "nom d'usuari o adreça electrònica", 'contrasenya', 'la teva contrasenya', 'confirma la contrasenya', 'mostra la contrasenya', "recorda'm",
		'recordar-me', 'no tens compte', 'encara no tens compte', 'ja tens compte', 'ja tens un compte', 'ja estàs registrat', 'el meu compte',
	],
	forgot: [
		'has oblidat la contrasenya', 'heu oblidat la contrasenya', 'has oblidat la teva contrasenya', 'he oblidat la contrasenya', 'contrasenya oblidada', 'recupera la contrasenya',
		'recuperar contrasenya', 'recupera la teva contrasenya', 'restableix la contrasenya', 'restablir contrasenya', 'nova contrasenya', 'canvia la contrasenya', "t'enviarem un enllaç",
		"t'enviarem una contrasenya", 'rebràs un correu', "torna a l'inici de sessió",
	],
	newsletter: [
		'subscriu-te al butlletí', 'subscriu-te al nostre butlletí', 'subscriu-te a la newsletter', 'subscriu-te a la nostra newsletter', "apunta't al butlletí", "apunta't a la newsletter",
		'rep el nostre butlletí', 'rep el butlletí', 'rep la newsletter', 'rep les notícies', 'rep les últimes notícies', 'butlletí de notícies', 'butlletins', 'al teu correu',
		'al teu correu electrònic', 'a la teva bústia', 'introdueix el teu correu', 'introdueix el teu correu electrònic', 'el teu correu electrònic', 'el teu email', 'adreça electrònica',
		'correu electrònic', "gràcies per subscriure't", 'et pots donar de baixa', 'en qualsevol moment', 'estigues al dia', 'no et perdis cap notícia',
	],
	consent: [
		'utilitzem cookies', 'utilitzem galetes', 'fem servir cookies', 'fem servir galetes', 'aquest lloc web utilitza cookies', 'aquest lloc web utilitza galetes', 'aquest web utilitza cookies',
		'utilitza galetes', 'política de cookies', 'política de galetes', 'configuració de cookies', 'configuració de galetes', 'configurar cookies', 'accepta les cookies', 'accepta les galetes',
		'accepta-ho tot', 'acceptar totes', 'accepta totes', 'acceptar i continuar', 'rebutja-ho tot', 'rebutjar totes', 'rebutja totes', 'gestiona el consentiment', 'gestionar opcions',
		'desa les preferències', 'cookies necessàries', 'galetes necessàries', 'sempre actiu', 'configuració de privacitat', 'valorem la teva privacitat', 'la teva privacitat és important',
		'interès legítim', 'nosaltres i els nostres socis', 'si continues navegant',
	],
	votes: [
		'vota ara', 'vota aquest article', 'veure resultats', 'valora aquest article', "valora l'article", 'la teva valoració', 'valoració mitjana', 'nombre de vots', 'cap vot',
		"t'ha agradat aquest article", "t'ha agradat l'article", "t'ha resultat útil", "m'agrada s'està carregant", 'quina és la teva reacció', 'afegeix als preferits', 'afegir a favorits',
		'afegeix a la col·lecció', 'cap col·lecció', "desa l'article", "guarda l'article", 'llegeix més tard', "informa d'un error", 'has vist un error',
	],
	sharing: [
		'comparteix', 'comparteix-ho', 'compartir', "comparteix l'article", 'comparteix aquest article', 'comparteix la notícia', 'comparteix a facebook', 'comparteix a twitter',
		'comparteix per whatsapp', 'compartir a facebook', 'compartir per correu', 'feu clic per compartir', 'feu clic per compartir a facebook', "s'obre en una finestra nova", 'piula', 'tuiteja',
		'envia per correu', 'envia per correu electrònic', 'envia a un amic', 'imprimeix', 'imprimir', "copia l'enllaç", 'copiar enllaç', 'enllaç copiat', 'segueix-nos', 'segueix-nos a',
		'segueix-nos a facebook', 'segueix-nos a twitter', 'segueix-nos a les xarxes', 'segueix el nostre canal de whatsapp',
	],
	promos: [
		"descarrega l'app", "descarrega't l'app", "descarrega l'aplicació", "obre a l'app", 'disponible a google play', 'activa les notificacions', 'rebre notificacions',
		'permet les notificacions', 'no gràcies', 'fes-te soci', 'fes-te subscriptor', "fes-te'n subscriptor", "dona'ns suport", 'fes-nos costat', 'dona suport al periodisme',
		'dona suport al periodisme independent', 'fes una donació', 'fes una aportació', 'dona ara', 'subscriu-te', "subscriu-t'hi", 'subscriu-te ara', 'prova-ho gratis', 'oferta especial',
		'veure ofertes', "bloquejador d'anuncis", "desactiva el bloquejador d'anuncis", 'adblock', 'escolta el pòdcast',
	],
	wall: [
		'continua llegint', 'continuar llegint', 'segueix llegint', 'seguir llegint', 'per continuar llegint', 'per seguir llegint', 'subscriu-te per continuar llegint',
		"registra't per continuar llegint", "registra't per llegir", "llegeix l'article sencer", 'ja ets subscriptor', 'ja soc subscriptor', 'ets subscriptor',
		'contingut exclusiu per a subscriptors', 'només per a subscriptors', 'exclusiu per a subscriptors', 'exclusiu subscriptors', 'contingut premium', 'articles gratuïts', 'accés il·limitat',
		'cancel·la quan vulguis',
	],
	ads: [
		'publicitat', 'anunci', 'anuncis', 'contingut patrocinat', 'patrocinat', 'patrocinat per', 'contingut de marca', 'continua després de la publicitat',
		'la notícia continua després de la publicitat', 'publireportatge', "salta l'anunci",
	],
	broken: [
		'contingut no disponible', 'aquest contingut no està disponible', 'vídeo no disponible', 'aquest vídeo no està disponible', "s'ha produït un error", 'hi ha hagut un error',
		'alguna cosa ha anat malament', 'torna-ho a provar', 'torna-ho a intentar', 'torneu-ho a provar més tard', "no s'ha pogut carregar", 'error en carregar', 'activa javascript',
		'cal javascript', 'aquesta presentació requereix javascript', 'necessita javascript', 'el teu navegador no suporta', 'el teu navegador no admet', 'el vostre navegador no és compatible',
		'flash player', "s'estan carregant els comentaris", 'carregant comentaris', 'carregant', "s'està carregant", 'veure aquesta publicació a instagram', 'una publicació compartida per',
		"no s'han trobat resultats",
	],
	related: [
		'articles relacionats', 'notícies relacionades', 'notícia relacionada', 'contingut relacionat', 'temes relacionats', 'relacionats', 'relacionades', 'entrades relacionades',
		'llegeix també', 'llegeix més', 'llegir més', 'llegiu també', 'et pot interessar', 'també et pot interessar', "potser t'interessa", 'et podria interessar', 'et recomanem', 'recomanats',
		'recomanats per a tu', 'més notícies', 'més informació', 'més articles', 'més sobre', "més d'aquest autor", 'veure més', "mostra'n més", 'mostrar més', "carrega'n més", 'vegeu també',
		'mira també', 'més llegides', 'més llegits', 'el més llegit', 'les més llegides', 'el més vist', 'més vistes', 'populars', 'tendències', 'últimes notícies', "l'últim", 'última hora',
		'articles recents', 'entrades recents', 'destacats', "no t'ho perdis", "selecció de l'editor", 'article anterior', 'article següent', 'notícia anterior', 'notícia següent',
		"navegació d'entrades", 'torna a dalt', 'altres notícies', 'etiquetes',
	],
};

/** Catalan words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'dit|', 'diu|en', 'deia|', 'digué|', 'afirm|a|at|ava|ant|en', 'assegur|a|at|ava|ant|en', 'explic|a|at|ava|ant|en', 'declar|a|at|ava|ant|en', 'assenyal|a|at|ava|ant|en',
		'apunt|a|at|ava|ant|en', 'afegi|t|nt', 'afegeix|en', 'remarc|a|at|ava|ant|en', 'destac|a|at|ava|ant|en', 'subratll|a|at|ava|ant', 'insist|it|int', 'insisteix|en', 'reiter|a|at|ava|ant',
		'recorda||t|va|nt', 'record|en', 'reconegu|t', 'reconeix|en', 'admet|en', 'admès|', 'adverti|t|nt', 'adverteix|en', 'avis|a|at|ant', 'denunci|a|at|ava|ant|en', 'lament|a|at|ava|ant|en',
		'critic|a|at|ava|ant', 'critiqu|en', 'coment|a|at|ava|ant|en', 'manifest|a|at|ava|ant', 'sosten|en|ia|int', 'sosté|', 'sostingut|', 'opin|a|at|ava|en', 'respo|n|st|nia|nen',
		'pregunt|a|at|ava', 'anunci|a|at|ava|ant|en', 'confirm|a|at|ava|ant|en', 'neg|a|at|ava|ant', 'neguen|', 'precis|a|at|ava|ant', 'detall|a|at|ava|ant|en', 'expos|a|at|ava|ant|en',
		'express|a|at|ava|ant', 'concl|òs|ou|oent', 'argument|a|at|ava|ant', 'escri|u|t|via|uen', 'piul|a|at', 'tuitej|a|at', 'demana||t|va|nt', 'demanen|', 'exigi|t|nt', 'exigeix|en',
		'reclam|a|at|ava|ant|en', 'prome|t|tre|tent', 'promès|', 'celebr|a|at|ava|ant', 'valor|a|at|ava|ant', 'consider|a|at|ava|ant|en', 'creu|en|re', 'relat|a|at|ava|ant', 'narr|a|at|ava',
		'exclam|a|at|ava', 'crid|a|at|ava', 'ironitz|a|at|ava', 'bromej|a|at|ava', 'confess|a|at|ava', 'aclari|t|nt', 'aclareix|en', 'matis|a|at|ava|ant', 'puntualitz|a|at|ava',
		'alert|a|at|ava|ant|en', 'garanti|t|nt', 'proposa||t|nt', 'defens|a|at|ava|ant|en', 'agra|eix|ït', 'evoc|a|at',
	],
	according: ['segons', "d'acord amb", 'en paraules de', 'a parer de', 'en opinió de', 'tal com ha dit'],
	nouns: [
		'declaracions', 'declaració', 'comunicat', 'entrevista', 'roda de premsa', 'conferència de premsa', 'discurs', 'piulada', 'missatge', 'carta', 'publicació', 'nota de premsa', 'paraules',
		'compareixença', 'intervenció', 'informe', 'testimoni', 'escrit',
	],
	titles: [
		'sr', 'sra', 'senyor', 'senyora', 'en', 'na', 'dr', 'dra', 'doctor', 'doctora', 'prof', 'professor', 'professora', 'president', 'presidenta', 'expresident', 'expresidenta',
		'vicepresident', 'vicepresidenta', 'primer ministre', 'ministre', 'ministra', 'conseller', 'consellera', 'exconseller', 'secretari', 'secretària', 'secretari general',
		'secretària general', 'alcalde', 'alcaldessa', 'regidor', 'regidora', 'diputat', 'diputada', 'senador', 'senadora', 'portaveu', 'delegat', 'delegada', 'director', 'directora',
		'director general', 'gerent', 'cap', 'fiscal', 'jutge', 'jutgessa', 'advocat', 'advocada', 'comissari', 'comissària', 'intendent', 'inspector', 'sergent', 'general', 'coronel', 'capità',
		'papa', 'cardenal', 'bisbe', 'arquebisbe', 'mossèn', 'rei', 'reina', 'príncep', 'princesa', 'entrenador', 'entrenadora', 'tècnic', 'líder', 'candidat', 'candidata', 'economista',
		'analista', 'investigador', 'investigadora', 'científic', 'científica', 'metge', 'metgessa', 'escriptor', 'escriptora', 'autor', 'autora', 'actor', 'actriu', 'cantant', 'cineasta',
		'periodista', 'pagès', 'pagesa', 'veí', 'veïna', 'rector', 'rectora', 'enginyer', 'enginyera', 'fundador', 'fundadora',
	],
	people: [
		'portaveu', 'portaveus', 'font', 'fonts', 'testimoni', 'testimonis', 'veí', 'veïna', 'veïns', 'veïnes', 'policia', 'mossos', 'agent', 'agents', 'bombers', 'funcionari', 'funcionària',
		'advocat', 'advocada', 'fiscal', 'jutge', 'metge', 'metgessa', 'metges', 'infermer', 'infermera', 'professor', 'professora', 'mestre', 'mestra', 'mestres', 'alumne', 'alumna', 'alumnes',
		'estudiant', 'estudiants', 'pare', 'mare', 'pares', 'fill', 'filla', 'germà', 'germana', 'avi', 'àvia', 'marit', 'dona', 'amic', 'amiga', 'amics', 'company', 'companya', 'víctima',
		'víctimes', 'supervivent', 'passatger', 'passatgers', 'conductor', 'conductora', 'client', 'clienta', 'clients', 'treballador', 'treballadora', 'treballadors', 'empleat', 'empleada',
		'expert', 'experta', 'experts', 'analista', 'investigador', 'investigadora', 'investigadors', 'activista', 'activistes', 'manifestant', 'manifestants', 'entrenador', 'jugador', 'jugadora',
		'jugadors', 'ministre', 'ministra', 'conseller', 'consellera', 'diputat', 'diputada', 'alcalde', 'alcaldessa', 'director', 'directora', 'responsable', 'propietari', 'propietària',
		'empresari', 'empresària', 'pagès', 'pagesos', 'home', 'noi', 'noia', 'jove', 'joves', 'nen', 'nena', 'autor', 'autora', 'escriptor', 'escriptora', 'economista', 'empresa', 'govern',
		'departament', 'ajuntament', 'sindicat', 'sindicats', 'associació', 'entitat', 'lector', 'lectora', 'usuari', 'usuària',
	],
	notNames: [
		'el', 'la', 'els', 'les', 'l', 'un', 'una', 'uns', 'unes', 'i', 'o', 'però', 'si', 'quan', 'mentre', 'com', 'perquè', 'que', 'què', 'qui', 'on', 'per', 'de', 'del', 'dels', 'd', 'a', 'al',
		'als', 'en', 'amb', 'sense', 'sobre', 'sota', 'entre', 'des', 'fins', 'després', 'abans', 'durant', 'segons', 'contra', 'ell', 'ella', 'ells', 'elles', 'jo', 'nosaltres', 'tu',
		'vosaltres', 'aquest', 'aquesta', 'això', 'aquests', 'aquestes', 'aquell', 'el seu', 'la seva', 'seu', 'seva', 'meu', 'meva', 'nostre', 'nostra', 'tot', 'tots', 'totes', 'cada', 'molts',
		'moltes', 'alguns', 'algunes', 'altres', 'ningú', 'res', 'no', 'sí', 'ja', 'encara', 'també', 'només', 'ara', 'avui', 'ahir', 'demà', 'llavors', 'aquí', 'allà', 'així', 'és', 'són', 'era',
		'hi', 'ha', 'han', 'dos', 'dues', 'tres', 'quatre', 'cinc', 'a més', 'tanmateix', 'dilluns', 'dimarts', 'dimecres', 'dijous', 'divendres', 'dissabte', 'diumenge', 'gener', 'febrer',
		'març', 'abril', 'maig', 'juny', 'juliol', 'agost', 'setembre', 'octubre', 'novembre', 'desembre', 'foto', 'vídeo',
	],
	particles: ['de', 'del', 'i', 'la', 'les', 'van', 'von', 'der', 'di', 'da', "d'", 'ben', 'el', 'al'],
	pronouns: {
		he: ['ell', 'el', 'li', 'seu', 'aquest'],
		she: ['ella', 'la', 'li', 'seva', 'aquesta'],
		they: ['ells', 'elles', 'els', 'les', 'seus'],
		i: ['jo', 'em', 'mi', 'meu', 'meva', 'nosaltres', 'ens', 'nostre', 'nostra'],
	},
	works: [
		'pel·lícula', 'film', 'novel·la', 'llibre', 'cançó', 'àlbum', 'disc', 'tema', 'obra', 'obra de teatre', 'òpera', 'musical', 'poema', 'sèrie', 'programa', 'documental', 'exposició',
		'quadre', 'revista', 'assaig', 'còmic', 'videojoc', 'episodi', 'capítol', 'pòdcast', 'títol', 'titulat', 'titulada', 'anomenat', 'anomenada', 'anomenats', 'suposat', 'suposada',
		'presumpte', 'presumpta', 'conegut com', 'coneguda com', 'batejat com', 'sobrenom', 'malnom', 'paraula', 'terme', 'expressió', 'lema', 'etiqueta', 'operació', 'projecte', 'campanya',
	],
	finite: [
		'és', 'són', 'era', 'eren', 'serà', 'seran', 'sigui', 'soc', 'som', 'està', 'estan', 'estava', 'estem', 'estic', 'ha', 'han', 'he', 'hem', 'havia', 'havien', 'hi ha', 'té', 'tenen',
		'tinc', 'tenim', 'tenia', 'pot', 'poden', 'puc', 'podem', 'podia', 'podrà', 'ha de', 'hem de', 'vol', 'volen', 'vull', 'volem', 'va', 'van', 'vam', 'vaig', 'fa', 'fan', 'fem', 'faig',
		'sap', 'saben', 'sabem', 'sé', 'crec', 'creiem', 'espero', 'esperem', 'diu', 'queda', 'cal', 'caldrà', 'veiem', 'sembla', 'tancarem', 'necessitem',
	],
	dash: true,
	determiners: ['el', 'la', 'els', 'les', "l'", 'un', 'una', 'uns', 'unes', 'seu', 'seva', 'aquest', 'aquesta', 'aquests', 'dos', 'tres', 'diversos', 'alguns', 'altres', 'tots', 'cada'],
	prepositions: [
		'de', 'del', 'dels', "d'", 'a', 'al', 'als', 'en', 'amb', 'per', 'pel', 'sense', 'sobre', 'entre', 'fins', 'des', 'cap', 'contra', 'durant', 'segons', 'davant', 'després', 'sota', 'com',
	],
	relatives: ['que', 'qui', 'qual', 'on', 'quan', 'perquè', 'si', 'encara', 'mentre'],
	inverted: true,
};

/** Catalan words for reading. */
export const prose: ProseWords = {
	by: ['per', 'escrit per', 'text', 'text de', 'publicat per', 'redacció', 'autor', 'autora', 'de', 'entrevista de', 'fotografies de'],
	dated: [
		'publicat', 'publicat el', 'actualitzat', 'actualitzat el', 'actualitzada', 'última actualització', 'modificat', 'creat', 'data de publicació', 'fa', 'minuts de lectura', 'min de lectura',
		'temps de lectura',
	],
	credit: [
		'foto', 'fotos', 'fotografia', 'imatge', 'imatges', 'vídeo', 'crèdit', 'cedida', 'arxiu', "imatge d'arxiu", 'acn', 'efe', 'europa press', 'getty', 'getty images', 'reuters', 'afp', 'ap',
		'shutterstock', 'font', 'il·lustració', 'infografia', 'captura de pantalla', 'ampliar',
	],
	plug: [
		'llegeix també', 'llegiu també', 'llegeix més', 'llegir més', 'més informació', 'et pot interessar', 'vegeu també', 'mira també', 'veure més', 'vídeo', 'galeria', 'anàlisi', 'opinió',
		'entrevista', 'escolta', 'segueix', 'subscriu-te', 'descarrega', 'clica aquí', 'relacionat', 'notícia relacionada',
	],
	notice: [
		"sobre l'autor", "sobre l'autora", 'tots els drets reservats', 'drets reservats', 'prohibida la reproducció', 'publicat originalment', 'article publicat originalment',
		'llicència creative commons', 'avís legal', 'política de privacitat', 'les opinions expressades', 'no reflecteixen necessàriament', 'contacta amb', 'escriu-nos', 'amb informació de',
		'nota de premsa', 'traducció de', "condicions d'ús",
	],
	correction: ['correcció', "fe d'errades", 'rectificació', 'aclariment', 'actualització', 'nota de la redacció', "nota de l'editor"],
	staff: [
		'redacció', 'la redacció', 'redactor', 'redactora', 'editor', 'editora', 'agències', 'acn', 'admin', 'administrador', 'col·laborador', 'corresponsal', 'autor', 'editorial', 'convidat',
	],
	months: [
		'gener', 'febrer', 'març', 'abril', 'maig', 'juny', 'juliol', 'agost', 'setembre', 'octubre', 'novembre', 'desembre', 'gen', 'febr', 'març', 'abr', 'maig', 'juny', 'jul', 'ag', 'set',
		'oct', 'nov', 'des',
	],
	frequent: [
		'de', 'la', 'el', 'i', 'que', 'a', 'en', 'els', 'les', 'un', 'una', 'per', 'amb', 'no', 'és', 'del', 'al', 'ha', 'dels', 'com', 'més', 'va', 'han', 'hi', 'ens', 'però', 'fins', 'també',
		'aquest', 'aquesta', 'sobre', 'quan', 'seva', 'seu', 'té', 'són', 'ser', 'entre', 'sense', 'això', 'molt', 'perquè', 'ja', 'o', 'sigui', 'estat', 'dos', 'després', 'on', 'tot', 'pel',
		'pels',
	],
};
