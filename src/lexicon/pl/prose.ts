import type {ProseWords} from '../index';

/** Polish words for reading. */
export const prose: ProseWords = {
	by: [
		'autor', 'autorka', 'autorzy', 'tekst', 'oprac', 'opracował', 'opracowała', 'opracowanie', 'napisał',
		'napisała', 'rozmawiał', 'rozmawiała', 'zdjęcia', 'źródło', 'przez', 'notował', 'notowała', 'dodał', 'redakcja',
	],
	dated: [
		'opublikowano', 'opublikowany', 'data publikacji', 'publikacja', 'dodano', 'data dodania', 'zaktualizowano',
		'aktualizacja', 'ostatnia aktualizacja', 'data aktualizacji', 'zmodyfikowano', 'utworzono', 'min czytania',
		'minut czytania', 'czas czytania', 'temu',
	],
	credit: [
		'fot', 'foto', 'zdjęcie', 'zdjęcia', 'fotografia', 'źródło', 'źródło zdjęcia', 'wideo', 'grafika', 'ilustracja',
		'infografika', 'zdjęcie ilustracyjne', 'pap', 'east news', 'agencja gazeta', 'agencja wyborcza', 'forum',
		'reporter', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa', 'shutterstock', 'adobe stock', 'archiwum',
		'archiwum prywatne', 'materiały prasowe', 'screen', 'zrzut ekranu', 'unsplash', 'pixabay', 'powiększ',
	],
	plug: [
		'czytaj też', 'czytaj także', 'czytaj również', 'czytaj więcej', 'przeczytaj także', 'przeczytaj też',
		'przeczytaj również', 'zobacz też', 'zobacz także', 'zobacz również', 'zobacz', 'zobacz wideo', 'sprawdź',
		'sprawdź też', 'posłuchaj', 'obejrzyj', 'polecamy', 'więcej na ten temat', 'więcej', 'galeria', 'wideo',
		'analiza', 'opinia', 'wywiad', 'relacja na żywo', 'kliknij', 'dowiedz się więcej', 'warto przeczytać',
		'pobierz', 'dalsza część',
	],
	notice: [
		'o autorze', 'o autorce', 'notka o autorze', 'wszelkie prawa zastrzeżone', 'wszystkie prawa zastrzeżone',
		'kopiowanie zabronione', 'artykuł ukazał się', 'tekst ukazał się', 'pierwotnie opublikowany',
		'artykuł pochodzi z', 'przedruk', 'linki afiliacyjne', 'regulamin', 'polityka prywatności',
		'materiał chroniony prawem autorskim', 'dalsze rozpowszechnianie artykułu', 'zasady przedruków',
		'opinie wyrażone w artykule', 'nie odzwierciedlają', 'masz dla nas temat', 'masz temat', 'napisz do nas',
		'chcesz się skontaktować', 'skontaktuj się z autorem', 'kontakt z redakcją', 'źródło informacji',
		'z udziałem ai', 'tłumaczenie', 'tłumaczył', 'tłumaczyła', 'licencja creative commons', 'potrzebujesz pomocy',
		'telefon zaufania',
	],
	correction: [
		'sprostowanie', 'korekta', 'aktualizacja', 'uzupełnienie', 'wyjaśnienie', 'od redakcji', 'przyp red',
		'nota redakcyjna', 'we wcześniejszej wersji tekstu', 'w pierwotnej wersji artykułu',
	],
	staff: [
		'redakcja', 'redaktor', 'redaktorka', 'admin', 'administrator', 'autor', 'autor gościnny', 'gość', 'pap',
		'agencja', 'agencje', 'zespół', 'oprac', 'opracowanie własne', 'korespondent', 'nieznany', 'materiał prasowy',
		'informacja prasowa',
	],
	months: [
		'stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października',
		'listopada', 'grudnia', 'sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru',
	],
	frequent: [
		'i', 'w', 'na', 'z', 'do', 'nie', 'się', 'że', 'to', 'jest', 'o', 'jak', 'po', 'za', 'od', 'przez', 'dla',
		'ale', 'są', 'przed', 'oraz', 'który', 'był', 'była', 'było', 'jeszcze', 'już', 'tylko', 'lub', 'gdy', 'kiedy',
		'aby', 'jestem', 'jesteśmy', 'będzie', 'ma', 'ze', 'k', 'tak', 'co', 'jego', 'ich', 'ją', 'między', 'też',
		'także', 'tego', 'tej', 'tym', 'która', 'które', 'może', 'nas', 'my', 'bardzo', 'ten', 'ta',
	],
};
