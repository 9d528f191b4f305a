import type {ProseWords} from '../index';

/** Italian words for reading. */
export const prose: ProseWords = {
	by: [
		'di', 'a cura di', 'scritto da', 'articolo di', 'testo di', 'pubblicato da', 'da', 'autore', 'autrice',
		'dal nostro inviato', 'dalla nostra inviata', 'dal nostro corrispondente', 'intervista di', 'foto di',
		'redazione di', 'testi di',
	],
	dated: [
		'pubblicato', 'pubblicato il', 'pubblicata il', 'aggiornato', 'aggiornato il', 'aggiornata il',
		'ultimo aggiornamento', 'ultima modifica', 'modificato il', 'data di pubblicazione', 'creato il', 'fa',
		'minuti di lettura', 'min di lettura', 'tempo di lettura', 'lettura', 'alle ore',
	],
	credit: [
		'foto', 'fotografia', 'fotografie', 'immagine', 'immagini', 'credit', 'crediti', 'credits', 'video',
		'illustrazione', 'infografica', 'ansa', 'lapresse', 'getty', 'getty images', 'reuters', 'afp', 'ap', 'epa',
		'imagoeconomica', 'fotogramma', 'shutterstock', 'archivio', "foto d'archivio", 'foto di repertorio', 'fonte',
		'per gentile concessione', 'fermo immagine', 'screenshot', 'unsplash', 'pixabay', '© ansa', 'ingrandisci',
	],
	plug: [
		'leggi anche', 'leggi tutto', 'leggi di più', 'leggi qui', 'leggi pure', "leggi l'articolo", 'per approfondire',
		'approfondimento', 'vedi anche', 'guarda anche', 'guarda il video', 'guarda le foto', 'ascolta',
		'ascolta il podcast', 'video', 'fotogallery', 'gallery', "l'analisi", 'il commento', "l'intervista",
		'clicca qui', 'potrebbe interessarti', 'ti potrebbe interessare', 'scopri di più', 'da non perdere', 'seguici',
		'iscriviti', 'scarica', 'la diretta', 'correlati',
	],
	notice: [
		"sull'autore", "sull'autrice", "l'autore", "informazioni sull'autore", 'chi sono', 'tutti i diritti riservati',
		'diritti riservati', 'riproduzione riservata', '© riproduzione riservata', 'riproduzione vietata',
		'questo articolo è stato pubblicato', 'questo articolo è uscito', 'articolo pubblicato originariamente',
		'pubblicato originariamente su', 'licenza creative commons', 'link di affiliazione',
		'potremmo ricevere una commissione', 'privacy policy', 'termini e condizioni', "condizioni d'uso",
		'note legali', 'le opinioni espresse', 'non riflettono necessariamente', 'copyright', 'contatta la redazione',
		'scrivi alla redazione', 'scrivici', 'segnalazioni', 'seguici su', 'ha collaborato', 'hanno collaborato',
		'con informazioni di', 'con agenzie', 'traduzione di', 'tradotto da', 'comunicato stampa', 'testata registrata',
	],
	correction: [
		'correzione', 'errata corrige', 'rettifica', 'precisazione', 'aggiornamento', 'nota della redazione', 'ndr',
		'nota del direttore', 'chiarimento', 'in una versione precedente di questo articolo',
		'una versione precedente di questo articolo', 'articolo aggiornato',
	],
	staff: [
		'redazione', 'la redazione', 'redazione online', 'redazione web', 'a cura della redazione', 'redattore',
		'admin', 'amministratore', 'agenzie', 'agenzia', 'ansa', 'editore', 'editoriale', 'autore', 'ospite',
		'collaboratore', 'corrispondente', 'inviato', 'anonimo', 'staff', 'team',
	],
	months: [
		'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre',
		'novembre', 'dicembre', 'gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic',
	],
	frequent: [
		'di', 'e', 'il', 'che', 'la', 'in', 'un', 'per', 'del', 'non', 'una', 'con', 'della', 'i', 'si', 'è', 'da',
		'al', 'le', 'dei', 'sono', 'alla', 'nel', 'più', 'gli', 'delle', 'nella', 'dal', 'dalla', 'ha', 'anche', 'ma',
		'come', 'lo', 'alle', 'ai', 'sul', 'sulla', 'hanno', 'questo', 'questa', 'perché', 'quando', 'dopo', 'suo',
		'sua', 'tra', 'ci', 'io', 'ed', 'o', 'se', 'fra', 'stato', 'essere', 'molto', 'loro', 'degli', 'cui', 'nei',
	],
};
