import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Finnish phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'jätä kommentti', 'jätä vastaus', 'kirjoita kommentti', 'lisää kommentti', 'lähetä kommentti', 'julkaise kommentti', 'kommentoi', 'kommentoi juttua', 'kommentoi artikkelia',
		'peruuta vastaus', 'vastaa peruuta vastaus', 'kommentit', 'näytä kommentit', 'näytä kaikki kommentit', 'lue kommentit', 'piilota kommentit', 'lisää kommentteja', 'lataa lisää kommentteja',
		'ei kommentteja', 'ei vielä kommentteja', '0 kommenttia', 'ole ensimmäinen kommentoija', 'kommentointi on suljettu', 'kommentointi suljettu', 'kommentit on suljettu',
		'keskustelu on suljettu', 'kirjaudu kommentoidaksesi', 'kirjaudu sisään kommentoidaksesi', 'kirjaudu sisään jos haluat kommentoida', 'sinun täytyy kirjautua sisään kommentoidaksesi',
		'osallistu keskusteluun', 'liity keskusteluun', 'keskustele', 'siirry keskusteluun', 'mitä mieltä olet', 'kerro mielipiteesi', 'sähköpostiosoitettasi ei julkaista',
		'pakolliset kentät on merkitty', 'tallenna nimeni sähköpostiosoitteeni ja kotisivuni', 'ilmoita minulle uusista kommenteista', 'keskustelun säännöt', 'ilmoita asiaton viesti',
		'ilmianna kommentti',
	],
	auth: [
		'kirjaudu sisään', 'kirjaudu', 'kirjaudu tilillesi', 'kirjaudu google-tilillä', 'kirjaudu facebookilla', 'jatka googlella', 'kirjautuminen', 'kirjaudu ulos', 'rekisteröidy',
		'rekisteröidy nyt', 'rekisteröidy ilmaiseksi', 'luo tili', 'luo tunnus', 'luo uusi tili', 'luo tunnukset', 'käyttäjätunnus', 'käyttäjätunnus tai sähköposti',
		'käyttäjätunnus tai sähköpostiosoite', 'käyttäjänimi', 'salasana', 'salasanasi', 'vahvista salasana', 'näytä salasana', 'muista minut', 'pidä minut kirjautuneena',
		'eikö sinulla ole tiliä', 'ei vielä tunnusta', 'eikö sinulla ole tunnusta', 'onko sinulla jo tili', 'onko sinulla jo tunnus', 'oletko jo jäsen', 'oma tili', 'tervetuloa takaisin',
	],
	forgot: [
		'unohditko salasanan', 'unohditko salasanasi', 'unohtuiko salasana', 'olen unohtanut salasanani', 'unohdin salasanani', 'salasana unohtunut', 'palauta salasana', 'palauta salasanasi',
		'salasanan palautus', 'salasanan vaihto', 'nollaa salasana', 'uusi salasana', 'vaihda salasana', 'salasana lähetetään sinulle sähköpostitse', 'lähetämme sinulle linkin',
		'saat sähköpostiisi linkin', 'takaisin kirjautumiseen',
	],
	newsletter: [
		'tilaa uutiskirje', 'tilaa uutiskirjeemme', 'tilaa ilmainen uutiskirje', 'tilaa maksuton uutiskirje', 'liity uutiskirjeen tilaajaksi', 'liity postituslistalle', 'uutiskirjeen tilaus',
		'uutiskirjeen tilaaminen', 'uutiskirjeet', 'uutiskirjeemme', 'suoraan sähköpostiisi', 'sähköpostiisi', 'saat uutiskirjeen', 'saat uusimmat uutiset', 'syötä sähköpostiosoitteesi',
		'kirjoita sähköpostiosoitteesi', 'anna sähköpostiosoitteesi', 'sähköpostiosoitteesi', 'sähköpostiosoite', 'kiitos tilauksesta', 'kiitos tilauksestasi',
		'voit perua tilauksen milloin tahansa', 'voit peruuttaa tilauksen', 'pysy ajan tasalla', 'älä missaa',
	],
	consent: [
		'käytämme evästeitä', 'tämä sivusto käyttää evästeitä', 'sivusto käyttää evästeitä', 'sivustollamme käytetään evästeitä', 'käyttää evästeitä', 'evästeasetukset', 'evästekäytäntö',
		'evästeiden käyttö', 'hyväksy evästeet', 'hyväksy kaikki evästeet', 'hyväksy kaikki', 'hylkää kaikki', 'salli kaikki', 'salli evästeet', 'kiellä kaikki', 'hyväksyn', 'hyväksy ja jatka',
		'vain välttämättömät', 'vain välttämättömät evästeet', 'välttämättömät evästeet', 'hallitse suostumusta', 'hallitse asetuksia', 'hallinnoi suostumusta', 'tallenna asetukset',
		'muokkaa asetuksia', 'aina aktiivinen', 'aina käytössä', 'yksityisyysasetukset', 'tietosuoja-asetukset', 'arvostamme yksityisyyttäsi', 'yksityisyytesi on meille tärkeää', 'oikeutettu etu',
		'me ja kumppanimme',
	],
	votes: [
		'äänestä', 'äänestä nyt', 'näytä tulokset', 'katso tulokset', 'arvioi artikkeli', 'arvioi tämä artikkeli', 'arvostele', 'arviosi', 'keskimääräinen arvosana', 'ääniä yhteensä', 'ei ääniä',
		'oliko tästä artikkelista apua', 'oliko artikkelista hyötyä', 'oliko juttu hyödyllinen', 'piditkö artikkelista', 'mitä pidit jutusta', 'tykkää', 'tykkää lataa', 'tykkäykset',
		'mikä on reaktiosi', 'lisää kokoelmaan', 'ei kokoelmia', 'lisää suosikkeihin', 'lisää lukulistalle', 'tallenna artikkeli', 'tallenna juttu', 'tallenna myöhemmäksi', 'lue myöhemmin',
		'ilmoita virheestä', 'löysitkö virheen', 'lähetä palautetta', 'anna palautetta',
	],
	sharing: [
		'jaa', 'jaa artikkeli', 'jaa juttu', 'jaa tämä', 'jaa tämä artikkeli', 'jaa sivu', 'jaa facebookissa', 'jaa twitterissä', 'jaa x:ssä', 'jaa linkedinissä', 'jaa whatsappissa',
		'jaa sähköpostilla', 'jaa somessa', 'jaa tämä napsauttamalla', 'napsauta jakaaksesi', 'avautuu uudessa ikkunassa', 'twiittaa', 'lähetä sähköpostilla', 'lähetä ystävälle',
		'vinkkaa ystävälle', 'tulosta artikkeli', 'kopioi linkki', 'linkki kopioitu', 'kopioi osoite', 'seuraa meitä', 'seuraa meitä facebookissa', 'seuraa meitä instagramissa',
		'seuraa meitä somessa', 'lahjoita artikkeli',
	],
	promos: [
		'lataa sovellus', 'lataa sovelluksemme', 'avaa sovelluksessa', 'lue sovelluksessa', 'lataa google playsta', 'lataa app storesta', 'salli ilmoitukset', 'ota ilmoitukset käyttöön',
		'ota käyttöön ilmoitukset', 'ei kiitos', 'liity jäseneksi', 'tue meitä', 'tue työtämme', 'tue riippumatonta journalismia', 'tue journalismia', 'lahjoita', 'lahjoita nyt', 'tilaa nyt',
		'tilaa lehti', 'osta tilaus', 'tee tilaus', 'kokeile ilmaiseksi', 'kokeile maksutta', 'kokeile nyt', 'erikoistarjous', 'katso tarjous', 'mainosten esto', 'mainostenesto',
		'mainostenesto-ohjelma', 'adblock', 'poista mainostenesto käytöstä', 'kuuntele podcast',
	],
	wall: [
		'jatka lukemista', 'lue lisää tilaamalla', 'lukeaksesi koko artikkelin', 'jatkaaksesi lukemista', 'kirjaudu lukeaksesi', 'kirjaudu sisään jatkaaksesi lukemista', 'lue koko artikkeli',
		'lue koko juttu', 'tilaa ja lue', 'tilaa lukeaksesi', 'oletko jo tilaaja', 'olen jo tilaaja', 'jo tilaaja', 'tilaajille', 'vain tilaajille', 'juttu on vain tilaajille',
		'artikkeli on vain tilaajille', 'artikkeli on tilaajille', 'tämä sisältö on tilaajille', 'tilaajan etu', 'avaa artikkeli', 'rajoittamaton lukuoikeus', 'ei määräaikaa',
		'peru milloin tahansa',
	],
	ads: [
		'mainos', 'mainokset', 'ilmoitus', 'kaupallinen yhteistyö', 'maksettu sisältö', 'sponsoroitu', 'sponsoroitu sisältö', 'mainosyhteistyö', 'juttu jatkuu mainoksen jälkeen',
		'juttu jatkuu mainoksen alla', 'artikkeli jatkuu mainoksen jälkeen', 'artikkeli jatkuu mainoksen alla', 'juttu jatkuu kuvan jälkeen', 'ohita mainos', 'mainos alkaa', 'mainos päättyy',
	],
	broken: [
		'sisältö ei ole saatavilla', 'sisältöä ei voida näyttää', 'tämä sisältö ei ole saatavilla', 'video ei ole saatavilla', 'videota ei voi toistaa', 'videota ei voida toistaa',
		'tapahtui virhe', 'jokin meni vikaan', 'jotain meni pieleen', 'yritä uudelleen', 'yritä myöhemmin uudelleen', 'lataaminen epäonnistui', 'lataus epäonnistui', 'virhe ladattaessa',
		'ota javascript käyttöön', 'salli javascript', 'vaatii javascriptin', 'tämä diaesitys vaatii javascriptin', 'selaimesi ei tue', 'päivitä selaimesi', 'flash player',
		'sovellusavainta ei ole asetettu', 'ladataan kommentteja', 'ladataan', 'näytä tämä julkaisu instagramissa', 'henkilön jakama julkaisu', 'ei tuloksia', 'ei hakutuloksia',
	],
	related: [
		'aiheeseen liittyvää', 'aiheeseen liittyvät artikkelit', 'aiheesta muualla', 'aiheesta lisää', 'lisää aiheesta', 'liittyvät artikkelit', 'samankaltaisia artikkeleita', 'samasta aiheesta',
		'lue myös', 'lue lisää', 'lue lisää aiheesta', 'lue seuraavaksi', 'lue kaikki', 'katso myös', 'katso lisää', 'näytä lisää', 'lataa lisää', 'lisää uutisia', 'lisää artikkeleita',
		'lisää kirjoittajalta', 'muut lukivat myös', 'muut lukevat', 'saatat pitää myös', 'saattaisit pitää myös näistä', 'sinua saattaa kiinnostaa', 'sinua voisi kiinnostaa',
		'voisit olla kiinnostunut', 'suositellut', 'suositeltua', 'suosittelemme', 'sinulle suositeltua', 'luetuimmat', 'luetuimmat jutut', 'luetuimmat artikkelit', 'luetuimmat uutiset',
		'katsotuimmat', 'jaetuimmat', 'suosituimmat', 'suosituimmat jutut', 'suosittua', 'suosittua nyt', 'juuri nyt', 'tuoreimmat', 'tuoreimmat uutiset', 'uusimmat', 'uusimmat uutiset',
		'uusimmat artikkelit', 'viimeisimmät uutiset', 'viimeisimmät artikkelit', 'toimituksen valinnat', 'toimitus suosittelee', 'älä missaa näitä', 'edellinen artikkeli', 'seuraava artikkeli',
		'edellinen juttu', 'seuraava juttu', 'artikkelien selaus', 'kaikki artikkelit', 'takaisin ylös', 'etusivulle', 'palaa etusivulle', 'asiasanat', 'seuraa aihetta',
	],
};

/** Finnish words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'sano|o|i|vat|ivat|nut|taan|ttiin', 'kerto|o|i|vat|ivat|nut', 'kerrotaan|', 'kerrottiin|', 'totea|a|vat', 'totesi|vat', 'todennut|', 'todetaan|', 'todettiin|', 'kirjoittaa|',
		'kirjoitti|vat', 'kirjoittavat|', 'kirjoittanut|', 'vastaa|vat', 'vastasi|vat', 'kysyy|', 'kysyi|vät', 'kysyvät|', 'lisää|', 'lisäsi|vät', 'jatkaa|', 'jatkoi|', 'painotta|a|vat',
		'painotti|vat', 'korosta|a|vat', 'korosti|vat', 'huomautta|a|vat', 'huomautti|vat', 'muistutta|a|vat', 'muistutti|vat', 'selittä|ä|vät', 'selitti|vät', 'selventää|', 'pohti|i|vat',
		'pohtii|', 'miettii|', 'mietti|', 'arvioi||vat', 'arvelee|', 'arveli|vat', 'uskoo|', 'uskoi|vat', 'uskovat|', 'toivoo|', 'toivoi|vat', 'epäilee|', 'epäili|', 'väittä|ä|vät', 'väitti|vät',
		'vakuutta|a|vat', 'vakuutti|vat', 'myöntää|', 'myönsi|vät', 'kiistää|', 'kiisti|vät', 'vahvistaa|', 'vahvisti|vat', 'ilmoitta|a|vat', 'ilmoitti|vat', 'tiedotta|a', 'tiedotti|',
		'varoitta|a|vat', 'varoitti|vat', 'vaatii|', 'vaati|vat', 'kehotta|a', 'kehotti|', 'kehuu|', 'kehui|', 'kiitti|', 'kiittää|', 'kiittelee|', 'kritisoi||vat', 'arvostelee|', 'arvosteli|',
		'moittii|', 'syyttää|', 'syytti|', 'kommentoi||vat', 'kuvailee|', 'kuvaili|vat', 'kuvaa|', 'kuvasi|', 'muistelee|', 'muisteli|', 'naurahta|a', 'naurahti|', 'nauraa|', 'nauroi|',
		'huudahta|a', 'huudahti|', 'huutaa|', 'huusi|', 'kuiskaa|', 'kuiskasi|', 'huokaa|', 'huokaisee|', 'huokaisi|', 'vitsaile|e', 'vitsaili|', 'tuumaa|', 'tuumasi|', 'tiivistää|', 'tiivisti|',
		'summaa|', 'summasi|', 'perustelee|', 'perusteli|', 'täsmentää|', 'täsmensi|', 'tarkentaa|', 'lupaa|', 'lupasi|vat', 'ehdottaa|', 'ehdotti|', 'valittaa|', 'valitteli|', 'pahoittelee|',
		'pahoitteli|', 'tviittasi|', 'twiittasi|', 'twiittaa|', 'paljastaa|', 'paljasti|', 'linjaa|', 'linjasi|', 'ihmettelee|', 'ihmetteli|', 'harmittelee|', 'harmitteli|', 'iloitsee|',
		'iloitsi|', 'analysoi|', 'katsoo|', 'näkee|',
	],
	according: ['mukaan', '…mukaan', '…mielestä', '…sanoin', '…tietojen mukaan', '…arvion mukaan'],
	nouns: [
		'lausunto', 'lausunnossa', 'lausunnossaan', 'haastattelu', 'haastattelussa', 'tiedote', 'tiedotteessa', 'tiedotteessaan', 'tiedotustilaisuus', 'tiedotustilaisuudessa', 'lehdistötilaisuus',
		'puhe', 'puheessaan', 'kirje', 'kirjeessä', 'viesti', 'viestissä', 'viestissään', 'sähköposti', 'sähköpostissa', 'twiitti', 'julkaisu', 'julkaisussaan', 'kommentti', 'raportti',
		'kannanotto', 'kannanotossa', 'vastaus', 'blogi', 'kolumni', 'päivityksessään',
	],
	titles: [
		'herra', 'rouva', 'neiti', 'tohtori', 'dosentti', 'professori', 'tutkimusprofessori', 'tutkija', 'erikoistutkija', 'tutkimusjohtaja', 'presidentti', 'tasavallan presidentti',
		'varapresidentti', 'pääministeri', 'ministeri', 'ulkoministeri', 'valtiovarainministeri', 'puolustusministeri', 'sisäministeri', 'opetusministeri', 'oikeusministeri', 'liittokansleri',
		'valtiosihteeri', 'puheenjohtaja', 'varapuheenjohtaja', 'kansanedustaja', 'europarlamentaarikko', 'meppi', 'puhemies', 'kaupunginjohtaja', 'pormestari', 'apulaispormestari',
		'kunnanjohtaja', 'toimitusjohtaja', 'johtaja', 'pääjohtaja', 'osastopäällikkö', 'päällikkö', 'yksikönpäällikkö', 'pääsihteeri', 'tiedottaja', 'viestintäjohtaja', 'rehtori', 'opettaja',
		'poliisipäällikkö', 'komisario', 'rikoskomisario', 'ylikomisario', 'rikosylikomisario', 'tutkinnanjohtaja', 'syyttäjä', 'aluesyyttäjä', 'valtakunnansyyttäjä', 'tuomari', 'käräjätuomari',
		'asianajaja', 'kenraali', 'eversti', 'majuri', 'kapteeni', 'komentaja', 'paavi', 'kardinaali', 'piispa', 'arkkipiispa', 'pastori', 'kirkkoherra', 'kuningas', 'kuningatar', 'prinssi',
		'prinsessa', 'päävalmentaja', 'valmentaja', 'asiantuntija', 'analyytikko', 'ekonomisti', 'pääekonomisti', 'lääkäri', 'ylilääkäri', 'johtajaylilääkäri', 'sairaanhoitaja', 'kirjailija',
		'näyttelijä', 'laulaja', 'ohjaaja', 'toimittaja', 'päätoimittaja', 'maanviljelijä', 'yrittäjä', 'omistaja', 'perustaja', 'suurlähettiläs', 'meteorologi',
	],
	people: [
		'tiedottaja', 'edustaja', 'lähde', 'lähteet', 'silminnäkijä', 'silminnäkijät', 'todistaja', 'naapuri', 'naapurit', 'asukas', 'asukkaat', 'poliisi', 'poliisit', 'virkamies', 'asianajaja',
		'puolustusasianajaja', 'syyttäjä', 'tuomari', 'lääkäri', 'lääkärit', 'sairaanhoitaja', 'hoitaja', 'opettaja', 'opettajat', 'oppilas', 'oppilaat', 'opiskelija', 'opiskelijat', 'isä',
		'äiti', 'vanhemmat', 'poika', 'tytär', 'tyttö', 'veli', 'sisko', 'isoisä', 'isoäiti', 'mummo', 'aviomies', 'vaimo', 'puoliso', 'ystävä', 'ystävät', 'kaveri', 'kollega', 'työtoveri',
		'uhri', 'uhrit', 'selviytynyt', 'matkustaja', 'matkustajat', 'kuljettaja', 'kuski', 'asiakas', 'asiakkaat', 'työntekijä', 'työntekijät', 'asiantuntija', 'asiantuntijat', 'tutkija',
		'tutkijat', 'aktivisti', 'aktivistit', 'mielenosoittaja', 'mielenosoittajat', 'valmentaja', 'pelaaja', 'pelaajat', 'kannattaja', 'fani', 'fanit', 'ministeri', 'kansanedustaja',
		'poliitikko', 'johtaja', 'päällikkö', 'toimitusjohtaja', 'puheenjohtaja', 'omistaja', 'yrittäjä', 'maanviljelijä', 'viljelijä', 'mies', 'nainen', 'nuori', 'nuoret', 'lapsi', 'teini',
		'kirjailija', 'ekonomisti', 'analyytikko', 'yhtiö', 'yritys', 'hallitus', 'ministeriö', 'kaupunki', 'ammattiliitto', 'järjestö', 'pelastuslaitos', 'palomies', 'sotilas', 'pappi', 'lukija',
		'kävijä', 'vapaaehtoinen',
	],
	notNames: [
		'ja', 'tai', 'mutta', 'jos', 'kun', 'kuin', 'että', 'koska', 'vaikka', 'jotta', 'sekä', 'eli', 'vai', 'sillä', 'siksi', 'kuitenkin', 'silti', 'myös', 'vain', 'nyt', 'sitten', 'tänään',
		'eilen', 'huomenna', 'täällä', 'siellä', 'tässä', 'siinä', 'tämä', 'tuo', 'se', 'nämä', 'nuo', 'ne', 'hän', 'he', 'me', 'te', 'minä', 'sinä', 'hänen', 'heidän', 'meidän', 'teidän',
		'minun', 'sinun', 'joka', 'jotka', 'mikä', 'mitä', 'kuka', 'ketkä', 'missä', 'miksi', 'miten', 'milloin', 'kuinka', 'ei', 'eivät', 'en', 'emme', 'kyllä', 'joo', 'on', 'ovat', 'oli',
		'olivat', 'kaikki', 'moni', 'monet', 'jotkut', 'muut', 'toinen', 'toiset', 'yksi', 'kaksi', 'kolme', 'neljä', 'viisi', 'lisäksi', 'toisaalta', 'esimerkiksi', 'ennen', 'jälkeen', 'aikana',
		'vuonna', 'maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai', 'maanantaina', 'tiistaina', 'keskiviikkona', 'torstaina', 'perjantaina', 'lauantaina',
		'sunnuntaina', 'tammikuu', 'helmikuu', 'maaliskuu', 'huhtikuu', 'toukokuu', 'kesäkuu', 'heinäkuu', 'elokuu', 'syyskuu', 'lokakuu', 'marraskuu', 'joulukuu', 'joulu', 'pääsiäinen', 'kuva',
		'video',
	],
	particles: ['af', 'von', 'van', 'de', 'der', 'la', 'le', 'di', 'da', 'el', 'al', 'bin'],
	pronouns: {
		he: ['hän', 'hänen', 'häntä', 'hänelle'],
		she: ['hän', 'hänen', 'häntä', 'hänelle'],
		they: ['he', 'heidän', 'heitä', 'heille'],
		i: ['minä', 'minun', 'minua', 'minulle', 'mä', 'mun', 'me', 'meidän', 'meitä', 'meille'],
	},
	works: [
		'elokuva', 'elokuvan', 'elokuvassa', 'romaani', 'romaanin', 'kirja', 'kirjan', 'kirjassa', 'teos', 'teoksen', 'kappale', 'kappaleen', 'biisi', 'albumi', 'levy', 'näytelmä', 'näytelmän',
		'ooppera', 'musikaali', 'runo', 'sarja', 'sarjan', 'tv-sarja', 'ohjelma', 'ohjelman', 'dokumentti', 'dokumentin', 'näyttely', 'näyttelyn', 'maalaus', 'lehti', 'aikakauslehti', 'essee',
		'peli', 'pelin', 'jakso', 'podcast', 'luku', 'otsikko', 'otsikolla', 'nimeltä', 'nimellä', 'niminen', 'nimeltään', 'niin sanottu', 'niin sanotun', 'ns', 'niin kutsuttu', 'lempinimi',
		'lempinimellä', 'tunnettu', 'sana', 'sanaa', 'termi', 'käsite', 'ilmaisu', 'iskulause', 'tunnus', 'aihetunniste', 'hanke', 'operaatio', 'kampanja',
	],
	finite: [
		'on', 'ovat', 'oli', 'olivat', 'olen', 'olemme', 'ole', 'olisi', 'olisivat', 'ei', 'eivät', 'en', 'emme', 'et', 'ette', 'voi', 'voivat', 'voin', 'voimme', 'voisi', 'voinut', 'pitää',
		'piti', 'pitäisi', 'täytyy', 'täytyi', 'saa', 'saavat', 'sai', 'saatiin', 'haluaa', 'haluan', 'haluamme', 'halusi', 'tulee', 'tulevat', 'tuli', 'tulemme', 'menee', 'meni', 'tekee',
		'tekevät', 'teki', 'teemme', 'tiedä', 'tietää', 'tiedän', 'tiedämme', 'luulen', 'uskon', 'uskomme', 'toivon', 'toivomme', 'näyttää', 'tuntuu', 'tuntui', 'jää', 'jäi', 'käy', 'kävi',
		'alkaa', 'alkoi', 'odottaa', 'näkee', 'näemme', 'kannattaa', 'riittää',
	],
	dash: true,
	relatives: ['joka', 'jotka', 'mikä', 'että', 'kun', 'koska', 'jos'],
};

/** Finnish words for reading. */
export const prose: ProseWords = {
	by: ['kirjoittaja', 'teksti', 'teksti ja kuvat', 'kuvat', 'toimittaja', 'kirjoittanut', 'julkaissut', 'haastattelu', 'toimittanut', 'lähde'],
	dated: [
		'julkaistu', 'päivitetty', 'viimeksi päivitetty', 'päivitys', 'muokattu', 'viimeksi muokattu', 'julkaisuaika', 'julkaisupäivä', 'luotu', 'päivämäärä', 'lukuaika', 'min lukuaika',
		'minuutin lukuaika', 'sitten', 'tuntia sitten', 'klo',
	],
	credit: [
		'kuva', 'kuvat', 'kuvaaja', 'valokuva', 'kuvalähde', 'kuvituskuva', 'lähde', 'video', 'grafiikka', 'kuvitus', 'lehtikuva', 'stt', 'all over press', 'getty', 'getty images', 'reuters',
		'afp', 'ap', 'epa', 'shutterstock', 'arkistokuva', 'arkisto', 'kuvakaappaus', 'yksityinen', 'suurenna', 'unsplash', 'pixabay',
	],
	plug: [
		'lue myös', 'lue lisää', 'lue koko', 'lue täältä', 'lue tästä', 'katso myös', 'katso video', 'katso', 'kuuntele', 'kuuntele myös', 'video', 'kuvagalleria', 'kuvat', 'analyysi',
		'kommentti', 'kolumni', 'pääkirjoitus', 'haastattelu', 'lisää aiheesta', 'aiheesta lisää', 'aiheesta muualla', 'seuraa', 'lataa', 'tilaa', 'klikkaa tästä', 'juttu jatkuu', 'oikaisu',
	],
	notice: [
		'kirjoittaja on', 'kirjoittajasta', 'tietoa kirjoittajasta', 'kaikki oikeudet pidätetään', 'artikkeli on julkaistu alun perin', 'juttu on julkaistu alun perin', 'alun perin julkaistu',
		'julkaistu ensimmäisen kerran', 'mielipidekirjoitus', 'kirjoitus edustaa kirjoittajan', 'kirjoittajan omia', 'mainoslinkkejä', 'affiliate-linkkejä', 'tietosuojaseloste', 'käyttöehdot',
		'vastaava päätoimittaja', 'ota yhteyttä toimitukseen', 'ota yhteyttä', 'lähetä juttuvinkki', 'juttuvinkki', 'kerro meille', 'suomentanut', 'käännös', 'tiedote', 'kriisipuhelin',
		'tarvitsetko apua',
	],
	correction: [
		'oikaisu', 'korjaus', 'korjattu', 'päivitys', 'täsmennys', 'tarkennus', 'muokattu', 'jutussa luki aiemmin', 'jutussa kerrottiin aiemmin', 'juttua korjattu', 'juttua päivitetty',
		'toimituksen huomautus',
	],
	staff: [
		'toimitus', 'toimittaja', 'uutistoimitus', 'verkkotoimitus', 'päätoimittaja', 'ylläpito', 'admin', 'stt', 'uutistoimisto', 'kirjeenvaihtaja', 'vierailija', 'vieraskynä', 'kirjoittaja',
		'tiimi', 'tuntematon', 'nimetön', 'lukijan',
	],
	months: [
		'tammikuuta', 'helmikuuta', 'maaliskuuta', 'huhtikuuta', 'toukokuuta', 'kesäkuuta', 'heinäkuuta', 'elokuuta', 'syyskuuta', 'lokakuuta', 'marraskuuta', 'joulukuuta', 'tammikuu', 'helmikuu',
		'maaliskuu', 'huhtikuu', 'toukokuu', 'kesäkuu', 'heinäkuu', 'elokuu', 'syyskuu', 'lokakuu', 'marraskuu', 'joulukuu',
	],
	frequent: [
		'ja', 'on', 'ei', 'että', 'se', 'oli', 'hän', 'mutta', 'joka', 'myös', 'kun', 'ovat', 'mukaan', 'sen', 'kuin', 'jos', 'mitä', 'tai', 'ole', 'nyt', 'en', 'emme', 'me', 'minä', 'he', 'niin',
		'sitten', 'jo', 'vain', 'ettei', 'tämä', 'siitä', 'sitä', 'olen', 'olemme', 'voi', 'sanoo', 'kertoo', 'vuoden', 'olisi', 'jälkeen', 'sekä', 'siis', 'vielä', 'kanssa', 'jotka', 'kaikki',
		'eivät',
	],
};
