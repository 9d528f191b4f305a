import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Croatian phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'ostavi komentar', 'ostavite komentar', 'ostavi odgovor', 'napiši komentar', 'napišite komentar', 'dodaj komentar', 'dodajte komentar', 'objavi komentar', 'pošalji komentar', 'komentiraj',
		'komentirajte', 'odustani od odgovora', 'poništi odgovor', 'komentari', 'pogledaj komentare', 'prikaži komentare', 'svi komentari', 'vidi sve komentare', 'više komentara',
		'učitaj još komentara', 'nema komentara', 'još nema komentara', '0 komentara', 'budi prvi koji će komentirati', 'budite prvi koji će komentirati', 'komentari su isključeni',
		'komentari su zatvoreni', 'komentiranje je onemogućeno', 'prijavi se za komentiranje', 'prijavite se za komentiranje', 'za komentiranje je potrebna prijava',
		'morate biti prijavljeni da biste objavili komentar', 'morate biti prijavljeni za komentiranje', 'uključi se u raspravu', 'uključite se u raspravu', 'što vi mislite',
		'tvoja adresa e-pošte neće biti objavljena', 'vaša adresa e-pošte neće biti objavljena', 'obavezna polja su označena', 'spremi moje ime e-poštu i web-stranicu', 'pravila komentiranja',
	],
	auth: [
		'prijavi se', 'prijavite se', 'prijavite se na svoj račun', 'prijava putem googlea', 'nastavi s googleom', 'odjavi se', 'registriraj se', 'registrirajte se', 'registriraj se besplatno',
		'izradi račun', 'kreiraj račun', 'otvori račun', 'korisničko ime', 'korisničko ime ili e-mail', 'vaše korisničko ime', 'lozinka', 'vaša lozinka', 'potvrdi lozinku', 'ponovi lozinku',
		'prikaži lozinku', 'zapamti me', 'ostani prijavljen', 'nemaš račun', 'nemate račun', 'nemate korisnički račun', 'već imaš račun', 'već imate račun', 'moj račun',
	],
	forgot: [
		'zaboravljena lozinka', 'zaboravio si lozinku', 'zaboravili ste lozinku', 'zaboravljena lozinka?', 'ne sjećaš se lozinke', 'resetiraj lozinku', 'resetiranje lozinke', 'obnovi lozinku',
		'povrat lozinke', 'nova lozinka', 'promjena lozinke', 'lozinka će vam biti poslana e-mailom', 'poslat ćemo vam poveznicu', 'poslat ćemo vam link', 'natrag na prijavu',
	],
	newsletter: [
		'prijavi se na newsletter', 'prijavite se na newsletter', 'prijavite se na naš newsletter', 'pretplatite se na newsletter', 'pretplati se na newsletter', 'prijava na newsletter',
		'naš newsletter', 'besplatni newsletter', 'primajte najnovije vijesti', 'najnovije vijesti na e-mail', 'na vaš e-mail', 'u vaš inbox', 'upišite e-mail', 'unesite e-mail',
		'unesite svoju e-mail adresu', 'vaš e-mail', 'vaša e-mail adresa', 'e-mail adresa', 'hvala na prijavi', 'možete se odjaviti u bilo kojem trenutku', 'budi u toku', 'budite u tijeku',
	],
	consent: [
		'koristimo kolačiće', 'ova stranica koristi kolačiće', 'ova web stranica koristi kolačiće', 'ovaj portal koristi kolačiće', 'web stranica koristi kolačiće', 'koristi kolačiće',
		'politika kolačića', 'postavke kolačića', 'prihvati kolačiće', 'prihvaćam', 'prihvati sve', 'prihvaćam sve', 'prihvati sve kolačiće', 'odbij sve', 'prihvati i nastavi',
		'upravljanje privolom', 'upravljaj opcijama', 'upravljaj postavkama', 'spremi postavke', 'nužni kolačići', 'uvijek aktivno', 'postavke privatnosti', 'cijenimo vašu privatnost',
		'vaša privatnost nam je važna', 'legitimni interes', 'mi i naši partneri', 'nastavkom korištenja',
	],
	votes: [
		'glasaj', 'glasajte', 'glasaj sada', 'pogledaj rezultate', 'ocijeni članak', 'ocijenite članak', 'vaša ocjena', 'prosječna ocjena', 'broj glasova', 'nema glasova',
		'je li članak bio koristan', 'sviđa li vam se članak', 'sviđa mi se učitavanje', 'kakva je vaša reakcija', 'kako se osjećaš nakon čitanja', 'dodaj u favorite', 'dodaj u kolekciju',
		'nema kolekcija', 'spremi članak', 'pročitaj kasnije', 'prijavi grešku', 'prijavi pogrešku', 'uočili ste pogrešku',
	],
	sharing: [
		'podijeli', 'podijelite', 'podijeli članak', 'podijelite članak', 'podijeli na facebooku', 'podijeli na facebook', 'podijeli na twitteru', 'podijeli putem e-maila', 'klikni za dijeljenje',
		'kliknite za dijeljenje', 'otvara se u novom prozoru', 'pošalji e-mailom', 'pošalji prijatelju', 'ispiši', 'kopiraj link', 'kopiraj poveznicu', 'link kopiran', 'pratite nas', 'prati nas',
		'pratite nas na', 'pratite nas na facebooku', 'pratite nas na instagramu', 'pratite nas na društvenim mrežama', 'lajkajte nas', 'pridružite nam se na',
	],
	promos: [
		'preuzmi aplikaciju', 'preuzmite aplikaciju', 'preuzmite našu aplikaciju', 'otvori u aplikaciji', 'dostupno na google playu', 'uključi obavijesti', 'dopusti obavijesti',
		'primaj obavijesti', 'ne hvala', 'postani član', 'postanite član', 'podržite nas', 'podrži nas', 'podržite neovisno novinarstvo', 'doniraj', 'donirajte', 'pretplati se', 'pretplatite se',
		'isprobaj besplatno', 'isprobajte besplatno', 'posebna ponuda', 'isključite adblock', 'isključite ad blocker', 'adblock', 'poslušajte podcast',
	],
	wall: [
		'nastavi čitati', 'nastavite čitati', 'za nastavak čitanja', 'pročitajte cijeli članak', 'pročitaj cijeli članak', 'prijavite se za čitanje', 'pretplatite se za čitanje',
		'već ste pretplatnik', 'već imaš pretplatu', 'samo za pretplatnike', 'ekskluzivno za pretplatnike', 'sadržaj za pretplatnike', 'premium sadržaj',
		'ovaj članak je dostupan samo pretplatnicima', 'besplatnih članaka', 'neograničen pristup', 'otkaži bilo kada',
	],
	ads: [
		'oglas', 'oglasi', 'reklama', 'sponzorirano', 'sponzorirani sadržaj', 'plaćeni sadržaj', 'promo sadržaj', 'članak se nastavlja ispod oglasa', 'tekst se nastavlja ispod oglasa',
		'članak se nastavlja nakon oglasa', 'preskoči oglas', 'u suradnji s',
	],
	broken: [
		'sadržaj nije dostupan', 'ovaj sadržaj nije dostupan', 'video nije dostupan', 'videozapis nije dostupan', 'video se ne može reproducirati', 'došlo je do pogreške', 'dogodila se pogreška',
		'dogodila se greška', 'nešto je pošlo po zlu', 'pokušajte ponovno', 'pokušajte kasnije', 'nije moguće učitati', 'pogreška pri učitavanju', 'omogućite javascript', 'zahtijeva javascript',
		'ova prezentacija zahtijeva javascript', 'vaš preglednik ne podržava', 'flash player', 'učitavanje komentara', 'učitavanje', 'učitava se', 'prikaži ovu objavu na instagramu',
		'objavu dijeli', 'nema rezultata',
	],
	related: [
		'povezani članci', 'povezane vijesti', 'povezano', 'povezane teme', 'vezani članci', 'vezane vijesti', 'srodni članci', 'slični članci', 'pročitaj više', 'pročitajte više', 'pročitaj još',
		'pročitajte još', 'pročitajte i', 'pročitaj i ovo', 'pročitajte i ovo', 'pogledajte i', 'pogledajte još', 'pogledaj i ovo', 'više', 'više o temi', 'više vijesti', 'još vijesti',
		'još od autora', 'još iz rubrike', 'iz rubrike', 'više iz rubrike', 'prikaži više', 'učitaj više', 'možda će vas zanimati', 'možda će vam se svidjeti', 'možda vas zanima', 'ostali čitaju',
		'preporučujemo', 'preporučeno', 'preporuka', 'preporuke za vas', 'najčitanije', 'najčitaniji članci', 'najčitanije vijesti', 'najgledanije', 'najkomentiranije', 'najnovije',
		'najnovije vijesti', 'zadnje vijesti', 'posljednje vijesti', 'nedavne objave', 'popularno', 'popularni članci', 'aktualno', 'izdvojeno', 'izbor urednika', 'ne propustite',
		'prethodni članak', 'sljedeći članak', 'navigacija objava', 'natrag na vrh', 'ključne riječi', 'tema',
	],
};

/** Croatian words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'rekao|', 'rekla|', 'rekli|', 'rekle|', 'reče|', 'kaže|', 'kažu|', 'kazao|', 'kazala|', 'kazali|', 'izjavi|o|la|li', 'izjavljuje|', 'poručuje|', 'poruči|o|la|li', 'dodaje|',
		'doda|o|la|li', 'ističe|', 'istakn|ula|uo|uli', 'istaknuo|', 'naglasi|o|la|li', 'naglašava|', 'objasni|o|la|li', 'objašnjava|', 'navodi|o|la|li', 'naveo|', 'navela|', 'naveli|',
		'tvrdi|o|la|li', 'smatra||ju|o|la', 'priznao|', 'priznala|', 'priznaje|', 'ispriča|o|la|li', 'priča||ju|o|la', 'pojasni|o|la|li', 'pojašnjava|', 'upozori|o|la|li', 'upozorava||ju',
		'odgovori|o|la|li', 'odgovara|', 'upita|o|la|li', 'pita||ju|o|la', 'zaključi|o|la|li', 'zaključuje|', 'ocijeni|o|la|li', 'ocjenjuje|', 'napisa|o|la|li', 'piše|', 'objavi|o|la|li',
		'najavi|o|la|li', 'najavljuje|', 'potvrdi|o|la|li', 'potvrđuje|', 'demantira|o|la|li', 'negira||o|la', 'zatraži|o|la|li', 'pozvao|', 'pozvala|', 'obeća|o|la|li', 'podsjeti|o|la|li',
		'podsjeća|', 'prisjeti|o|la', 'prisjeća|', 'komentira||o|la|li|ju', 'prokomentira|o|la', 'kritizira||o|la', 'optuži|o|la|li', 'otkri|o|la|li', 'otkriva|', 'opisa|o|la', 'opisuje|',
		'vjeruje|', 'misli|', 'nada|', 'požali|o|la', 'našali|o|la', 'uzvikn|uo|ula', 'šapn|uo|ula', 'vik|nuo|nula', 'sažeo|', 'sažela|', 'procijeni|o|la', 'procjenjuje|', 'zahvali|o|la|li',
		'čestita|o|la', 'informira||o|la', 'izvijesti|o|la|li', 'apelira|o|la', 'nastavi|o|la', 'nadoveza|o|la', 'primijeti|o|la', 'primjećuje|', 'žali|o|la',
	],
	according: ['prema', 'prema riječima', 'po riječima', 'prema njegovim riječima', 'prema njezinim riječima', 'po mišljenju', 'kako je rekao', 'kako je rekla', 'kako kaže', 'kako navodi'],
	nouns: [
		'izjava', 'izjavi', 'izjavu', 'intervju', 'intervjuu', 'priopćenje', 'priopćenju', 'konferencija za novinare', 'konferenciji za novinare', 'govor', 'govoru', 'pismo', 'pismu', 'objava',
		'objavi', 'tweet', 'poruka', 'poruci', 'komentar', 'izvješće', 'istup', 'riječi', 'svjedočenje', 'razgovor', 'razgovoru',
	],
	titles: [
		'g', 'gđa', 'gospodin', 'gospođa', 'dr', 'prof', 'doc', 'mr', 'predsjednik', 'predsjednica', 'bivši predsjednik', 'potpredsjednik', 'potpredsjednica', 'premijer', 'premijerka', 'ministar',
		'ministrica', 'državni tajnik', 'državna tajnica', 'kancelar', 'kancelarka', 'gradonačelnik', 'gradonačelnica', 'načelnik', 'načelnica', 'župan', 'županica', 'saborski zastupnik',
		'saborska zastupnica', 'zastupnik', 'zastupnica', 'europarlamentarac', 'senator', 'glasnogovornik', 'glasnogovornica', 'direktor', 'direktorica', 'ravnatelj', 'ravnateljica', 'šef',
		'šefica', 'voditelj', 'voditeljica', 'glavni tajnik', 'državni odvjetnik', 'tužitelj', 'sudac', 'sutkinja', 'odvjetnik', 'odvjetnica', 'general', 'pukovnik', 'bojnik', 'satnik', 'papa',
		'kardinal', 'nadbiskup', 'biskup', 'fra', 'don', 'vlč', 'kralj', 'kraljica', 'princ', 'princeza', 'trener', 'izbornik', 'kapetan', 'lider', 'stručnjak', 'stručnjakinja', 'analitičar',
		'analitičarka', 'ekonomist', 'ekonomistica', 'politolog', 'povjesničar', 'znanstvenik', 'znanstvenica', 'liječnik', 'liječnica', 'pisac', 'spisateljica', 'književnik', 'glumac', 'glumica',
		'pjevač', 'pjevačica', 'redatelj', 'redateljica', 'novinar', 'novinarka', 'poduzetnik', 'vlasnik', 'vlasnica', 'veleposlanik', 'rektor', 'učitelj', 'profesor', 'profesorica',
	],
	people: [
		'glasnogovornik', 'glasnogovornica', 'izvor', 'izvori', 'svjedok', 'svjedokinja', 'svjedoci', 'očevidac', 'stanovnik', 'stanovnica', 'stanovnici', 'mještanin', 'mještani', 'susjed',
		'susjeda', 'susjedi', 'policija', 'policajac', 'policajka', 'dužnosnik', 'dužnosnici', 'odvjetnik', 'odvjetnica', 'tužitelj', 'tužiteljstvo', 'sudac', 'liječnik', 'liječnica', 'liječnici',
		'medicinska sestra', 'učitelj', 'učiteljica', 'profesor', 'profesorica', 'učenik', 'učenica', 'učenici', 'student', 'studentica', 'studenti', 'otac', 'majka', 'roditelji', 'sin', 'kći',
		'brat', 'sestra', 'baka', 'djed', 'suprug', 'supruga', 'muž', 'žena', 'prijatelj', 'prijateljica', 'prijatelji', 'kolega', 'kolegica', 'žrtva', 'žrtve', 'putnik', 'putnici', 'vozač',
		'kupac', 'kupci', 'radnik', 'radnica', 'radnici', 'zaposlenik', 'zaposlenica', 'zaposlenici', 'stručnjak', 'stručnjaci', 'analitičar', 'analitičari', 'istraživač', 'znanstvenici',
		'aktivist', 'aktivistica', 'aktivisti', 'prosvjednik', 'prosvjednici', 'trener', 'igrač', 'igrači', 'navijač', 'navijači', 'ministar', 'ministrica', 'zastupnik', 'gradonačelnik',
		'direktor', 'ravnatelj', 'vlasnik', 'vlasnica', 'poduzetnik', 'poljoprivrednik', 'poljoprivrednici', 'muškarac', 'mladić', 'djevojka', 'dječak', 'djevojčica', 'pisac', 'ekonomist',
		'tvrtka', 'vlada', 'ministarstvo', 'općina', 'sindikat', 'vojnik', 'vatrogasci', 'čitatelj', 'čitateljica', 'volonter',
	],
	notNames: [
		'i', 'a', 'ali', 'ili', 'pa', 'te', 'no', 'da', 'ako', 'kad', 'kada', 'dok', 'jer', 'iako', 'premda', 'kako', 'što', 'tko', 'gdje', 'zašto', 'koji', 'koja', 'koje', 'u', 'na', 'o', 'od',
		'do', 'iz', 's', 'sa', 'za', 'po', 'pri', 'kod', 'prema', 'preko', 'kroz', 'nakon', 'prije', 'između', 'bez', 'pod', 'nad', 'tijekom', 'on', 'ona', 'ono', 'oni', 'one', 'ja', 'mi', 'ti',
		'vi', 'njegov', 'njegova', 'njezin', 'njihov', 'naš', 'naša', 'moj', 'moja', 'svoj', 'ovaj', 'ova', 'ovo', 'taj', 'ta', 'to', 'onaj', 'ne', 'već', 'još', 'samo', 'također', 'sada',
		'danas', 'jučer', 'sutra', 'tada', 'zatim', 'potom', 'ovdje', 'tamo', 'svi', 'sve', 'svaki', 'mnogi', 'neki', 'drugi', 'nitko', 'ništa', 'je', 'su', 'bio', 'bila', 'bilo', 'bit', 'dva',
		'tri', 'četiri', 'pet', 'međutim', 'osim', 'stoga', 'ponedjeljak', 'utorak', 'srijeda', 'četvrtak', 'petak', 'subota', 'nedjelja', 'siječanj', 'veljača', 'ožujak', 'travanj', 'svibanj',
		'lipanj', 'srpanj', 'kolovoz', 'rujan', 'listopad', 'studeni', 'prosinac', 'foto', 'video',
	],
	particles: ['de', 'von', 'van', 'der', 'da', 'di', 'la', 'le', 'el', 'al', 'bin'],
	pronouns: {
		he: ['on', 'njegov'],
		she: ['ona', 'njezin', 'njen'],
		they: ['oni', 'njihov'],
		i: ['ja', 'mene', 'meni', 'me', 'mi', 'moj', 'moja', 'nas', 'nam', 'naš', 'naša'],
	},
	works: [
		'film', 'filma', 'filmu', 'roman', 'romana', 'knjiga', 'knjige', 'knjizi', 'pjesma', 'pjesme', 'pjesmu', 'album', 'albuma', 'predstava', 'predstavu', 'opera', 'mjuzikl', 'serija',
		'seriji', 'emisija', 'emisiji', 'dokumentarac', 'izložba', 'izložbu', 'slika', 'časopis', 'list', 'igra', 'igru', 'epizoda', 'podcast', 'naziv', 'naziva', 'nazivom', 'pod nazivom',
		'naslov', 'naslova', 'naslovom', 'takozvani', 'takozvana', 'takozvano', 'tzv', 'zvani', 'zvana', 'poznat kao', 'poznata kao', 'nadimak', 'nadimka', 'riječ', 'pojam', 'izraz', 'slogan',
		'hashtag', 'akcija', 'akcije', 'projekt', 'projekta', 'operacija', 'kampanja', 'navodni', 'navodna',
	],
	finite: [
		'je', 'su', 'sam', 'smo', 'ste', 'nije', 'nisu', 'nismo', 'bio', 'bila', 'bilo', 'bili', 'bit će', 'će', 'ću', 'ćemo', 'biti', 'ima', 'imaju', 'imam', 'imamo', 'nema', 'nemamo', 'može',
		'mogu', 'možemo', 'mora', 'moraju', 'moram', 'moramo', 'treba', 'trebamo', 'želi', 'žele', 'želim', 'želimo', 'zna', 'znam', 'znamo', 'mislim', 'mislimo', 'vjerujem', 'vjerujemo', 'nadam',
		'nadamo', 'radi', 'rade', 'radimo', 'vidim', 'vidimo', 'ide', 'idemo', 'dolazi', 'došao', 'došli', 'ostaje', 'izgubili', 'dobili', 'bih', 'bismo',
	],
	dash: true,
	prepositions: ['u', 'na', 's', 'sa', 'iz', 'od', 'do', 'za', 'o', 'po', 'k', 'uz', 'nad', 'pod', 'pri', 'bez', 'kroz', 'između', 'pred', 'oko', 'protiv', 'među', 'prema', 'v', 'z'],
	relatives: ['koji', 'koja', 'koje', 'što', 'da', 'gdje', 'kada', 'ako', 'jer', 'iako', 'dok', 'kao', 'ki', 'ker', 'če', 'kjer'],
	inverted: true,
	bareNouns: true,
};

/** Croatian words for reading. */
export const prose: ProseWords = {
	by: ['piše', 'autor', 'autorica', 'tekst', 'napisao', 'napisala', 'objavio', 'objavila', 'priredio', 'priredila', 'foto', 'razgovarao', 'razgovarala', 'izvor', 'urednik'],
	dated: ['objavljeno', 'datum objave', 'ažurirano', 'zadnja izmjena', 'zadnje ažurirano', 'posljednja izmjena', 'izmijenjeno', 'datum', 'vrijeme čitanja', 'min čitanja', 'prije'],
	credit: [
		'foto', 'fotografija', 'fotografije', 'slika', 'izvor', 'video', 'ilustracija', 'grafika', 'hina', 'pixsell', 'cropix', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa',
		'shutterstock', 'arhiva', 'privatni album', 'screenshot', 'ilustrativna fotografija',
	],
	plug: [
		'pročitajte i', 'pročitajte više', 'pročitaj više', 'pročitaj još', 'pročitajte još', 'čitajte', 'pogledajte', 'pogledajte i', 'pogledajte video', 'poslušajte', 'video', 'foto',
		'galerija', 'analiza', 'komentar', 'intervju', 'više', 'više o temi', 'vezane vijesti', 'povezano', 'pratite nas', 'preuzmite', 'kliknite ovdje', 'ne propustite',
	],
	notice: [
		'o autoru', 'o autorici', 'sva prava pridržana', 'zabranjeno kopiranje', 'preuzimanje sadržaja', 'izvorno objavljeno', 'prvi put objavljeno', 'uvjeti korištenja', 'pravila privatnosti',
		'stavovi autora', 'ne odražavaju nužno', 'izneseni stavovi', 'kontaktirajte nas', 'pišite nam', 'pošaljite nam', 'priopćenje', 'prijevod', 'preveo', 'prevela', 'impressum',
	],
	correction: ['ispravak', 'ispravka', 'pojašnjenje', 'ažurirano', 'nadopuna', 'napomena uredništva', 'demanti', 'op a', 'op ur'],
	staff: ['redakcija', 'uredništvo', 'urednik', 'urednica', 'admin', 'administrator', 'hina', 'agencije', 'novinar', 'dopisnik', 'gostujući autor', 'autor', 'tim', 'nepoznat', 'portal'],
	months: [
		'siječnja', 'veljače', 'ožujka', 'travnja', 'svibnja', 'lipnja', 'srpnja', 'kolovoza', 'rujna', 'listopada', 'studenoga', 'prosinca', 'sij', 'velj', 'ožu', 'tra', 'svi', 'lip', 'srp',
		'kol', 'ruj', 'lis', 'stu', 'pro',
	],
	frequent: [
		'i', 'u', 'je', 'na', 'se', 'da', 'za', 'su', 's', 'od', 'koji', 'o', 'a', 'što', 'će', 'nije', 'to', 'kako', 'bi', 'kao', 'iz', 'te', 'ali', 'nisu', 'biti', 'ili', 'ako', 'kada', 'samo',
		'već', 'još', 'nema', 'može', 'sve', 'svi', 'zbog', 'nakon', 'prije', 'više', 'ovo', 'ova', 'ovaj', 'koje', 'koja', 'tko', 'gdje', 'rekao', 'također',
	],
};
