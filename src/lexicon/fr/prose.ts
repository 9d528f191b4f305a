import type {ProseWords} from '../index';

/** French words for reading. */
export const prose: ProseWords = {
	by: [
		'par', 'écrit par', 'rédigé par', 'publié par', 'texte de', 'texte', 'auteur', 'propos recueillis par',
		'un article de', 'une tribune de', 'une chronique de', 'photographies de', 'photos de', 'envoyé spécial',
		'envoyée spéciale', 'de notre correspondant', 'avec',
	],
	dated: [
		'publié', 'publié le', 'publiée le', 'paru le', 'posté le', 'mis à jour', 'mis à jour le', 'mise à jour',
		'modifié le', 'dernière mise à jour', 'créé le', 'mis en ligne le', 'le', 'temps de lecture', 'lecture min',
		'min de lecture', 'minutes de lecture', 'il y a',
	],
	credit: [
		'photo', 'photos', 'photographie', 'crédit', 'crédits', 'crédit photo', 'crédits photo', 'image', 'images',
		'vidéo', 'illustration', 'infographie', 'afp', 'reuters', 'getty', 'getty images', 'ap', 'epa', 'maxppp',
		'sipa', 'shutterstock', 'istock', "photo d'illustration", "photo d'archives", "image d'illustration",
		'archives', "capture d'écran", 'source', "avec l'aimable autorisation", '© dr', 'dr', 'agrandir',
		"agrandir l'image", 'wikimedia commons', 'unsplash', 'pixabay',
	],
	plug: [
		'lire aussi', 'à lire aussi', 'lire également', 'à lire également', 'lire', 'à lire', 'lisez aussi',
		'voir aussi', 'à voir aussi', 'voir également', 'écouter aussi', 'à écouter', 'écoutez', 'regarder', 'regardez',
		'en savoir plus', 'pour en savoir plus', 'lire la suite', 'notre dossier', 'dossier', 'décryptage', 'reportage',
		'enquête', 'analyse', 'entretien', 'vidéo', 'en images', 'diaporama', 'notre article', 'retrouvez', 'découvrez',
		'cliquez ici', 'suivez', 'abonnez-vous', 'inscrivez-vous', 'téléchargez', 'sur le même sujet',
		'ailleurs sur le web',
	],
	notice: [
		"à propos de l'auteur", "à propos de l'autrice", 'à propos des auteurs', "l'auteur", 'tous droits réservés',
		'droits réservés', 'reproduction interdite', 'reproduction et représentation interdites',
		'cet article a été publié initialement', 'article initialement publié', 'cet article est initialement paru',
		"publié à l'origine", 'la version originale', 'cet article est republié', "lire l'article original",
		'licence creative commons', 'cet article contient des liens affiliés', 'liens affiliés', "liens d'affiliation",
		'une commission', 'mentions légales', 'conditions générales', 'politique de confidentialité',
		"conditions d'utilisation", 'les opinions exprimées', "n'engagent que leur auteur", "n'engage que son auteur",
		'avec afp', "avec l'afp", 'avec agences', 'avec les agences', 'contactez la rédaction', "contacter l'auteur",
		'écrivez-nous', 'proposer une tribune', 'suivez-nous', "traduit de l'anglais", 'traduit par',
		'courrier des lecteurs', "si vous avez besoin d'aide", 'dépêche',
	],
	correction: [
		'correction', 'rectificatif', 'erratum', 'mise à jour', 'mis à jour', 'précision', 'note de la rédaction',
		'ndlr', 'une version précédente de cet article', 'une première version de cet article', 'droit de réponse',
		'cet article a été modifié', 'cet article a été corrigé',
	],
	staff: [
		'rédaction', 'la rédaction', 'la rédac', 'rédacteur', 'rédactrice', 'admin', 'administrateur', 'équipe',
		"l'équipe", 'afp', 'agences', 'agence', 'éditorial', 'journaliste', 'contributeur', 'correspondant', 'auteur',
		'invité', 'service', 'webmaster', 'pigiste', 'desk', 'anonyme',
	],
	months: [
		'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre',
		'décembre', 'janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc',
	],
	frequent: [
		'de', 'la', 'le', 'et', 'les', 'des', 'en', 'un', 'du', 'une', 'que', 'est', 'pour', 'qui', 'dans', 'par',
		'plus', 'au', 'sur', 'ne', 'se', 'pas', 'avec', 'ce', 'il', 'elle', 'je', 'nous', 'vous', 'on', 'sont', 'a',
		'été', 'mais', 'ou', 'cette', 'leur', 'son', 'sa', 'ses', 'ont', 'aux', 'sans', 'aussi', 'où', "c'est", 'cet',
		'était', 'être', 'comme', 'tout', 'après', 'deux', 'fait', 'ni', 'même', 'avait', 'depuis', 'ces', "d'un",
		"n'a", "l'a", "qu'il",
	],
};
