import type {ProseWords} from '../index';

/** Finnish words for reading. */
export const prose: ProseWords = {
	by: [
		'kirjoittaja', 'teksti', 'teksti ja kuvat', 'kuvat', 'toimittaja', 'kirjoittanut', 'julkaissut', 'haastattelu',
		'toimittanut', 'lähde',
	],
	dated: [
		'julkaistu', 'päivitetty', 'viimeksi päivitetty', 'päivitys', 'muokattu', 'viimeksi muokattu', 'julkaisuaika',
		'julkaisupäivä', 'luotu', 'päivämäärä', 'lukuaika', 'min lukuaika', 'minuutin lukuaika', 'sitten',
		'tuntia sitten', 'klo',
	],
	credit: [
		'kuva', 'kuvat', 'kuvaaja', 'valokuva', 'kuvalähde', 'kuvituskuva', 'lähde', 'video', 'grafiikka', 'kuvitus',
		'lehtikuva', 'stt', 'all over press', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa', 'shutterstock',
		'arkistokuva', 'arkisto', 'kuvakaappaus', 'yksityinen', 'suurenna', 'unsplash', 'pixabay',
	],
	plug: [
		'lue myös', 'lue lisää', 'lue koko', 'lue täältä', 'lue tästä', 'katso myös', 'katso video', 'katso',
		'kuuntele', 'kuuntele myös', 'video', 'kuvagalleria', 'kuvat', 'analyysi', 'kommentti', 'kolumni',
		'pääkirjoitus', 'haastattelu', 'lisää aiheesta', 'aiheesta lisää', 'aiheesta muualla', 'seuraa', 'lataa',
		'tilaa', 'klikkaa tästä', 'juttu jatkuu', 'oikaisu',
	],
	notice: [
		'kirjoittaja on', 'kirjoittajasta', 'tietoa kirjoittajasta', 'kaikki oikeudet pidätetään',
		'artikkeli on julkaistu alun perin', 'juttu on julkaistu alun perin', 'alun perin julkaistu',
		'julkaistu ensimmäisen kerran', 'mielipidekirjoitus', 'kirjoitus edustaa kirjoittajan', 'kirjoittajan omia',
		'mainoslinkkejä', 'affiliate-linkkejä', 'tietosuojaseloste', 'käyttöehdot', 'vastaava päätoimittaja',
		'ota yhteyttä toimitukseen', 'ota yhteyttä', 'lähetä juttuvinkki', 'juttuvinkki', 'kerro meille', 'suomentanut',
		'käännös', 'tiedote', 'kriisipuhelin', 'tarvitsetko apua',
	],
	correction: [
		'oikaisu', 'korjaus', 'korjattu', 'päivitys', 'täsmennys', 'tarkennus', 'muokattu', 'jutussa luki aiemmin',
		'jutussa kerrottiin aiemmin', 'juttua korjattu', 'juttua päivitetty', 'toimituksen huomautus',
	],
	staff: [
		'toimitus', 'toimittaja', 'uutistoimitus', 'verkkotoimitus', 'päätoimittaja', 'ylläpito', 'admin', 'stt',
		'uutistoimisto', 'kirjeenvaihtaja', 'vierailija', 'vieraskynä', 'kirjoittaja', 'tiimi', 'tuntematon', 'nimetön',
		'lukijan',
	],
	months: [
		'tammikuuta', 'helmikuuta', 'maaliskuuta', 'huhtikuuta', 'toukokuuta', 'kesäkuuta', 'heinäkuuta', 'elokuuta',
		'syyskuuta', 'lokakuuta', 'marraskuuta', 'joulukuuta', 'tammikuu', 'helmikuu', 'maaliskuu', 'huhtikuu',
		'toukokuu', 'kesäkuu', 'heinäkuu', 'elokuu', 'syyskuu', 'lokakuu', 'marraskuu', 'joulukuu',
	],
	frequent: [
		'ja', 'on', 'ei', 'että', 'se', 'oli', 'hän', 'mutta', 'joka', 'myös', 'kun', 'ovat', 'mukaan', 'sen', 'kuin',
		'jos', 'mitä', 'tai', 'ole', 'nyt', 'en', 'emme', 'me', 'minä', 'he', 'niin', 'sitten', 'jo', 'vain', 'ettei',
		'tämä', 'siitä', 'sitä', 'olen', 'olemme', 'voi', 'sanoo', 'kertoo', 'vuoden', 'olisi', 'jälkeen', 'sekä',
		'siis', 'vielä', 'kanssa', 'jotka', 'kaikki', 'eivät',
	],
};
