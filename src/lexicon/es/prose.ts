import type {ProseWords} from '../index';

/** Spanish words for reading. */
export const prose: ProseWords = {
	by: [
		'por', 'escrito por', 'texto de', 'texto', 'redactado por', 'publicado por', 'de', 'autor', 'autora',
		'una crónica de', 'un reportaje de', 'fotografías de', 'enviado especial', 'enviada especial',
	],
	dated: [
		'publicado', 'publicado el', 'publicada', 'publicado en', 'actualizado', 'actualizado el', 'actualizado a las',
		'última actualización', 'actualizada', 'modificado', 'fecha de publicación', 'creado', 'creada',
		'publicado hace', 'hace', 'minutos de lectura', 'min de lectura', 'tiempo de lectura',
	],
	credit: [
		'foto', 'fotos', 'fotografía', 'imagen', 'imágenes', 'vídeo', 'video', 'crédito', 'créditos', 'cortesía',
		'cortesía de', 'getty', 'getty images', 'reuters', 'efe', 'afp', 'ap', 'europa press', 'shutterstock',
		'archivo', 'imagen de archivo', 'foto de archivo', 'fuente', 'captura de pantalla', 'captura de vídeo',
		'ilustración', 'infografía', 'gráfico', 'ampliar', 'ampliar imagen',
	],
	plug: [
		'lee también', 'lea también', 'leer también', 'leer más', 'lee más', 'lea además', 'más información',
		'te puede interesar', 'también te puede interesar', 'te recomendamos', 'ver también', 'ver más', 'mira también',
		'mirá también', 'no te pierdas', 'relacionado', 'noticia relacionada', 'vídeo', 'en vídeo', 'en imágenes',
		'galería', 'análisis', 'opinión', 'también lee', 'además', 'síguenos', 'suscríbete', 'descarga',
		'sigue leyendo', 'seguir leyendo', 'puedes seguir a', 'vea también', 'vea además',
	],
	notice: [
		'sobre el autor', 'sobre la autora', 'acerca del autor', 'sobre la firma', 'todos los derechos reservados',
		'derechos reservados', 'prohibida su reproducción', 'este artículo fue publicado originalmente',
		'este artículo se publicó originalmente', 'publicado originalmente en', 'lea el original',
		'licencia creative commons', 'aviso legal', 'política de privacidad', 'términos y condiciones',
		'las opiniones expresadas', 'los textos reflejan la opinión', 'no reflejan necesariamente',
		'enlaces de afiliados', 'enlaces de afiliación', 'puede recibir una comisión', 'puede seguir a',
		'puedes seguir', 'síguenos en', 'más información', 'suscríbete para', 'con información de',
		'colaboró en este reportaje', 'han colaborado', 'nota de prensa', 'enviar una carta', 'condiciones de uso',
		'los criterios de', 'the trust project', 'conforme a los criterios de',
	],
	correction: [
		'corrección', 'fe de errores', 'fe de erratas', 'aclaración', 'actualización', 'nota del editor',
		'nota de la redacción', 'nota de redacción', 'rectificación', 'una versión anterior de este artículo',
		'en una versión anterior',
	],
	staff: [
		'redacción', 'la redacción', 'equipo de redacción', 'editor', 'editora', 'agencias', 'agencia', 'admin',
		'administrador', 'editorial', 'editores', 'colaborador', 'corresponsal', 'redactor', 'redactora', 'autor',
		'anónimo', 'mesa digital', 'web', 'invitado',
	],
	months: [
		'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre',
		'diciembre', 'ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic',
	],
	frequent: [
		'de', 'la', 'que', 'el', 'en', 'y', 'los', 'se', 'del', 'las', 'un', 'por', 'con', 'una', 'su', 'para', 'es',
		'al', 'lo', 'como', 'más', 'no', 'sus', 'pero', 'fue', 'ha', 'este', 'ya', 'o', 'porque', 'cuando', 'muy',
		'sin', 'sobre', 'también', 'me', 'hasta', 'hay', 'donde', 'han', 'desde', 'nos', 'esta', 'entre', 'sí', 'son',
		'ser', 'fueron', 'según', 'está', 'nada', 'mi',
	],
};
