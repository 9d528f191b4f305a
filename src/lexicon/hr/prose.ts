import type {ProseWords} from '../index';

/** Croatian words for reading. */
export const prose: ProseWords = {
	by: [
		'piše', 'autor', 'autorica', 'tekst', 'napisao', 'napisala', 'objavio', 'objavila', 'priredio', 'priredila',
		'foto', 'razgovarao', 'razgovarala', 'izvor', 'urednik',
	],
	dated: [
		'objavljeno', 'datum objave', 'ažurirano', 'zadnja izmjena', 'zadnje ažurirano', 'posljednja izmjena',
		'izmijenjeno', 'datum', 'vrijeme čitanja', 'min čitanja', 'prije',
	],
	credit: [
		'foto', 'fotografija', 'fotografije', 'slika', 'izvor', 'video', 'ilustracija', 'grafika', 'hina', 'pixsell',
		'cropix', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa', 'shutterstock', 'arhiva', 'privatni album',
		'screenshot', 'ilustrativna fotografija',
	],
	plug: [
		'pročitajte i', 'pročitajte više', 'pročitaj više', 'pročitaj još', 'pročitajte još', 'čitajte', 'pogledajte',
		'pogledajte i', 'pogledajte video', 'poslušajte', 'video', 'foto', 'galerija', 'analiza', 'komentar',
		'intervju', 'više', 'više o temi', 'vezane vijesti', 'povezano', 'pratite nas', 'preuzmite', 'kliknite ovdje',
		'ne propustite',
	],
	notice: [
		'o autoru', 'o autorici', 'sva prava pridržana', 'zabranjeno kopiranje', 'preuzimanje sadržaja',
		'izvorno objavljeno', 'prvi put objavljeno', 'uvjeti korištenja', 'pravila privatnosti', 'stavovi autora',
		'ne odražavaju nužno', 'izneseni stavovi', 'kontaktirajte nas', 'pišite nam', 'pošaljite nam', 'priopćenje',
		'prijevod', 'preveo', 'prevela', 'impressum',
	],
	correction: [
		'ispravak', 'ispravka', 'pojašnjenje', 'ažurirano', 'nadopuna', 'napomena uredništva', 'demanti', 'op a',
		'op ur',
	],
	staff: [
		'redakcija', 'uredništvo', 'urednik', 'urednica', 'admin', 'administrator', 'hina', 'agencije', 'novinar',
		'dopisnik', 'gostujući autor', 'autor', 'tim', 'nepoznat', 'portal',
	],
	months: [
		'siječnja', 'veljače', 'ožujka', 'travnja', 'svibnja', 'lipnja', 'srpnja', 'kolovoza', 'rujna', 'listopada',
		'studenoga', 'prosinca', 'sij', 'velj', 'ožu', 'tra', 'svi', 'lip', 'srp', 'kol', 'ruj', 'lis', 'stu', 'pro',
	],
	frequent: [
		'i', 'u', 'je', 'na', 'se', 'da', 'za', 'su', 's', 'od', 'koji', 'o', 'a', 'što', 'će', 'nije', 'to', 'kako',
		'bi', 'kao', 'iz', 'te', 'ali', 'nisu', 'biti', 'ili', 'ako', 'kada', 'samo', 'već', 'još', 'nema', 'može',
		'sve', 'svi', 'zbog', 'nakon', 'prije', 'više', 'ovo', 'ova', 'ovaj', 'koje', 'koja', 'tko', 'gdje', 'rekao',
		'također',
	],
};
