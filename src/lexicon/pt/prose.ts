import type {ProseWords} from '../index';

/** Portuguese words for reading. */
export const prose: ProseWords = {
	by: [
		'por', 'escrito por', 'texto de', 'texto', 'publicado por', 'postado por', 'reportagem de', 'redação de', 'de',
		'autor', 'autora', 'colaboração para', 'enviado especial', 'enviada especial', 'fotografia de', 'edição de',
	],
	dated: [
		'publicado', 'publicado em', 'publicada em', 'postado em', 'atualizado', 'atualizado em', 'atualizada em',
		'última atualização', 'última modificação', 'modificado em', 'criado em', 'data de publicação', 'há',
		'minutos de leitura', 'min de leitura', 'tempo de leitura',
	],
	credit: [
		'foto', 'fotos', 'fotografia', 'imagem', 'imagens', 'crédito', 'créditos', 'reprodução', 'divulgação',
		'arquivo', 'arquivo pessoal', 'foto de arquivo', 'vídeo', 'ilustração', 'infográfico', 'getty', 'getty images',
		'reuters', 'afp', 'ap', 'lusa', 'efe', 'agência brasil', 'folhapress', 'estadão conteúdo', 'shutterstock',
		'fonte', 'legenda', 'cortesia', 'captura de tela', 'ampliar', 'ampliar imagem', 'unsplash', 'pixabay',
	],
	plug: [
		'leia também', 'leia mais', 'leia ainda', 'leia a seguir', 'ler mais', 'ler também', 'saiba mais',
		'veja também', 'veja mais', 'ver mais', 'confira', 'assista', 'assista ao vídeo', 'ouça', 'entenda', 'vídeo',
		'fotos', 'galeria', 'análise', 'opinião', 'clique aqui', 'clique e', 'relacionado', 'notícia relacionada',
		'continua após a publicidade', 'siga', 'inscreva-se', 'assine', 'baixe', 'receba', 'acompanhe', 'não perca',
		'participe', 'entre no',
	],
	notice: [
		'sobre o autor', 'sobre a autora', 'sobre os autores', 'todos os direitos reservados', 'direitos reservados',
		'proibida a reprodução', 'é proibida a reprodução', 'publicado originalmente',
		'este artigo foi publicado originalmente', 'este texto foi publicado originalmente',
		'texto originalmente publicado', 'leia o original', 'licença creative commons', 'links de afiliados',
		'podemos receber comissão', 'política de privacidade', 'termos de uso', 'termos e condições',
		'a opinião do autor', 'não reflete necessariamente', 'as opiniões expressas',
		'este texto não reflete necessariamente', 'com informações de', 'com informações da', 'com agências',
		'com lusa', 'com a lusa', 'colaborou', 'colaboraram', 'siga-nos', 'fale conosco', 'entre em contato',
		'expediente', 'nota de imprensa', 'artigo de opinião', 'tradução de', 'traduzido por',
		'escreve segundo o novo acordo ortográfico', 'o autor escreve',
	],
	correction: [
		'correção', 'errata', 'atualização', 'atualizado', 'retificação', 'nota do editor', 'nota da redação',
		'esclarecimento', 'erramos', 'uma versão anterior deste texto', 'uma versão anterior desta reportagem',
		'notícia atualizada', 'notícia corrigida',
	],
	staff: [
		'redação', 'da redação', 'equipe', 'editor', 'editora', 'admin', 'administrador', 'agência', 'agências',
		'agência lusa', 'lusa', 'estadão conteúdo', 'autor', 'convidado', 'colaborador', 'colunista', 'correspondente',
		'repórter', 'editorial', 'anônimo', 'assessoria', 'equipe editorial',
	],
	months: [
		'janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro',
		'dezembro', 'jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez',
	],
	frequent: [
		'de', 'a', 'o', 'que', 'e', 'do', 'da', 'em', 'um', 'para', 'com', 'não', 'uma', 'os', 'no', 'se', 'na', 'por',
		'mais', 'as', 'dos', 'como', 'foi', 'ao', 'é', 'à', 'pela', 'pelo', 'ele', 'ela', 'são', 'mas', 'também', 'ser',
		'seu', 'sua', 'das', 'nos', 'nas', 'já', 'está', 'ou', 'quando', 'muito', 'até', 'isso', 'entre', 'depois',
		'sem', 'mesmo', 'aos', 'ter', 'seus', 'quem', 'há', 'esse', 'num', 'numa', 'eu', 'durante', 'você',
	],
};
