import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Estonian phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'lisa kommentaar', 'jäta kommentaar', 'kirjuta kommentaar', 'postita kommentaar', 'saada kommentaar', 'kommenteeri', 'kommenteeri artiklit', 'lisa vastus', 'tühista vastus',
		'kommentaarid', 'loe kommentaare', 'vaata kommentaare', 'näita kommentaare', 'kõik kommentaarid', 'rohkem kommentaare', 'kommentaare pole', 'kommentaare ei ole', '0 kommentaari',
		'ole esimene kommenteerija', 'kommentaarid on suletud', 'kommenteerimine on suletud', 'kommenteerimine on keelatud', 'kommenteerimiseks logi sisse', 'kommenteerimiseks pead sisse logima',
		'kommenteerimiseks palun logi sisse', 'logi sisse et kommenteerida', 'osale arutelus', 'mida sina arvad', 'sinu e-postiaadressi ei avaldata', 'nõutavad väljad on tähistatud',
		'salvesta minu nimi e-posti aadress', 'kommenteerimise reeglid',
	],
	auth: [
		'logi sisse', 'sisselogimine', 'logi sisse oma kontole', 'logi sisse google kontoga', 'logi välja', 'registreeri', 'registreeru', 'registreeru kasutajaks', 'loo konto',
		'loo kasutajakonto', 'kasutajanimi', 'kasutajanimi või e-post', 'kasutajanimi või e-posti aadress', 'sinu parool', 'kinnita parool', 'korda parooli', 'näita parooli', 'jäta mind meelde',
		'pea mind meeles', 'hoia mind sisselogituna', 'pole kontot', 'sul pole kontot', 'sul pole veel kontot', 'konto on juba olemas', 'juba on konto', 'minu konto',
	],
	forgot: [
		'unustasid parooli', 'unustasid oma parooli', 'unustasin parooli', 'parool ununes', 'taasta parool', 'parooli taastamine', 'lähtesta parool', 'parooli lähtestamine', 'uus parool',
		'muuda parooli', 'saadame sulle lingi', 'parool saadetakse e-postiga', 'tagasi sisselogimisele',
	],
	newsletter: [
		'liitu uudiskirjaga', 'liitu meie uudiskirjaga', 'telli uudiskiri', 'telli meie uudiskiri', 'uudiskirja tellimine', 'meie uudiskiri', 'saa uudiskiri', 'otse sinu postkasti',
		'sinu postkasti', 'oma postkasti', 'saa uudised e-postile', 'sisesta oma e-posti aadress', 'sisesta e-posti aadress', 'sisesta e-post', 'sinu e-post', 'sinu e-posti aadress',
		'e-posti aadress', 'täname liitumast', 'võid igal ajal loobuda', 'ole kursis', 'ära jää ilma',
	],
	consent: [
		'kasutame küpsiseid', 'see veebileht kasutab küpsiseid', 'sellel lehel kasutatakse küpsiseid', 'meie veebileht kasutab küpsiseid', 'veebileht kasutab küpsiseid', 'kasutab küpsiseid',
		'küpsiste poliitika', 'küpsiste seaded', 'küpsiste kasutamine', 'nõustun', 'nõustu kõigiga', 'nõustun kõigiga', 'luba kõik', 'luba kõik küpsised', 'keeldu kõigist', 'keeldun',
		'halda nõusolekut', 'halda valikuid', 'halda eelistusi', 'salvesta eelistused', 'salvesta seaded', 'vajalikud küpsised', 'ainult vajalikud', 'alati aktiivne', 'privaatsusseaded',
		'hindame teie privaatsust', 'hoolime sinu privaatsusest', 'teie privaatsus on meile oluline', 'õigustatud huvi', 'meie ja meie partnerid',
	],
	votes: [
		'hääleta', 'anna oma hääl', 'vaata tulemusi', 'hinda artiklit', 'hinda seda artiklit', 'sinu hinnang', 'keskmine hinnang', 'häälte arv', 'hääli pole', 'kas artikkel oli kasulik',
		'kas see artikkel oli kasulik', 'kas artikkel meeldis', 'meeldib laadimine', 'milline on sinu reaktsioon', 'lisa lemmikutesse', 'lisa kogusse', 'kogusid pole', 'salvesta artikkel',
		'salvesta hilisemaks', 'loe hiljem', 'teata veast', 'leidsid vea',
	],
	sharing: [
		'jaga', 'jaga artiklit', 'jaga seda artiklit', 'jaga seda', 'jaga facebookis', 'jaga twitteris', 'jaga e-postiga', 'jaga sõpradega', 'klõpsa jagamiseks', 'avaneb uues aknas',
		'saada e-postiga', 'saada sõbrale', 'prindi', 'kopeeri link', 'link kopeeritud', 'jälgi meid', 'jälgi meid facebookis', 'jälgi meid sotsiaalmeedias', 'kingi artikkel',
	],
	promos: [
		'laadi alla rakendus', 'laadi alla meie rakendus', 'lae alla äpp', 'ava rakenduses', 'luba teavitused', 'lülita teavitused sisse', 'saa teavitusi', 'ei aitäh', 'toeta meid',
		'toeta sõltumatut ajakirjandust', 'toeta ajakirjandust', 'anneta', 'telli', 'telli kohe', 'telli ajaleht', 'hakka tellijaks', 'proovi tasuta', 'eripakkumine', 'reklaamiblokeerija',
		'lülita reklaamiblokeerija välja', 'adblock', 'kuula podcasti',
	],
	wall: [
		'loe edasi', 'jätka lugemist', 'edasi lugemiseks', 'edasilugemiseks', 'artikli lugemiseks', 'loe kogu artiklit', 'loe tervet artiklit', 'telli ja loe edasi', 'logi sisse ja loe edasi',
		'juba tellija', 'oled juba tellija', 'olen juba tellija', 'ainult tellijale', 'tellijale', 'see artikkel on tellijatele', 'artikkel on mõeldud tellijatele', 'tasuline artikkel',
		'tasuta artiklit', 'piiramatu ligipääs', 'tühista igal ajal',
	],
	ads: [
		'reklaam', 'reklaamid', 'kuulutus', 'sisuturundus', 'sponsoreeritud', 'sponsoreeritud sisu', 'reklaamtekst', 'artikkel jätkub pärast reklaami', 'lugu jätkub pärast reklaami',
		'jäta reklaam vahele', 'koostöös',
	],
	broken: [
		'sisu pole saadaval', 'sisu ei ole saadaval', 'see sisu pole saadaval', 'video pole saadaval', 'videot ei saa esitada', 'ilmnes viga', 'tekkis viga', 'midagi läks valesti',
		'proovi uuesti', 'proovi hiljem uuesti', 'laadimine ebaõnnestus', 'luba javascript', 'nõuab javascripti', 'see slaidiseanss nõuab javascripti', 'sinu veebilehitseja ei toeta',
		'teie brauser ei toeta', 'flash player', 'kommentaaride laadimine', 'laadimine', 'vaata seda postitust instagramis', 'tulemusi ei leitud',
	],
	related: [
		'seotud artiklid', 'seotud uudised', 'seotud lood', 'seotud teemad', 'seotud', 'sarnased artiklid', 'samal teemal', 'loe ka', 'loe veel', 'loe lisaks', 'loe rohkem', 'vaata ka',
		'vaata veel', 'vaata lisaks', 'veel uudiseid', 'rohkem uudiseid', 'rohkem artikleid', 'näita rohkem', 'laadi rohkem', 'sulle võib meeldida', 'sind võib huvitada', 'võib huvi pakkuda',
		'soovitame', 'soovitatud', 'soovitame lugeda', 'toimetus soovitab', 'toimetaja valik', 'loetumad', 'enim loetud', 'enimloetud', 'populaarsemad', 'populaarne', 'populaarsed artiklid',
		'värsked uudised', 'viimased uudised', 'uusimad', 'uusimad artiklid', 'viimased postitused', 'päeva teemad', 'ära jäta vahele', 'eelmine artikkel', 'järgmine artikkel',
		'postituste navigeerimine', 'tagasi üles', 'märksõnad',
	],
};

/** Estonian words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'ütle|b|s|sid|vad', 'öelnud|', 'ütleb|', 'rääki|s|sid|nud', 'räägi|b|vad', 'lausu|s|b|sid', 'märki|s|sid|nud', 'märgi|b', 'lisa|s|b|sid|nud', 'selgita|s|b|sid|nud', 'kinnita|s|b|sid|nud',
		'rõhuta|s|b|sid|nud', 'tõde|s|b|sid', 'nenti|s|sid', 'nendi|b', 'väit|is|sid', 'väida|b|vad', 'arva|s|b|sid|vad', 'leid|is|sid', 'leia|b|vad', 'kirjuta|s|b|sid|nud|vad',
		'vasta|s|b|sid|nud', 'küsi|s|b|sid', 'teata|s|b|sid|nud', 'tunnista|s|b|sid', 'meenuta|s|b|sid', 'hoiata|s|b|sid', 'möön|is|ab', 'kommenteeri|s|b|sid', 'kritiseeri|s|b|sid',
		'avalda|s|b|sid', 'luba|s|b|sid', 'loot|is', 'looda|b|vad', 'usku|s|sid', 'usu|b|vad', 'kirjelda|s|b|sid', 'jutusta|s|b', 'süüdista|s|b|sid', 'eita|s|b', 'lükkas ümber|', 'nõud|is|sid',
		'nõua|b|vad', 'kutsu|s üles|b üles', 'täpsusta|s|b|sid', 'põhjenda|s|b|sid', 'hinda|s|b|sid', 'kurt|is|sid', 'kurda|b', 'naljata|s|b', 'hüüd|is', 'hüüa|b', 'sosista|s|b', 'tõi välja|',
		'toob välja|', 'tsiteeri|s|b', 'jätka|s|b', 'võttis kokku|', 'ohka|s|b', 'täna|s|b|sid', 'õnnitle|s|b', 'sõna|s', 'põrut|as',
	],
	according: ['sõnul', '…sõnul', '…hinnangul', '…andmetel', '…väitel', '…kinnitusel', 'vastavalt', 'nagu ütles'],
	nouns: [
		'avaldus', 'avalduses', 'intervjuu', 'intervjuus', 'pressiteade', 'pressiteates', 'pressikonverents', 'pressikonverentsil', 'kõne', 'kõnes', 'kiri', 'kirjas', 'postitus', 'postituses',
		'säuts', 'sõnum', 'kommentaar', 'aruanne', 'sõnavõtt', 'vastus', 'tunnistus',
	],
	titles: [
		'härra', 'proua', 'hr', 'pr', 'dr', 'prof', 'professor', 'dotsent', 'president', 'asepresident', 'peaminister', 'minister', 'välisminister', 'kaitseminister', 'siseminister',
		'rahandusminister', 'haridusminister', 'kantsler', 'liidukantsler', 'linnapea', 'abilinnapea', 'vallavanem', 'volikogu esimees', 'riigikogu esimees', 'riigikogu liige', 'esimees',
		'aseesimees', 'saadik', 'senaator', 'juhataja', 'direktor', 'tegevjuht', 'peadirektor', 'juht', 'juhatuse esimees', 'juhatuse liige', 'peasekretär', 'pressiesindaja', 'kõneisik',
		'prokurör', 'riigiprokurör', 'kohtunik', 'advokaat', 'vandeadvokaat', 'kindral', 'kolonel', 'major', 'kapten', 'paavst', 'kardinal', 'peapiiskop', 'piiskop', 'pastor', 'kuningas',
		'kuninganna', 'prints', 'printsess', 'treener', 'peatreener', 'ekspert', 'analüütik', 'ökonomist', 'politoloog', 'ajaloolane', 'teadlane', 'teadur', 'arst', 'peaarst', 'õpetaja',
		'kirjanik', 'näitleja', 'laulja', 'lavastaja', 'režissöör', 'ajakirjanik', 'ettevõtja', 'omanik', 'suursaadik', 'rektor', 'talunik',
	],
	people: [
		'pressiesindaja', 'esindaja', 'allikas', 'allikad', 'tunnistaja', 'tunnistajad', 'pealtnägija', 'elanik', 'elanikud', 'naaber', 'naabrid', 'politsei', 'politseinik', 'ametnik',
		'ametnikud', 'advokaat', 'prokurör', 'kohtunik', 'arst', 'arstid', 'õde', 'õpetaja', 'õpetajad', 'õpilane', 'õpilased', 'üliõpilane', 'tudeng', 'isa', 'ema', 'vanemad', 'poeg', 'tütar',
		'vend', 'vanaema', 'vanaisa', 'abikaasa', 'sõber', 'sõbranna', 'sõbrad', 'kolleeg', 'ohver', 'ohvrid', 'reisija', 'reisijad', 'juht', 'klient', 'kliendid', 'töötaja', 'töötajad',
		'ekspert', 'eksperdid', 'analüütik', 'teadlane', 'teadlased', 'aktivist', 'aktivistid', 'meeleavaldaja', 'meeleavaldajad', 'treener', 'mängija', 'mängijad', 'fänn', 'fännid', 'minister',
		'linnapea', 'direktor', 'omanik', 'ettevõtja', 'talunik', 'põllumees', 'mees', 'naine', 'noormees', 'tüdruk', 'poiss', 'kirjanik', 'ökonomist', 'ettevõte', 'valitsus', 'ministeerium',
		'vald', 'linn', 'ametiühing', 'sõdur', 'päästjad', 'lugeja', 'vabatahtlik',
	],
	notNames: [
		'ja', 'või', 'aga', 'kuid', 'vaid', 'et', 'kui', 'sest', 'kuna', 'kuigi', 'siis', 'nii', 'nagu', 'ning', 'ka', 'ei', 'jah', 'tema', 'ta', 'nemad', 'nad', 'mina', 'ma', 'meie', 'me',
		'sina', 'sa', 'teie', 'te', 'nende', 'minu', 'sinu', 'oma', 'see', 'need', 'too', 'kes', 'mis', 'kus', 'miks', 'millal', 'kuidas', 'milline', 'palju', 'kõik', 'iga', 'mõned', 'paljud',
		'teised', 'keegi', 'miski', 'juba', 'veel', 'ainult', 'praegu', 'täna', 'eile', 'homme', 'hiljem', 'seejärel', 'siin', 'seal', 'on', 'oli', 'olid', 'kaks', 'kolm', 'neli', 'viis',
		'lisaks', 'samas', 'esmaspäev', 'teisipäev', 'kolmapäev', 'neljapäev', 'reede', 'laupäev', 'pühapäev', 'esmaspäeval', 'teisipäeval', 'kolmapäeval', 'neljapäeval', 'reedel', 'jaanuar',
		'veebruar', 'märts', 'aprill', 'mai', 'juuni', 'juuli', 'august', 'september', 'oktoober', 'november', 'detsember', 'foto', 'video',
	],
	particles: ['de', 'von', 'van', 'der', 'da', 'di', 'la', 'le', 'el', 'al', 'bin'],
	pronouns: {
		he: ['ta', 'tema', 'talle', 'teda'],
		she: ['ta', 'tema', 'talle', 'teda'],
		they: ['nad', 'nemad', 'nende', 'neile', 'neid'],
		i: ['ma', 'mina', 'mind', 'mulle', 'minu', 'me', 'meie', 'meid', 'meile'],
	},
	works: [
		'film', 'filmi', 'filmis', 'romaan', 'raamat', 'raamatu', 'raamatus', 'laul', 'laulu', 'album', 'albumi', 'lavastus', 'etendus', 'ooper', 'muusikal', 'luuletus', 'sari', 'sarja', 'saade',
		'saates', 'dokumentaalfilm', 'näitus', 'näituse', 'maal', 'ajakiri', 'ajaleht', 'mäng', 'osa', 'podcast', 'pealkiri', 'pealkirjaga', 'pealkirja all', 'niinimetatud', 'nn', 'nimega',
		'nimeline', 'tuntud kui', 'hüüdnimi', 'hüüdnimega', 'sõna', 'mõiste', 'väljend', 'loosung', 'teemaviide', 'operatsioon', 'projekt', 'kampaania', 'väidetav',
	],
	finite: [
		'on', 'oli', 'olid', 'ole', 'olen', 'oleme', 'olnud', 'oleks', 'ei', 'pole', 'polnud', 'saab', 'sai', 'saame', 'saavad', 'peab', 'pidi', 'peame', 'peavad', 'tahab', 'tahame', 'tahan',
		'võib', 'võivad', 'võime', 'teab', 'teame', 'tean', 'usun', 'usume', 'arvan', 'arvame', 'loodan', 'loodame', 'teeb', 'teeme', 'tegi', 'läheb', 'läks', 'tuleb', 'tuli', 'jääb', 'jäi',
		'näeme', 'näen', 'näeb', 'tundub', 'ootame', 'kaotasime',
	],
	dash: true,
	prepositions: ['üle', 'alla', 'enne', 'pärast', 'ilma', 'koos', 'kuni'],
	relatives: ['kes', 'mis', 'et', 'kus', 'kui', 'sest'],
	inverted: true,
};

/** Estonian words for reading. */
export const prose: ProseWords = {
	by: ['autor', 'tekst', 'kirjutas', 'kirjutanud', 'toimetas', 'toimetaja', 'tõlkis', 'intervjueeris', 'allikas', 'reporter', 'ajakirjanik', 'foto'],
	dated: ['avaldatud', 'avaldamise kuupäev', 'uuendatud', 'viimati uuendatud', 'muudetud', 'viimati muudetud', 'loodud', 'kuupäev', 'lugemisaeg', 'min lugemist', 'tagasi'],
	credit: [
		'foto', 'fotod', 'pilt', 'pildid', 'allikas', 'video', 'illustratsioon', 'graafika', 'illustreeriv foto', 'bns', 'scanpix', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa',
		'shutterstock', 'arhiiv', 'erakogu', 'kuvatõmmis', 'autor',
	],
	plug: [
		'loe ka', 'loe veel', 'loe lisaks', 'loe rohkem', 'loe lähemalt', 'loe siit', 'vaata ka', 'vaata', 'vaata videot', 'kuula', 'video', 'galerii', 'analüüs', 'arvamus', 'intervjuu',
		'samal teemal', 'seotud lood', 'jälgi', 'laadi alla', 'kliki siia', 'telli',
	],
	notice: [
		'autorist', 'autori kohta', 'kõik õigused kaitstud', 'esmakordselt avaldatud', 'algselt avaldatud', 'privaatsuspoliitika', 'kasutustingimused', 'autori arvamus', 'ei pruugi kajastada',
		'võta meiega ühendust', 'kirjuta meile', 'saada vihje', 'vihje', 'pressiteade', 'tõlkinud', 'tõlge', 'abitelefon',
	],
	correction: ['parandus', 'täpsustus', 'uuendus', 'uuendatud', 'õiendus', 'toimetuse märkus', 'toim', 'varasemas versioonis'],
	staff: [
		'toimetus', 'toimetaja', 'uudistetoimetus', 'veebitoimetus', 'admin', 'administraator', 'bns', 'err', 'uudisteagentuur', 'korrespondent', 'reporter', 'autor', 'külalisautor', 'meeskond',
		'tundmatu',
	],
	months: [
		'jaanuar', 'veebruar', 'märts', 'aprill', 'mai', 'juuni', 'juuli', 'august', 'september', 'oktoober', 'november', 'detsember', 'jaan', 'veebr', 'märts', 'apr', 'mai', 'juuni', 'juuli',
		'aug', 'sept', 'okt', 'nov', 'dets',
	],
	frequent: [
		'ja', 'on', 'ei', 'et', 'see', 'ta', 'kui', 'oli', 'ka', 'mis', 'oma', 'aga', 'kes', 'nii', 'ning', 'või', 'siis', 'veel', 'pole', 'ma', 'me', 'nad', 'nende', 'kus', 'ole', 'väga', 'juba',
		'sest', 'kuna', 'ainult', 'pärast', 'enne', 'kuni', 'välja', 'üles', 'saab', 'peab', 'võib', 'olid', 'olnud', 'selle', 'seda', 'kõik', 'ise', 'meie', 'nagu', 'kas', 'ütles',
	],
};
