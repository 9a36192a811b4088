/** Limits of what the reader takes. A yearly report has some 20,000 characters; a saved page rarely a million. */
export const MAX_CHARACTERS = 3_000_000;
export const MAX_BYTES = 8_000_000;
/** Columns of one table row; the widest official table has 15. */
export const MAX_COLUMNS = 400;
/** Rows the matcher walks; beyond it the document is no report. */
export const MAX_ROWS = 60_000;
/** Elements inside one another in a page. */
export const MAX_DEPTH = 600;
