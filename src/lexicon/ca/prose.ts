import type {ProseWords} from '../index';

/** Catalan words for reading. */
export const prose: ProseWords = {
	by: [
		'per', 'escrit per', 'text', 'text de', 'publicat per', 'redacció', 'autor', 'autora', 'de', 'entrevista de',
		'fotografies de',
	],
	dated: [
		'publicat', 'publicat el', 'actualitzat', 'actualitzat el', 'actualitzada', 'última actualització', 'modificat',
		'creat', 'data de publicació', 'fa', 'minuts de lectura', 'min de lectura', 'temps de lectura',
	],
	credit: [
		'foto', 'fotos', 'fotografia', 'imatge', 'imatges', 'vídeo', 'crèdit', 'cedida', 'arxiu', "imatge d'arxiu",
		'acn', 'efe', 'europa press', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'shutterstock', 'font',
		'il·lustració', 'infografia', 'captura de pantalla', 'ampliar',
	],
	plug: [
		'llegeix també', 'llegiu també', 'llegeix més', 'llegir més', 'més informació', 'et pot interessar',
		'vegeu també', 'mira també', 'veure més', 'vídeo', 'galeria', 'anàlisi', 'opinió', 'entrevista', 'escolta',
		'segueix', 'subscriu-te', 'descarrega', 'clica aquí', 'relacionat', 'notícia relacionada',
	],
	notice: [
		"sobre l'autor", "sobre l'autora", 'tots els drets reservats', 'drets reservats', 'prohibida la reproducció',
		'publicat originalment', 'article publicat originalment', 'llicència creative commons', 'avís legal',
		'política de privacitat', 'les opinions expressades', 'no reflecteixen necessàriament', 'contacta amb',
		'escriu-nos', 'amb informació de', 'nota de premsa', 'traducció de', "condicions d'ús",
	],
	correction: [
		'correcció', "fe d'errades", 'rectificació', 'aclariment', 'actualització', 'nota de la redacció',
		"nota de l'editor",
	],
	staff: [
		'redacció', 'la redacció', 'redactor', 'redactora', 'editor', 'editora', 'agències', 'acn', 'admin',
		'administrador', 'col·laborador', 'corresponsal', 'autor', 'editorial', 'convidat',
	],
	months: [
		'gener', 'febrer', 'març', 'abril', 'maig', 'juny', 'juliol', 'agost', 'setembre', 'octubre', 'novembre',
		'desembre', 'gen', 'febr', 'març', 'abr', 'maig', 'juny', 'jul', 'ag', 'set', 'oct', 'nov', 'des',
	],
	frequent: [
		'de', 'la', 'el', 'i', 'que', 'a', 'en', 'els', 'les', 'un', 'una', 'per', 'amb', 'no', 'és', 'del', 'al', 'ha',
		'dels', 'com', 'més', 'va', 'han', 'hi', 'ens', 'però', 'fins', 'també', 'aquest', 'aquesta', 'sobre', 'quan',
		'seva', 'seu', 'té', 'són', 'ser', 'entre', 'sense', 'això', 'molt', 'perquè', 'ja', 'o', 'sigui', 'estat',
		'dos', 'després', 'on', 'tot', 'pel', 'pels',
	],
};
