import type {Article} from '../model/article';

const little = 0.85; // below this share something is likely to be missing

/** Whether so little was kept, and something is there to be shown, that the reader should know. */
export const isLittle = ({kept, leftOut}: Pick<Article, 'kept' | 'leftOut'>): boolean =>
	kept < little && leftOut.length > 0;

/** A share as people read it: '96 %'. Never 100 where something is missing. */
export const percent = (share: number, language: string): string =>
	(Math.min(99, Math.floor(share * 100)) / 100).toLocaleString(language, {style: 'percent'});
