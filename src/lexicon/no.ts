import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Norwegian phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'legg igjen en kommentar', 'legg igjen et svar', 'legg inn en kommentar', 'skriv en kommentar', 'skriv kommentar', 'legg til kommentar', 'publiser kommentar', 'send kommentar',
		'kommenter', 'kommenter saken', 'kommenter artikkelen', 'avbryt svar', 'kommentarer', 'kommentarfelt', 'vis kommentarer', 'se kommentarer', 'se alle kommentarer', 'les kommentarer',
		'skjul kommentarer', 'flere kommentarer', 'last inn flere kommentarer', 'ingen kommentarer', 'ingen kommentarer ennå', '0 kommentarer', 'bli den første til å kommentere',
		'vær den første til å kommentere', 'kommentarer er stengt', 'kommentarfeltet er stengt', 'kommentarfeltet er lukket', 'kommentarer er slått av', 'logg inn for å kommentere',
		'du må være logget inn for å kommentere', 'du må være innlogget for å kommentere', 'du må være innlogget for å publisere en kommentar', 'delta i debatten', 'delta i diskusjonen',
		'bli med i samtalen', 'hva mener du', 'si din mening', 'din e-postadresse vil ikke bli publisert', 'obligatoriske felt er merket med', 'lagre mitt navn e-post og nettside',
		'varsle meg om nye kommentarer', 'regler for kommentarfeltet', 'debattregler', 'rapporter kommentar',
	],
	auth: [
		'logg inn', 'logg inn her', 'logg inn på kontoen din', 'logg inn med google', 'logg inn med facebook', 'logg inn med vipps', 'fortsett med google', 'innlogging', 'logg ut',
		'registrer deg', 'registrer deg gratis', 'registrer', 'opprett konto', 'opprett en konto', 'lag konto', 'opprett bruker', 'lag bruker', 'brukernavn', 'brukernavn eller e-post',
		'brukernavn eller e-postadresse', 'passord', 'ditt passord', 'passordet ditt', 'bekreft passord', 'vis passord', 'husk meg', 'hold meg innlogget', 'har du ikke konto',
		'har du ikke bruker', 'ingen konto', 'har du allerede en konto', 'har du allerede konto', 'allerede medlem', 'allerede registrert', 'min konto', 'min side', 'velkommen tilbake',
	],
	forgot: [
		'glemt passord', 'glemt passordet', 'glemt passordet ditt', 'har du glemt passordet', 'har du glemt passordet ditt', 'tilbakestill passord', 'tilbakestill passordet', 'nullstill passord',
		'gjenopprett passord', 'nytt passord', 'endre passord', 'et passord vil bli sendt til deg', 'vi sender deg en lenke', 'du vil motta en e-post med en lenke', 'tilbake til innlogging',
	],
	newsletter: [
		'meld deg på vårt nyhetsbrev', 'meld deg på nyhetsbrevet', 'meld deg på nyhetsbrev', 'abonner på nyhetsbrevet', 'abonner på vårt nyhetsbrev', 'få nyhetsbrevet', 'få vårt nyhetsbrev',
		'motta nyhetsbrev', 'våre nyhetsbrev', 'vårt nyhetsbrev', 'gratis nyhetsbrev', 'daglig nyhetsbrev', 'nyhetsbrev rett i innboksen', 'rett i innboksen', 'i din innboks', 'i innboksen',
		'på e-post', 'skriv inn din e-postadresse', 'skriv inn e-postadressen din', 'fyll inn e-post', 'din e-postadresse', 'e-postadressen din', 'din e-post', 'e-postadresse',
		'takk for din påmelding', 'takk for at du meldte deg på', 'du kan når som helst melde deg av', 'gå ikke glipp av', 'hold deg oppdatert',
	],
	consent: [
		'vi bruker cookies', 'vi bruker informasjonskapsler', 'dette nettstedet bruker cookies', 'dette nettstedet bruker informasjonskapsler', 'nettstedet bruker informasjonskapsler',
		'bruker informasjonskapsler', 'cookie-innstillinger', 'innstillinger for informasjonskapsler', 'informasjonskapsler', 'godta cookies', 'godta alle', 'godta alle cookies', 'aksepter alle',
		'tillat alle', 'avvis alle', 'avslå alle', 'jeg godtar', 'jeg samtykker', 'godta og fortsett', 'administrer samtykke', 'administrer innstillinger', 'administrer valg',
		'endre innstillinger', 'lagre innstillinger', 'nødvendige cookies', 'kun nødvendige', 'bare nødvendige', 'nødvendige informasjonskapsler', 'alltid aktiv', 'personverninnstillinger',
		'ditt personvern er viktig for oss', 'vi bryr oss om personvernet ditt', 'vi respekterer personvernet ditt', 'berettiget interesse', 'vi og våre partnere',
	],
	votes: [
		'stem nå', 'stem her', 'avgi stemme', 'avgi din stemme', 'se resultat', 'se resultater', 'ranger artikkelen', 'vurder artikkelen', 'gi karakter', 'din vurdering',
		'gjennomsnittlig vurdering', 'antall stemmer', 'ingen stemmer', 'var artikkelen nyttig', 'var denne artikkelen nyttig', 'var dette nyttig', 'fant du det du lette etter',
		'likte du artikkelen', 'lik laster inn', 'bloggere liker dette', 'hva synes du om saken', 'hva er din reaksjon', 'legg til i samling', 'ingen samlinger', 'legg til i favoritter',
		'legg til i leseliste', 'lagre artikkel', 'lagre artikkelen', 'lagre til senere', 'les senere', 'meld fra om feil', 'rapporter feil', 'funnet en feil', 'ser du en feil',
	],
	sharing: [
		'del artikkelen', 'del artikkel', 'del saken', 'del denne artikkelen', 'del dette', 'del på', 'del på facebook', 'del på twitter', 'del på x', 'del på linkedin', 'del via e-post',
		'del på e-post', 'klikk for å dele', 'klikk for å dele på facebook', 'åpnes i et nytt vindu', 'åpnes i nytt vindu', 'tweet dette', 'send på e-post', 'send til en venn', 'tips en venn',
		'skriv ut', 'skriv ut artikkelen', 'kopier lenke', 'kopier lenken', 'kopier lenke til artikkelen', 'lenke kopiert', 'lenken er kopiert', 'følg oss', 'følg oss på', 'følg oss på facebook',
		'følg oss på instagram', 'gi bort artikkelen', 'delinger',
	],
	promos: [
		'last ned appen', 'last ned vår app', 'hent appen', 'åpne i appen', 'les i appen', 'tilgjengelig på google play', 'last ned fra app store', 'slå på varsler', 'skru på varsler',
		'tillat varsler', 'få varsler', 'nei takk', 'bli medlem', 'støtt oss', 'støtt vår journalistikk', 'støtt uavhengig journalistikk', 'vipps et bidrag', 'gi et bidrag', 'bli abonnent',
		'bli abonnent nå', 'abonner', 'abonner nå', 'kjøp abonnement', 'bestill abonnement', 'prøv gratis', 'prøv nå', 'spesialtilbud', 'se tilbud', 'se våre tilbud', 'annonseblokkering',
		'annonseblokkerer', 'adblocker', 'adblock', 'slå av annonseblokkering', 'du bruker en annonseblokkerer', 'hør podkasten', 'hør på podkast',
	],
	wall: [
		'fortsett å lese', 'les videre', 'for å lese videre', 'for å lese hele saken', 'logg inn for å lese', 'logg inn for å lese videre', 'les hele saken', 'les hele artikkelen',
		'bli abonnent for å lese', 'abonner for å lese', 'allerede abonnent', 'er du allerede abonnent', 'er du abonnent', 'allerede abonnent logg inn', 'for abonnenter', 'kun for abonnenter',
		'bare for abonnenter', 'denne saken er for abonnenter', 'denne artikkelen er for abonnenter', 'pluss-sak', 'lås opp artikkelen', 'få tilgang', 'få full tilgang', 'ingen bindingstid',
		'avslutt når du vil', 'ubegrenset tilgang',
	],
	ads: [
		'annonse', 'annonser', 'reklame', 'annonsørinnhold', 'sponset innhold', 'sponset', 'innholdsmarkedsføring', 'artikkelen fortsetter under annonsen', 'saken fortsetter under annonsen',
		'saken fortsetter etter annonsen', 'artikkelen fortsetter etter annonsen', 'teksten fortsetter under', 'kommersielt samarbeid', 'betalt innhold', 'hopp over annonse',
	],
	broken: [
		'innholdet er ikke tilgjengelig', 'innholdet kan ikke vises', 'dette innholdet er ikke tilgjengelig', 'videoen er ikke tilgjengelig', 'videoen kan ikke spilles av', 'det oppstod en feil',
		'det har oppstått en feil', 'noe gikk galt', 'prøv igjen', 'prøv igjen senere', 'vennligst prøv igjen', 'kunne ikke lastes', 'kunne ikke laste', 'feil under lasting', 'aktiver javascript',
		'du må aktivere javascript', 'slå på javascript', 'krever javascript', 'denne lysbildefremvisningen krever javascript', 'nettleseren din støtter ikke', 'din nettleser støtter ikke',
		'oppdater nettleseren din', 'flash player', 'appnøkkel er ikke satt', 'laster kommentarer', 'laster inn', 'vis dette innlegget på instagram', 'et innlegg delt av', 'ingen resultater',
		'ingen treff',
	],
	related: [
		'relaterte artikler', 'relaterte saker', 'relatert', 'relaterte innlegg', 'relaterte emner', 'lignende artikler', 'les mer', 'les også', 'les mer om', 'les mer om saken',
		'les flere saker', 'flere saker', 'flere artikler', 'flere nyheter', 'mer om', 'mer fra', 'mer av', 'flere saker fra', 'vis flere', 'vis mer', 'last inn flere', 'se mer', 'se også',
		'se flere saker', 'du vil kanskje også like', 'du liker kanskje også', 'du er kanskje interessert i', 'kanskje du også vil lese', 'andre leste også', 'andre leser', 'anbefalt',
		'anbefalte artikler', 'anbefalt for deg', 'anbefalte saker', 'mest lest', 'mest lest nå', 'mest leste', 'mest lest siste', 'mest delt', 'mest sett', 'populært', 'populære artikler',
		'populært nå', 'akkurat nå', 'siste nytt', 'siste saker', 'siste nyheter', 'siste artikler', 'siste innlegg', 'gå ikke glipp', 'redaksjonens utvalg', 'redaksjonen anbefaler',
		'forrige artikkel', 'neste artikkel', 'forrige innlegg', 'neste innlegg', 'innleggsnavigasjon', 'alle artikler', 'til forsiden', 'gå til forsiden', 'til toppen', 'saken oppdateres',
		'stikkord',
	],
};

/** Norwegian words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'sier|', 'sa|', 'sagt|', 'si|', 'seier|', 'fortell||er', 'fortalte|', 'fortalt|', 'forklar||er|te|t', 'uttal||er|te|t', 'opplys||er|te|t', 'mener|', 'mente|', 'meiner|', 'meinte|',
		'tror|', 'trodde|', 'skriver|', 'skrev|', 'skrevet|', 'skriv|', 'svar||er|te|t', 'spør|', 'spurte|', 'lurer|', 'påpek||er|te|t', 'understrek||er|et|te', 'hevd||er|et|de',
		'konstater||er|te', 'legger til|', 'la til|', 'føyer til|', 'føyde til|', 'fortsetter|', 'fortsatte|', 'innrømm||er|et|te', 'erkjenn||er|te', 'bekreft||er|et|te', 'avvis||er|te',
		'benekt||er|et|te', 'advar||er|te', 'krever|', 'krevde|', 'oppfordr||er|et', 'lov||er|et|te', 'kommenter||er|te|t', 'melder|', 'meldte|', 'rapporter||er|te', 'vurder||er|te',
		'beskriv||er', 'beskrev|', 'husker|', 'husket|', 'minnes|', 'sukk||er|et', 'spøk||er|te', 'ler|', 'lo|', 'rop||er|te', 'hvisk||er|et', 'utbryter|', 'utbrøt|', 'oppsummer||er|te',
		'konkluder||er|te', 'argumenter||er|te', 'kritiser||er|te', 'anklag||er|et', 'beklag||er|et|de', 'håper|', 'håpet|', 'klager|', 'klagde|', 'tvitr||er|et', 'lyder|', 'lød|',
		'avslør||er|te', 'vitn||er|et', 'slår fast|', 'slo fast|', 'fremhever|', 'fremhevet|', 'framhever|', 'presiser||er|te|t', 'poengter||er|te', 'repliser||er|te', 'kontrer||er|te',
		'takk||er|et', 'gratuler||er|te', 'foreslår|', 'foreslo|', 'synes|', 'syntes|', 'antyder|', 'antydet|', 'røper|', 'røpet|',
	],
	according: ['ifølge', 'i følge', 'med ordene til', 'etter hva', 'som det heter'],
	nouns: [
		'uttalelse', 'intervju', 'pressemelding', 'pressekonferanse', 'tale', 'brev', 'melding', 'innlegg', 'kommentar', 'e-post', 'tweet', 'rapport', 'svar', 'kronikk', 'leserbrev',
		'kunngjøring', 'sms', 'vitneforklaring', 'dom', 'sitat', 'pressetreff', 'epost',
	],
	titles: [
		'herr', 'fru', 'frøken', 'doktor', 'dr', 'professor', 'førsteamanuensis', 'statsminister', 'finansminister', 'utenriksminister', 'forsvarsminister', 'justisminister', 'helseminister',
		'helse- og omsorgsminister', 'kulturminister', 'minister', 'statsråd', 'statssekretær', 'president', 'visepresident', 'forbundskansler', 'kansler', 'partileder', 'nestleder',
		'stortingsrepresentant', 'stortingspresident', 'ordfører', 'varaordfører', 'byrådsleder', 'byråd', 'fylkesmann', 'statsforvalter', 'fylkesordfører', 'kommunedirektør', 'rådmann',
		'direktør', 'generalsekretær', 'administrerende direktør', 'adm direktør', 'konsernsjef', 'toppsjef', 'sjef', 'daglig leder', 'styreleder', 'leder', 'rektor', 'talsperson', 'talsmann',
		'talskvinne', 'pressetalsperson', 'pressesjef', 'politimester', 'politiinspektør', 'politiadvokat', 'lensmann', 'innsatsleder', 'operasjonsleder', 'statsadvokat', 'riksadvokat', 'aktor',
		'forsvarer', 'advokat', 'bistandsadvokat', 'dommer', 'general', 'oberst', 'major', 'kaptein', 'pave', 'kardinal', 'biskop', 'erkebiskop', 'prest', 'sokneprest', 'kong', 'kongen',
		'dronning', 'kronprins', 'kronprinsesse', 'prins', 'prinsesse', 'trener', 'landslagssjef', 'kaptein for', 'ekspert', 'analytiker', 'økonom', 'sjeføkonom', 'forsker', 'seniorforsker',
		'lege', 'overlege', 'fastlege', 'sykepleier', 'lærer', 'forfatter', 'skuespiller', 'artist', 'sanger', 'regissør', 'journalist', 'redaktør', 'bonde', 'eier', 'gründer', 'ambassadør',
		'meteorolog', 'nabo',
	],
	people: [
		'talsperson', 'talspersonen', 'talsmann', 'talskvinne', 'kilde', 'kilder', 'vitne', 'vitner', 'øyenvitne', 'nabo', 'naboen', 'naboer', 'beboer', 'beboere', 'politi', 'politiet',
		'politibetjent', 'tjenestemann', 'advokat', 'advokaten', 'forsvarer', 'forsvareren', 'aktor', 'dommer', 'dommeren', 'lege', 'legen', 'leger', 'sykepleier', 'sykepleieren', 'lærer',
		'læreren', 'lærere', 'elev', 'eleven', 'elever', 'student', 'studenten', 'studenter', 'far', 'faren', 'mor', 'moren', 'foreldre', 'foreldrene', 'sønn', 'sønnen', 'datter', 'datteren',
		'bror', 'søster', 'bestemor', 'bestefar', 'ektemann', 'kone', 'samboer', 'mann', 'mannen', 'kvinne', 'kvinnen', 'gutt', 'gutten', 'jente', 'jenta', 'tenåring', 'ungdommer', 'venn',
		'vennen', 'venninne', 'venner', 'kollega', 'kollegaen', 'kolleger', 'offer', 'offeret', 'overlevende', 'passasjer', 'passasjerer', 'sjåfør', 'sjåføren', 'fører', 'kunde', 'kunden',
		'kunder', 'ansatt', 'ansatte', 'arbeider', 'arbeidere', 'ekspert', 'eksperten', 'eksperter', 'forsker', 'forskeren', 'forskere', 'aktivist', 'aktivister', 'demonstrant', 'demonstranter',
		'trener', 'treneren', 'spiller', 'spilleren', 'spillere', 'supporter', 'supportere', 'minister', 'ministeren', 'statsråden', 'politiker', 'ordfører', 'ordføreren', 'sjef', 'sjefen',
		'direktør', 'direktøren', 'leder', 'lederen', 'eier', 'eieren', 'bonde', 'bonden', 'bønder', 'forfatter', 'forfatteren', 'økonom', 'økonomen', 'selskap', 'selskapet', 'departementet',
		'regjeringen', 'kommunen', 'fagforeningen', 'brannvesenet', 'soldat', 'prest', 'presten', 'leser', 'besøkende', 'innbygger', 'innbyggere',
	],
	notNames: [
		'den', 'det', 'de', 'en', 'ei', 'et', 'og', 'men', 'eller', 'hvis', 'om', 'når', 'da', 'mens', 'fordi', 'at', 'som', 'i', 'på', 'av', 'for', 'med', 'til', 'fra', 'ved', 'under', 'over',
		'etter', 'før', 'mellom', 'uten', 'mot', 'ifølge', 'gjennom', 'hos', 'han', 'hun', 'vi', 'jeg', 'du', 'dere', 'man', 'hans', 'hennes', 'deres', 'vår', 'vårt', 'våre', 'min', 'mitt',
		'mine', 'sin', 'denne', 'dette', 'disse', 'her', 'der', 'hvor', 'hva', 'hvem', 'hvorfor', 'hvordan', 'hvilken', 'ikke', 'ja', 'nei', 'nå', 'i dag', 'i går', 'i morgen', 'også', 'bare',
		'så', 'derfor', 'likevel', 'alle', 'alt', 'mange', 'noen', 'flere', 'hver', 'ingen', 'andre', 'er', 'har', 'var', 'to', 'tre', 'fire', 'fem', 'mandag', 'tirsdag', 'onsdag', 'torsdag',
		'fredag', 'lørdag', 'søndag', 'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember', 'jul', 'påske', 'foto', 'bilde',
		'video', 'kva', 'eg', 'ho', 'dei', 'ikkje',
	],
	particles: ['af', 'von', 'van', 'de', 'der', 'la', 'le', 'di', 'da', 'el', 'al', 'bin', 'zu'],
	pronouns: {
		he: ['han', 'ham', 'hans'],
		she: ['hun', 'henne', 'hennes', 'ho'],
		they: ['de', 'dem', 'deres', 'dei'],
		i: ['jeg', 'meg', 'min', 'mitt', 'mine', 'vi', 'oss', 'vår', 'vårt', 'våre', 'eg'],
	},
	works: [
		'film', 'filmen', 'roman', 'romanen', 'bok', 'boken', 'boka', 'låt', 'låten', 'låta', 'sang', 'sangen', 'singel', 'album', 'albumet', 'plate', 'stykket', 'teaterstykket', 'forestilling',
		'forestillingen', 'opera', 'musikal', 'dikt', 'serie', 'serien', 'program', 'programmet', 'dokumentar', 'dokumentaren', 'utstilling', 'utstillingen', 'maleri', 'avis', 'avisen',
		'tidsskrift', 'essay', 'spill', 'spillet', 'episode', 'podkast', 'podkasten', 'kapittel', 'tittel', 'tittelen', 'med tittelen', 'såkalt', 'såkalte', 'kalt', 'kalte', 'kalles', 'kjent som',
		'døpt', 'kallenavn', 'kallenavnet', 'ordet', 'begrepet', 'uttrykket', 'slagord', 'slagordet', 'emneknagg', 'operasjon', 'prosjekt', 'prosjektet', 'kampanjen', 'påstått', 'påståtte',
	],
	finite: [
		'er', 'var', 'vært', 'være', 'blir', 'ble', 'bli', 'har', 'hadde', 'hatt', 'ha', 'kan', 'kunne', 'skal', 'skulle', 'vil', 'ville', 'må', 'måtte', 'får', 'fikk', 'bør', 'burde', 'finnes',
		'fantes', 'gjør', 'gjorde', 'går', 'gikk', 'kommer', 'kom', 'ser', 'så', 'vet', 'visste', 'tror', 'synes', 'føler', 'følte', 'håper', 'trenger', 'trengte', 'tar', 'tok', 'står', 'sto',
		'ligger', 'lå', 'sier', 'holder', 'holdt', 'gir', 'ga', 'tenker', 'begynner', 'begynte', 'gjelder', 'virker', 'flytte', 'kjenner',
	],
	dash: true,
	possessives: ['hans', 'hennes', 'deres', 'dens', 'sin', 'sitt', 'vår'],
	determiners: [
		'den', 'det', 'de', 'en', 'ei', 'et', 'sin', 'sitt', 'sine', 'hans', 'hennes', 'deres', 'denne', 'dette', 'disse', 'to', 'tre', 'flere', 'noen', 'mange', 'andre', 'alle', 'hver',
	],
	prepositions: ['i', 'på', 'av', 'for', 'med', 'til', 'fra', 'om', 'hos', 'mot', 'under', 'over', 'etter', 'ved', 'mellom', 'uten', 'gjennom', 'ifølge', 'blant', 'innen', 'som'],
	relatives: ['som', 'hvilken', 'at', 'fordi', 'når', 'hvis', 'mens', 'der', 'da'],
	men: ['herr', 'pappa', 'far', 'mann', 'sønn', 'bror', 'konge', 'prins'],
	women: ['fru', 'mamma', 'mor', 'kvinne', 'datter', 'søster', 'dronning', 'prinsesse'],
	inverted: true,
};

/** Norwegian words for reading. */
export const prose: ProseWords = {
	by: ['av', 'tekst', 'tekst av', 'skrevet av', 'forfatter', 'publisert av', 'tekst og foto', 'foto og tekst', 'journalist', 'intervju av', 'fra'],
	dated: ['publisert', 'publisert den', 'oppdatert', 'sist oppdatert', 'sist endret', 'endret', 'opprettet', 'dato', 'lesetid', 'min lesetid', 'minutter', 'siden', 'for timer siden'],
	credit: [
		'foto', 'fotograf', 'bilde', 'bilder', 'kilde', 'video', 'illustrasjon', 'illustrasjonsfoto', 'grafikk', 'montasje', 'ntb', 'scanpix', 'ntb scanpix', 'getty', 'getty images', 'reuters',
		'afp', 'ap', 'epa', 'shutterstock', 'arkivfoto', 'arkiv', 'privat', 'pressefoto', 'skjermdump', 'forstørr', 'vis mer', 'unsplash', 'pixabay',
	],
	plug: [
		'les også', 'les mer', 'les hele', 'les saken', 'les videre', 'se også', 'se mer', 'se video', 'se', 'hør', 'hør også', 'lytt', 'lytt til', 'video', 'bildegalleri', 'analyse', 'kommentar',
		'leder', 'intervju', 'mer om', 'relatert', 'fakta', 'følg', 'last ned', 'abonner', 'tips oss', 'klikk her', 'flere saker', 'gå ikke glipp',
	],
	notice: [
		'om forfatteren', 'om skribenten', 'alle rettigheter', 'alle rettigheter forbeholdt', 'artikkelen ble først publisert', 'saken ble først publisert', 'teksten ble først publisert',
		'opprinnelig publisert', 'dette er en kronikk', 'dette er et debattinnlegg', 'dette er en leder', 'dette er en kommentar', 'gir uttrykk for skribentens',
		'gir uttrykk for skribentens holdning', 'meninger i teksten står for skribentens regning', 'annonselenker', 'affiliate-lenker', 'personvern', 'personvernerklæring', 'brukervilkår',
		'ansvarlig redaktør', 'vær varsom-plakaten', 'kontakt redaksjonen', 'kontakt oss', 'tips oss', 'send oss', 'oversatt av', 'pressemelding', 'trenger du noen å snakke med',
		'mental helses hjelpetelefon',
	],
	correction: [
		'rettelse', 'korreksjon', 'oppdatering', 'presisering', 'rettelser', 'i en tidligere versjon', 'i en tidligere versjon av saken', 'i en tidligere versjon av artikkelen',
		'redaksjonens kommentar', 'saken er oppdatert', 'artikkelen er oppdatert',
	],
	staff: [
		'redaksjonen', 'redaksjon', 'nyhetsredaksjonen', 'redaktør', 'nettredaksjonen', 'admin', 'administrator', 'ntb', 'journalist', 'korrespondent', 'gjesteskribent', 'skribent', 'forfatter',
		'team', 'ukjent', 'nyhetsbyrå', 'debatt', 'vaktsjef',
	],
	months: [
		'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember', 'jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt',
		'nov', 'des',
	],
	frequent: [
		'og', 'i', 'det', 'på', 'som', 'er', 'en', 'til', 'å', 'av', 'for', 'at', 'med', 'har', 'de', 'ikke', 'den', 'et', 'om', 'var', 'men', 'han', 'fra', 'jeg', 'vi', 'etter', 'også', 'når',
		'eller', 'blir', 'ble', 'kan', 'skal', 'der', 'mot', 'så', 'alle', 'mye', 'sier', 'ut', 'opp', 'nå', 'hadde', 'hun', 'aldri', 'her', 'over', 'enn', 'sin', 'bare', 'skulle', 'ingen', 'ved',
		'dette', 'være', 'noe', 'må', 'før',
	],
};
