import {attribute} from './dom';

export type FieldKind =
	| 'password'
	| 'email'
	| 'login'
	| 'search'
	| 'comment'
	| 'text'
	| 'choice'
	| 'button'
	| 'hidden'
	| 'file';

const login = /(?<![a-z])(user(name|_?login|_?id)?|log|login|usr|benutzer(name)?|usuario)(?![a-z])/;
const email = /e-?mail|correo|courriel/;
const search = /search|such|busca|recherche|zoek|query|(?<![a-z])[qs](?![a-z])/;
const choices = new Set(['checkbox', 'radio', 'range', 'color', 'date', 'datetime-local', 'month', 'time', 'week']);
const buttons = new Set(['submit', 'button', 'reset', 'image']);

/** What a form control asks for, by its type first and its names after. */
export function fieldKind(element: Element, tag: string): FieldKind {
	if (tag === 'textarea') {
		return 'comment';
	}

	if (tag === 'button') {
		return 'button';
	}

	if (tag === 'select') {
		return 'choice';
	}

	const type = attribute(element, 'type').toLowerCase();
	if (type === 'password' || type === 'email' || type === 'search' || type === 'hidden' || type === 'file') {
		return type;
	}

	if (choices.has(type)) {
		return 'choice';
	}

	if (buttons.has(type)) {
		return 'button';
	}

	const names =
		`${attribute(element, 'name')} ${attribute(element, 'id')} ${attribute(element, 'autocomplete')}`.toLowerCase();
	if (email.test(names) || email.test(attribute(element, 'placeholder').toLowerCase())) {
		return 'email';
	}

	return login.test(names) ? 'login' : search.test(names) ? 'search' : 'text';
}
