/** What a page is for. A story is read; the others are worked with, and what looks like clutter there is the work. */
export type Purpose = 'story' | 'thread' | 'account' | 'shop' | 'tool' | 'unknown';
