import type {ProseWords} from '../index';

/** Serbian words for reading. */
export const prose: ProseWords = {
	by: [
		'piše', 'autor', 'autorka', 'tekst', 'napisao', 'napisala', 'objavio', 'objavila', 'priredio', 'priredila',
		'izvor', 'razgovarao', 'razgovarala', 'urednik', 'prevod', 'пише', 'аутор', 'ауторка', 'текст', 'написао',
		'написала', 'објавио', 'објавила', 'приредио', 'приредила', 'извор', 'разговарао', 'разговарала', 'уредник',
		'превод',
	],
	dated: [
		'objavljeno', 'datum objave', 'ažurirano', 'poslednja izmena', 'izmenjeno', 'datum', 'vreme čitanja',
		'min čitanja', 'pre', 'објављено', 'датум објаве', 'ажурирано', 'последња измена', 'измењено', 'датум',
		'време читања', 'мин читања', 'пре',
	],
	credit: [
		'foto', 'fotografija', 'fotografije', 'slika', 'izvor', 'video', 'ilustracija', 'grafika', 'tanjug', 'beta',
		'fonet', 'getty', 'getty images', 'reuters', 'rojters', 'afp', 'ap', 'epa', 'shutterstock', 'arhiva',
		'privatna arhiva', 'skrinšot', 'фото', 'фотографија', 'фотографије', 'слика', 'извор', 'видео', 'илустрација',
		'графика', 'тањуг', 'бета', 'фонет', 'ројтерс', 'архива', 'приватна архива', 'скриншот',
	],
	plug: [
		'pročitajte i', 'pročitajte još', 'pročitaj još', 'pročitajte više', 'pročitaj više', 'pogledajte',
		'pogledajte i', 'pogledajte video', 'poslušajte', 'video', 'foto', 'galerija', 'analiza', 'komentar',
		'intervju', 'više', 'povezane vesti', 'pratite nas', 'preuzmite', 'kliknite ovde', 'bonus video',
		'ne propustite', 'прочитајте и', 'прочитајте још', 'прочитај још', 'прочитајте више', 'прочитај више',
		'погледајте', 'погледајте и', 'погледајте видео', 'послушајте', 'видео', 'фото', 'галерија', 'анализа',
		'коментар', 'интервју', 'више', 'повезане вести', 'пратите нас', 'преузмите', 'кликните овде', 'бонус видео',
		'не пропустите',
	],
	notice: [
		'o autoru', 'o autorki', 'sva prava zadržana', 'zabranjeno kopiranje', 'preuzimanje sadržaja',
		'prvobitno objavljeno', 'uslovi korišćenja', 'politika privatnosti', 'stavovi autora', 'ne odražavaju nužno',
		'izneti stavovi', 'kontaktirajte nas', 'pišite nam', 'pošaljite nam', 'saopštenje', 'prevod', 'preveo',
		'prevela', 'impresum', 'о аутору', 'о ауторки', 'сва права задржана', 'забрањено копирање',
		'преузимање садржаја', 'првобитно објављено', 'услови коришћења', 'политика приватности', 'ставови аутора',
		'не одражавају нужно', 'изнети ставови', 'контактирајте нас', 'пишите нам', 'пошаљите нам', 'саопштење',
		'превод', 'превео', 'превела', 'импресум',
	],
	correction: [
		'ispravka', 'pojašnjenje', 'ažurirano', 'dopuna', 'napomena redakcije', 'demanti', 'prim red', 'prim aut',
		'исправка', 'појашњење', 'ажурирано', 'допуна', 'напомена редакције', 'деманти', 'прим ред', 'прим аут',
	],
	staff: [
		'redakcija', 'uredništvo', 'urednik', 'urednica', 'admin', 'administrator', 'tanjug', 'beta', 'agencije',
		'novinar', 'dopisnik', 'autor', 'tim', 'nepoznat', 'portal', 'редакција', 'уредништво', 'уредник', 'уредница',
		'администратор', 'тањуг', 'бета', 'агенције', 'новинар', 'дописник', 'аутор', 'тим', 'непознат', 'портал',
	],
	months: [
		'januara', 'februara', 'marta', 'aprila', 'maja', 'juna', 'jula', 'avgusta', 'septembra', 'oktobra', 'novembra',
		'decembra', 'јануара', 'фебруара', 'марта', 'априла', 'маја', 'јуна', 'јула', 'августа', 'септембра', 'октобра',
		'новембра', 'децембра',
	],
	frequent: [
		'i', 'u', 'je', 'na', 'se', 'da', 'za', 'su', 'od', 'koji', 'o', 'a', 'što', 'će', 'nije', 'to', 'kako', 'bi',
		'kao', 'iz', 'sa', 'ali', 'и', 'у', 'је', 'на', 'се', 'да', 'за', 'су', 'од', 'који', 'о', 'а', 'што', 'ће',
		'није', 'то', 'како', 'би', 'као', 'из', 'са', 'али', 'biti', 'ili', 'ako', 'kada', 'samo', 'već', 'još',
		'nema', 'može', 'sve', 'svi', 'zbog', 'posle', 'pre', 'više', 'ovo', 'ova', 'ovaj', 'које', 'још', 'само',
		'може', 'све', 'због', 'после',
	],
};
