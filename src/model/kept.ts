import type {Article} from './article';

/** An article of the library. */
export interface Kept {
	/** Random: the only thing that stands in the reader's address. */
	readonly id: string;
	/** The cleaned address of the article; there is one entry for each. */
	readonly address: string;
	/** ISO 8601. */
	readonly keptAt: string;
	readonly article: Article;
}

/** A picture of a kept article, under the address it has there. */
export interface KeptPicture {
	readonly url: string;
	readonly blob: Blob;
}
