/** More rows than these would make a page that takes long to load and is not read; the files have all. */
export const PAGE_ROWS = 150;
/** Of tables with many columns. */
export const PAGE_ROWS_OF_LENS = 40;
