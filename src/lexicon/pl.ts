import type {ClutterWords, ProseWords, SpeechWords} from './index';

/** Polish phrases of clutter. */
export const clutter: ClutterWords = {
	comments: [
		'dodaj komentarz', 'napisz komentarz', 'skomentuj', 'skomentuj artykuł', 'zostaw komentarz', 'zostaw odpowiedź', 'komentarze', 'zobacz komentarze', 'pokaż komentarze', 'ukryj komentarze',
		'czytaj komentarze', 'wszystkie komentarze', 'więcej komentarzy', 'załaduj więcej komentarzy', 'brak komentarzy', '0 komentarzy', 'komentarzy 0', 'bądź pierwszy który skomentuje',
		'opublikuj komentarz', 'komentarz wpisz', 'wyślij komentarz', 'anuluj pisanie odpowiedzi', 'anuluj odpowiedź', 'komentarze są zamknięte', 'komentowanie zostało wyłączone',
		'możliwość komentowania została wyłączona', 'komentowanie wyłączone', 'zaloguj się aby skomentować', 'zaloguj się by skomentować', 'zaloguj się żeby dodać komentarz',
		'musisz się zalogować aby móc dodać komentarz', 'musisz być zalogowany aby dodać komentarz', 'dołącz do dyskusji', 'weź udział w dyskusji', 'włącz się do dyskusji', 'co o tym sądzisz',
		'podziel się swoją opinią', 'wyraź swoją opinię', 'twój adres e-mail nie zostanie opublikowany', 'twój adres email nie zostanie opublikowany', 'wymagane pola są oznaczone',
		'zapamiętaj moje dane w tej przeglądarce', 'powiadom mnie o kolejnych komentarzach', 'regulamin komentowania', 'zgłoś komentarz', 'zgłoś nadużycie',
		'dowiedz się więcej jak przetwarzane są dane komentarzy', 'opinie czytelników',
	],
	auth: [
		'zaloguj się', 'zaloguj', 'logowanie', 'zaloguj się na swoje konto', 'zaloguj przez google', 'zaloguj przez facebook', 'zaloguj się przez google', 'kontynuuj z google', 'wyloguj się',
		'wyloguj', 'zarejestruj się', 'zarejestruj', 'załóż konto', 'załóż darmowe konto', 'utwórz konto', 'stwórz konto', 'nazwa użytkownika', 'nazwa użytkownika lub e-mail',
		'nazwa użytkownika lub adres e-mail', 'login lub e-mail', 'twoje hasło', 'powtórz hasło', 'potwierdź hasło', 'pokaż hasło', 'zapamiętaj mnie', 'nie wylogowuj mnie', 'nie masz konta',
		'nie masz jeszcze konta', 'masz już konto', 'masz konto', 'moje konto', 'błędny login lub hasło',
	],
	forgot: [
		'nie pamiętasz hasła', 'nie pamiętam hasła', 'zapomniałeś hasła', 'zapomniałem hasła', 'zapomniane hasło', 'zapomniałeś hasło', 'przypomnij hasło', 'przypomnienie hasła', 'odzyskaj hasło',
		'odzyskiwanie hasła', 'odzyskaj swoje hasło', 'zresetuj hasło', 'resetowanie hasła', 'resetuj hasło', 'nowe hasło', 'zmień hasło', 'hasło zostanie wysłane e-mailem', 'wyślemy ci link',
		'otrzymasz link', 'otrzymasz wiadomość e-mail z linkiem', 'wróć do logowania',
	],
	newsletter: [
		'zapisz się do newslettera', 'zapisz się na newsletter', 'zapisz się do naszego newslettera', 'zapisz się na nasz newsletter', 'zasubskrybuj newsletter', 'subskrybuj newsletter',
		'zamów newsletter', 'nasz newsletter', 'otrzymuj newsletter', 'bezpłatny newsletter', 'na twoją skrzynkę', 'na twojego maila', 'na swoją skrzynkę', 'prosto na maila',
		'na twój adres e-mail', 'podaj swój adres e-mail', 'podaj adres e-mail', 'wpisz swój adres e-mail', 'wpisz adres e-mail', 'wpisz swój e-mail', 'twój adres e-mail', 'twój e-mail',
		'adres e-mail', 'dziękujemy za zapisanie się', 'możesz zrezygnować w każdej chwili', 'w każdej chwili możesz się wypisać', 'bądź na bieżąco', 'nie przegap',
		'wyrażam zgodę na otrzymywanie',
	],
	consent: [
		'używamy plików cookie', 'używamy plików cookies', 'używamy ciasteczek', 'strona korzysta z plików cookie', 'ta strona korzysta z plików cookie', 'strona używa plików cookie',
		'ta strona używa plików cookies', 'ta strona używa ciasteczek', 'serwis wykorzystuje pliki cookies', 'korzysta z plików cookies', 'polityka cookies', 'polityka plików cookies',
		'ustawienia cookies', 'ustawienia plików cookie', 'akceptuj wszystkie', 'akceptuję wszystkie', 'zaakceptuj wszystkie', 'akceptuję', 'odrzuć wszystkie', 'odrzuć wszystko', 'wyrażam zgodę',
		'przejdź do serwisu', 'zarządzaj zgodą', 'zarządzaj zgodami', 'zarządzaj opcjami', 'zarządzaj ustawieniami', 'ustawienia zaawansowane', 'ustawienia prywatności', 'zapisz ustawienia',
		'niezbędne pliki cookie', 'niezbędne cookies', 'tylko niezbędne', 'zawsze aktywne', 'szanujemy twoją prywatność', 'cenimy twoją prywatność', 'dbamy o twoją prywatność',
		'twoja prywatność jest dla nas ważna', 'uzasadniony interes', 'prawnie uzasadniony interes', 'nasi zaufani partnerzy', 'my i nasi partnerzy', 'korzystając ze strony wyrażasz zgodę',
	],
	votes: [
		'oddaj głos', 'oddaj swój głos', 'zagłosuj', 'głosuj', 'zobacz wyniki', 'oceń artykuł', 'oceń ten artykuł', 'oceń ten wpis', 'oceń jakość naszego artykułu', 'twoja ocena', 'średnia ocena',
		'liczba głosów', 'brak głosów', 'kliknij gwiazdkę aby ocenić', 'czy ten artykuł był przydatny', 'czy artykuł był pomocny', 'podoba ci się ten artykuł', 'podobał ci się artykuł',
		'lubię wczytywanie', 'lubię to wczytywanie', 'blogerów lubi to', 'jaka jest twoja reakcja', 'dodaj do kolekcji', 'brak kolekcji', 'dodaj do ulubionych', 'dodaj do listy', 'zapisz artykuł',
		'zapisz na później', 'przeczytaj później', 'czytaj później', 'zgłoś błąd', 'znalazłeś błąd', 'widzisz błąd',
	],
	sharing: [
		'udostępnij', 'udostępnij artykuł', 'udostępnij ten artykuł', 'udostępnij to', 'udostępnij na facebooku', 'udostępnij na twitterze', 'udostępnij na facebook', 'udostępnij na x',
		'udostępnij przez', 'podziel się', 'podziel się artykułem', 'podziel się na facebooku', 'podziel się tym', 'kliknij aby udostępnić', 'kliknij by udostępnić',
		'kliknij aby udostępnić na facebooku', 'otwiera się w nowym oknie', 'tweetnij', 'tweetuj', 'wyślij e-mailem', 'wyślij mailem', 'wyślij znajomemu', 'wyślij przez whatsapp',
		'prześlij dalej', 'drukuj', 'wydrukuj', 'wydrukuj artykuł', 'kopiuj link', 'skopiuj link', 'skopiowano link', 'link skopiowany', 'kopiuj adres', 'obserwuj nas', 'obserwuj nas na',
		'śledź nas', 'śledź nas na', 'polub nas na facebooku', 'polub nas', 'dołącz do nas na facebooku', 'obserwuj nas w google news', 'obserwuj nas w wiadomościach google', 'udostępnień',
		'poleć znajomym', 'podaruj artykuł',
	],
	promos: [
		'pobierz aplikację', 'pobierz naszą aplikację', 'otwórz w aplikacji', 'czytaj w aplikacji', 'pobierz z google play', 'pobierz z app store', 'włącz powiadomienia',
		'włącz powiadomienia o nowych artykułach', 'zezwól na powiadomienia', 'otrzymuj powiadomienia', 'nie dziękuję', 'zostań członkiem', 'zostań patronem', 'wesprzyj nas', 'wspieraj nas',
		'wesprzyj naszą pracę', 'wesprzyj niezależne dziennikarstwo', 'wspieraj niezależne media', 'przekaż darowiznę', 'wpłać', 'wesprzyj', 'subskrybuj', 'kup subskrypcję', 'wykup subskrypcję',
		'kup prenumeratę', 'zamów prenumeratę', 'zaprenumeruj', 'wypróbuj za darmo', 'wypróbuj bezpłatnie', 'oferta specjalna', 'sprawdź ofertę', 'zobacz ofertę', 'adblock', 'adblocka',
		'wyłącz adblocka', 'wyłącz adblock', 'wykryliśmy adblocka', 'blokowanie reklam', 'wyłącz blokowanie reklam', 'posłuchaj podcastu', 'subskrybuj nasz kanał',
	],
	wall: [
		'czytaj dalej', 'czytaj dalej z subskrypcją', 'aby czytać dalej', 'chcesz czytać dalej', 'dalszą część artykułu przeczytasz', 'dalsza część artykułu', 'pozostało do przeczytania',
		'przeczytaj cały artykuł', 'przeczytaj pełny artykuł', 'zaloguj się aby czytać dalej', 'kup dostęp', 'kup dostęp aby czytać dalej', 'odblokuj dostęp', 'uzyskaj dostęp',
		'masz już subskrypcję', 'jesteś już subskrybentem', 'masz już prenumeratę', 'tylko dla subskrybentów', 'dla subskrybentów', 'tylko dla prenumeratorów', 'artykuł dostępny tylko dla',
		'treść dostępna dla subskrybentów', 'artykuł premium', 'treści premium', 'wykorzystałeś limit', 'darmowych artykułów', 'nieograniczony dostęp', 'anuluj w dowolnym momencie',
	],
	ads: [
		'reklama', 'reklamy', 'ogłoszenie', 'ogłoszenia', 'materiał sponsorowany', 'artykuł sponsorowany', 'sponsorowane', 'treść sponsorowana', 'materiał promocyjny',
		'dalsza część tekstu pod reklamą', 'dalsza część artykułu pod reklamą', 'artykuł kontynuowany po reklamie', 'pomiń reklamę', 'linki sponsorowane', 'materiał partnera', 'tekst promocyjny',
		'koniec bloku reklamowego',
	],
	broken: [
		'treść niedostępna', 'ta treść jest niedostępna', 'zawartość niedostępna', 'wideo niedostępne', 'film niedostępny', 'ten film jest niedostępny', 'to wideo jest niedostępne',
		'wystąpił błąd', 'coś poszło nie tak', 'spróbuj ponownie', 'spróbuj ponownie później', 'nie udało się załadować', 'nie można załadować', 'błąd ładowania', 'włącz javascript',
		'włącz obsługę javascript', 'ten pokaz slajdów wymaga javascriptu', 'wymaga javascript', 'wymaga włączonej obsługi javascript', 'twoja przeglądarka nie obsługuje',
		'przeglądarka nie obsługuje', 'zaktualizuj przeglądarkę', 'wtyczka flash', 'flash player', 'klucz aplikacji nie został ustawiony', 'ładowanie komentarzy', 'wczytywanie', 'trwa ładowanie',
		'wyświetl ten post na instagramie', 'post udostępniony przez', 'brak wyników', 'nie znaleziono wyników',
	],
	related: [
		'powiązane artykuły', 'powiązane tematy', 'powiązane wpisy', 'podobne artykuły', 'podobne wpisy', 'podobne tematy', 'podobne wiadomości', 'zobacz też', 'zobacz także', 'zobacz również',
		'czytaj też', 'czytaj także', 'czytaj również', 'czytaj więcej', 'przeczytaj także', 'przeczytaj też', 'przeczytaj również', 'więcej na ten temat', 'więcej', 'więcej o',
		'więcej od autora', 'więcej wiadomości', 'więcej artykułów', 'zobacz więcej', 'pokaż więcej', 'załaduj więcej', 'wczytaj więcej', 'polecane', 'polecane artykuły', 'polecamy',
		'polecamy również', 'warto przeczytać', 'mogą cię zainteresować', 'może cię zainteresować', 'to może cię zainteresować', 'może zainteresuje cię także', 'najczęściej czytane',
		'najpopularniejsze', 'najnowsze', 'najnowsze wiadomości', 'najnowsze artykuły', 'najnowsze wpisy', 'ostatnie wpisy', 'ostatnie wiadomości', 'popularne', 'popularne wpisy',
		'popularne artykuły', 'na topie', 'nie przegap tego', 'wybór redakcji', 'poprzedni artykuł', 'następny artykuł', 'poprzedni wpis', 'następny wpis', 'nawigacja wpisu', 'zobacz wpisy',
		'wszystkie artykuły', 'wróć na górę', 'do góry', 'inni czytali także', 'tematy artykułu',
	],
};

/** Polish words around quotations. */
export const speech: SpeechWords = {
	verbs: [
		'powiedzia|ł|ła|ło|ł:|li|ły', 'mówi||ł|ła|li|ą|ły|my|', 'mówią|', 'doda|ł|ła|je|ją|li|jąc|no', 'dodaje|', 'stwierdz|ił|iła|a|ają|ili|ając', 'oświadcz|ył|yła|a|ają|yli|yło',
		'podkreśl|ił|iła|a|ają|ili|ając', 'zaznacz|ył|yła|a|ają|yli|ając', 'wyjaśni||ł|ła|a|ają|li|ając', 'tłumacz|y|ył|yła|ą|yli', 'przekaza|ł|ła|li|ło', 'przekazuje|',
		'poinformowa|ł|ła|li|ło|no', 'informuje|', 'informował|a', 'informują|', 'oceni||ł|ła|a|ają|li', 'ocenił|', 'ocenia|', 'zapewni||ł|ła|a|ają|li', 'przyzna|ł|ła|je|ją|li', 'przekonuje|',
		'przekonywa|ł|ła|li', 'napisa|ł|ła|li|no', 'pisze|', 'piszą|', 'pisał|a|i', 'odpowiedzia|ł|ła|ł|eli', 'odpowiada||ją|ł|ła', 'odpar|ł|ła|li', 'pyta||ł|ła|ją|li', 'zapyta|ł|ła',
		'relacjonuje|', 'relacjonował|a', 'opowiada||ł|ła|ją', 'opowiedzia|ł|ła', 'wspomina||ł|ła|ją', 'przypomn|iał|iała|ieli', 'przypomina||ją|ł|ła', 'zauważ|ył|yła|a|ają|yli', 'wskaza|ł|ła|li',
		'wskazuje|', 'wskazują|', 'skomentowa|ł|ła|li', 'komentuje|', 'komentują|', 'ogłosi|ł|ła|li', 'zapowiedzia|ł|ła|eli', 'zapowiada||ją|ł', 'ostrzeg|ł|ła|li|a|ają', 'apeluje|',
		'apelował|a|i', 'zaapelowa|ł|ła|li', 'uważa||ją|ł|ła', 'twierdzi||ł|ła|li', 'twierdzą|', 'sądzi||ł', 'dziękuje|', 'podziękowa|ł|ła', 'zadeklarowa|ł|ła', 'deklaruje|',
		'zaprzecz|ył|yła|a|yli', 'potwierdz|ił|iła|a|ają|ili', 'zdradz|ił|iła|a', 'ujawni||ł|ła|a', 'krzycz|y|ał|ała|eli', 'krzyknę|ła', 'krzyknął|', 'żartuje|', 'żartował|a', 'narzeka||ł|ła|ją',
		'krytykuje|', 'krytykował|a', 'zarzuc|ił|iła|a', 'argumentuje|', 'argumentowa|ł|ła', 'podsumowa|ł|ła', 'podsumowuje|', 'kwituje|', 'skwitowa|ł|ła', 'wyzna|ł|ła|je', 'obiecuje|',
		'obieca|ł|ła', 'brzmi|', 'czytamy|', 'rzek|ł|ła', 'rzuc|ił|iła', 'kontynuuje|', 'kontynuował|a', 'zaznaczając|', 'zwróci|ł|ła', 'zwraca||ją', 'pochwali|ł|ła', 'wtrąci|ł|ła',
		'uzupełni|ł|ła|a', 'nie kryje|', 'nie krył|a', 'poda|ł|ła|je|li|no|ją', 'żali|ł|ła', 'skarż|y|ył|yła|ą|yli',
	],
	according: [
		'według', 'zdaniem', 'jak powiedział', 'jak powiedziała', 'jak mówi', 'jak podaje', 'jak podał', 'jak podała', 'jak poinformował', 'jak poinformowała', 'jak informuje', 'jak twierdzi',
		'jak przekazał', 'jak przekazała', 'w ocenie', 'w opinii', 'słowami',
	],
	nouns: [
		'oświadczenie', 'oświadczeniu', 'wywiad', 'wywiadzie', 'rozmowa', 'rozmowie', 'komunikat', 'komunikacie', 'konferencja prasowa', 'konferencji prasowej', 'przemówienie', 'list', 'liście',
		'wpis', 'wpisie', 'tweet', 'tweecie', 'wypowiedź', 'słowa', 'raport', 'wiadomość', 'wystąpienie', 'komentarz', 'nagranie', 'apel', 'zeznanie', 'post',
	],
	titles: [
		'pan', 'pani', 'dr', 'prof', 'profesor', 'mgr', 'inż', 'gen', 'płk', 'ppłk', 'mjr', 'kpt', 'por', 'mł', 'asp', 'st', 'sierż', 'kom', 'nadkom', 'podkom', 'insp', 'ks', 'o', 's', 'bp',
		'abp', 'kard', 'prezydent', 'wiceprezydent', 'premier', 'wicepremier', 'minister', 'wiceminister', 'marszałek', 'wicemarszałek', 'poseł', 'posłanka', 'senator', 'senatorka', 'europoseł',
		'europosłanka', 'radny', 'radna', 'burmistrz', 'wójt', 'starosta', 'wojewoda', 'kanclerz', 'przewodniczący', 'przewodnicząca', 'prezes', 'wiceprezes', 'dyrektor', 'dyrektorka',
		'kierownik', 'kierowniczka', 'szef', 'szefowa', 'rzecznik', 'rzeczniczka', 'rzecznik prasowy', 'rzecznik rządu', 'rzecznik policji', 'sekretarz', 'sekretarz generalny', 'prokurator',
		'sędzia', 'adwokat', 'mecenas', 'mec', 'komendant', 'generał', 'pułkownik', 'major', 'kapitan', 'papież', 'kardynał', 'biskup', 'arcybiskup', 'ksiądz', 'król', 'królowa', 'książę',
		'księżna', 'trener', 'trenerka', 'selekcjoner', 'lider', 'liderka', 'ekspert', 'ekspertka', 'analityk', 'ekonomista', 'ekonomistka', 'politolog', 'socjolog', 'historyk', 'badacz',
		'badaczka', 'naukowiec', 'lekarz', 'lekarka', 'pielęgniarka', 'pisarz', 'pisarka', 'autor', 'autorka', 'aktor', 'aktorka', 'piosenkarz', 'piosenkarka', 'reżyser', 'reżyserka',
		'dziennikarz', 'dziennikarka', 'rolnik', 'przedsiębiorca', 'właściciel', 'właścicielka', 'ambasador', 'kandydat', 'kandydatka', 'wokalista',
	],
	people: [
		'rzecznik', 'rzeczniczka', 'źródło', 'źródła', 'świadek', 'świadkowie', 'mieszkaniec', 'mieszkanka', 'mieszkańcy', 'sąsiad', 'sąsiadka', 'sąsiedzi', 'policja', 'policjant', 'policjantka',
		'policjanci', 'strażak', 'strażacy', 'urzędnik', 'urzędniczka', 'adwokat', 'prawnik', 'prawniczka', 'obrońca', 'prokurator', 'prokuratura', 'sędzia', 'lekarz', 'lekarka', 'lekarze',
		'pielęgniarka', 'pielęgniarki', 'nauczyciel', 'nauczycielka', 'nauczyciele', 'uczeń', 'uczennica', 'uczniowie', 'student', 'studentka', 'studenci', 'ojciec', 'matka', 'mama', 'tata',
		'rodzice', 'syn', 'córka', 'brat', 'siostra', 'babcia', 'dziadek', 'mąż', 'żona', 'przyjaciel', 'przyjaciółka', 'kolega', 'koleżanka', 'ofiara', 'ofiary', 'pasażer', 'pasażerka',
		'pasażerowie', 'kierowca', 'klient', 'klientka', 'klienci', 'pracownik', 'pracownica', 'pracownicy', 'ekspert', 'ekspertka', 'eksperci', 'analityk', 'analitycy', 'badacz', 'badacze',
		'naukowcy', 'aktywista', 'aktywistka', 'aktywiści', 'protestujący', 'trener', 'zawodnik', 'zawodniczka', 'piłkarz', 'kibic', 'kibice', 'minister', 'poseł', 'posłanka', 'burmistrz',
		'dyrektor', 'dyrektorka', 'prezes', 'szef', 'szefowa', 'właściciel', 'właścicielka', 'przedsiębiorca', 'rolnik', 'rolnicy', 'mężczyzna', 'kobieta', 'chłopak', 'chłopiec', 'dziewczyna',
		'dziewczynka', 'nastolatek', 'nastolatka', 'autor', 'autorka', 'pisarz', 'ekonomista', 'firma', 'rząd', 'ministerstwo', 'związek', 'żołnierz', 'ksiądz', 'czytelnik', 'czytelniczka',
		'internauta', 'internauci', 'spółka', 'spółki',
	],
	notNames: [
		'a', 'i', 'ale', 'lub', 'albo', 'czy', 'że', 'bo', 'gdy', 'kiedy', 'jeśli', 'jeżeli', 'jak', 'jako', 'choć', 'chociaż', 'ponieważ', 'więc', 'dlatego', 'jednak', 'natomiast', 'tymczasem',
		'ponadto', 'w', 'we', 'na', 'z', 'ze', 'za', 'do', 'od', 'o', 'u', 'po', 'pod', 'nad', 'przed', 'przy', 'przez', 'dla', 'bez', 'między', 'podczas', 'według', 'zdaniem', 'wobec', 'mimo',
		'on', 'ona', 'ono', 'oni', 'one', 'ja', 'my', 'ty', 'wy', 'pan', 'pani', 'jego', 'jej', 'ich', 'nasz', 'nasza', 'mój', 'moja', 'ten', 'ta', 'to', 'ci', 'te', 'tamten', 'co', 'kto',
		'gdzie', 'dlaczego', 'który', 'która', 'które', 'nie', 'tak', 'już', 'jeszcze', 'tylko', 'także', 'też', 'również', 'teraz', 'dziś', 'dzisiaj', 'wczoraj', 'jutro', 'potem', 'później',
		'wtedy', 'tam', 'tu', 'tutaj', 'wszystko', 'wszyscy', 'każdy', 'wielu', 'wiele', 'kilka', 'niektórzy', 'nikt', 'nic', 'jest', 'są', 'był', 'była', 'było', 'będzie', 'dwa', 'trzy',
		'cztery', 'pięć', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela', 'styczeń', 'luty', 'marzec', 'kwiecień', 'maj', 'czerwiec', 'lipiec', 'sierpień',
		'wrzesień', 'październik', 'listopad', 'grudzień', 'fot', 'zdjęcie', 'wideo',
	],
	particles: ['de', 'von', 'van', 'der', 'da', 'di', 'la', 'le', 'el', 'al', 'bin'],
	pronouns: {
		he: ['on', 'jego', 'jemu', 'go', 'mu'],
		she: ['ona', 'jej', 'ją', 'niej'],
		they: ['oni', 'one', 'ich', 'im'],
		i: ['ja', 'mnie', 'mi', 'mój', 'moja', 'my', 'nas', 'nam', 'nasz', 'nasza'],
	},
	works: [
		'zwane', 'zwanego', 'zwanej', 'film', 'filmu', 'filmie', 'powieść', 'powieści', 'książka', 'książki', 'książce', 'piosenka', 'piosenkę', 'utwór', 'album', 'płyta', 'sztuka', 'spektakl',
		'opera', 'musical', 'wiersz', 'serial', 'serialu', 'program', 'programu', 'dokument', 'wystawa', 'wystawy', 'obraz', 'gazeta', 'magazyn', 'esej', 'gra', 'gry', 'odcinek', 'podcast',
		'rozdział', 'tytuł', 'pod tytułem', 'zatytułowany', 'zatytułowana', 'zatytułowane', 'tak zwany', 'tak zwana', 'tzw', 'tak zwane', 'rzekomy', 'rzekoma', 'znany jako', 'znana jako', 'zwany',
		'zwana', 'pseudonim', 'ps', 'słowo', 'termin', 'określenie', 'hasło', 'hasłem', 'hashtag', 'akcja', 'projekt', 'kampania',
	],
	finite: [
		'jest', 'są', 'był', 'była', 'było', 'byli', 'były', 'będzie', 'będą', 'jestem', 'jesteśmy', 'być', 'ma', 'mają', 'mam', 'mamy', 'miał', 'miała', 'może', 'mogą', 'mogę', 'możemy', 'mógł',
		'musi', 'muszą', 'muszę', 'musimy', 'chce', 'chcą', 'chcę', 'chcemy', 'chciał', 'wie', 'wiem', 'wiemy', 'wiedzą', 'nie ma', 'można', 'trzeba', 'należy', 'powinien', 'powinna', 'powinno',
		'idzie', 'robi', 'robią', 'robimy', 'zrobił', 'zrobiliśmy', 'daje', 'stoi', 'zostaje', 'zostanie', 'został', 'została', 'myślę', 'uważam', 'sądzę', 'wierzę', 'mówi', 'mówią', 'widzi',
		'widzę', 'widzimy', 'boi', 'boję', 'czeka', 'czekamy', 'wydaje', 'zależy', 'wynika', 'podpiszemy', 'będziemy', 'byliśmy', 'mieliśmy',
	],
	dash: true,
	possessives: ['jego', 'jej', 'ich', 'nasz', 'nasza'],
	bareNouns: true,
	determiners: ['jeden', 'jedna', 'ten', 'ta', 'to', 'ci', 'te', 'jego', 'jej', 'ich', 'swój', 'swoja', 'dwa', 'dwie', 'trzy', 'kilka', 'wielu', 'niektórzy', 'inny', 'inni', 'wszyscy', 'każdy'],
	prepositions: [
		'w', 'we', 'na', 'z', 'ze', 'od', 'do', 'dla', 'o', 'po', 'k', 'u', 'za', 'pod', 'nad', 'przy', 'bez', 'przez', 'między', 'przed', 'około', 'przeciw', 'wśród', 'podczas', 'według', 'jako',
	],
	relatives: ['który', 'która', 'którzy', 'które', 'że', 'żeby', 'gdzie', 'kiedy', 'gdy', 'jeśli', 'bo', 'chociaż', 'ponieważ', 'jak', 'kto'],
	men: ['pan', 'ojciec', 'mężczyzna', 'syn', 'brat', 'król', 'rzecznik', 'minister'],
	women: ['pani', 'matka', 'kobieta', 'córka', 'siostra', 'królowa', 'rzeczniczka', 'ministra'],
	inverted: true,
};

/** Polish words for reading. */
export const prose: ProseWords = {
	by: [
		'autor', 'autorka', 'autorzy', 'tekst', 'oprac', 'opracował', 'opracowała', 'opracowanie', 'napisał', 'napisała', 'rozmawiał', 'rozmawiała', 'zdjęcia', 'źródło', 'przez', 'notował',
		'notowała', 'dodał', 'redakcja',
	],
	dated: [
		'opublikowano', 'opublikowany', 'data publikacji', 'publikacja', 'dodano', 'data dodania', 'zaktualizowano', 'aktualizacja', 'ostatnia aktualizacja', 'data aktualizacji', 'zmodyfikowano',
		'utworzono', 'min czytania', 'minut czytania', 'czas czytania', 'temu',
	],
	credit: [
		'fot', 'foto', 'zdjęcie', 'zdjęcia', 'fotografia', 'źródło', 'źródło zdjęcia', 'wideo', 'grafika', 'ilustracja', 'infografika', 'zdjęcie ilustracyjne', 'pap', 'east news',
		'agencja gazeta', 'agencja wyborcza', 'forum', 'reporter', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa', 'shutterstock', 'adobe stock', 'archiwum', 'archiwum prywatne',
		'materiały prasowe', 'screen', 'zrzut ekranu', 'unsplash', 'pixabay', 'powiększ',
	],
	plug: [
		'czytaj też', 'czytaj także', 'czytaj również', 'czytaj więcej', 'przeczytaj także', 'przeczytaj też', 'przeczytaj również', 'zobacz też', 'zobacz także', 'zobacz również', 'zobacz',
		'zobacz wideo', 'sprawdź', 'sprawdź też', 'posłuchaj', 'obejrzyj', 'polecamy', 'więcej na ten temat', 'więcej', 'galeria', 'wideo', 'analiza', 'opinia', 'wywiad', 'relacja na żywo',
		'kliknij', 'dowiedz się więcej', 'warto przeczytać', 'pobierz', 'dalsza część',
	],
	notice: [
		'o autorze', 'o autorce', 'notka o autorze', 'wszelkie prawa zastrzeżone', 'wszystkie prawa zastrzeżone', 'kopiowanie zabronione', 'artykuł ukazał się', 'tekst ukazał się',
		'pierwotnie opublikowany', 'artykuł pochodzi z', 'przedruk', 'linki afiliacyjne', 'regulamin', 'polityka prywatności', 'materiał chroniony prawem autorskim',
		'dalsze rozpowszechnianie artykułu', 'zasady przedruków', 'opinie wyrażone w artykule', 'nie odzwierciedlają', 'masz dla nas temat', 'masz temat', 'napisz do nas',
		'chcesz się skontaktować', 'skontaktuj się z autorem', 'kontakt z redakcją', 'źródło informacji', 'z udziałem ai', 'tłumaczenie', 'tłumaczył', 'tłumaczyła', 'licencja creative commons',
		'potrzebujesz pomocy', 'telefon zaufania',
	],
	correction: [
		'sprostowanie', 'korekta', 'aktualizacja', 'uzupełnienie', 'wyjaśnienie', 'od redakcji', 'przyp red', 'nota redakcyjna', 'we wcześniejszej wersji tekstu', 'w pierwotnej wersji artykułu',
	],
	staff: [
		'redakcja', 'redaktor', 'redaktorka', 'admin', 'administrator', 'autor', 'autor gościnny', 'gość', 'pap', 'agencja', 'agencje', 'zespół', 'oprac', 'opracowanie własne', 'korespondent',
		'nieznany', 'materiał prasowy', 'informacja prasowa',
	],
	months: [
		'stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia', 'sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip',
		'sie', 'wrz', 'paź', 'lis', 'gru',
	],
	frequent: [
		'i', 'w', 'na', 'z', 'do', 'nie', 'się', 'że', 'to', 'jest', 'o', 'jak', 'po', 'za', 'od', 'przez', 'dla', 'ale', 'są', 'przed', 'oraz', 'który', 'był', 'była', 'było', 'jeszcze', 'już',
		'tylko', 'lub', 'gdy', 'kiedy', 'aby', 'jestem', 'jesteśmy', 'będzie', 'ma', 'ze', 'k', 'tak', 'co', 'jego', 'ich', 'ją', 'między', 'też', 'także', 'tego', 'tej', 'tym', 'która', 'które',
		'może', 'nas', 'my', 'bardzo', 'ten', 'ta',
	],
};
