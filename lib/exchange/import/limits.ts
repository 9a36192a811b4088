/** Limits of what the reader takes. A yearly report has some 20,000 characters. */
export const MAX_BYTES = 8_000_000;
/** Characters of the file or paste; a page saved from Word carries much that is not text. */
export const MAX_CHARACTERS = 6_000_000;
/** Characters of text in it. */
export const MAX_TEXT = 400_000;
export const MAX_ROWS = 20_000;
/** Columns of one table row; the widest official table has 15. */
export const MAX_COLUMNS = 400;
/** Elements inside one another in a page. */
export const MAX_DEPTH = 600;
/** Figures without words between them; table 4 has 15, a table taken column by column 175. */
export const MAX_RUN = 600;
/** Rows of figures in one table; the longest official table has 25. */
export const MAX_TABLE_ROWS = 120;
/** Characters of one figure with its unit and note. */
export const MAX_FIGURE = 120;
/** Bytes of one part of an office document, unpacked. */
export const MAX_PART = 12_000_000;
/** Bytes of all its parts that are read. */
export const MAX_UNPACKED = 30_000_000;
/** Files in its zip. */
export const MAX_ENTRIES = 2000;
/** Merged areas of a sheet; the official tables have some 60. */
export const MAX_MERGES = 5000;
/** Pages of a PDF; a province's report has some 30. */
export const MAX_PAGES = 120;
/** Pieces of text on one of its pages, and streams in the file. */
export const MAX_PIECES = 20_000;
/** Compressed streams in it; a report of 120 pages has some hundreds. */
export const MAX_COMPRESSED = 5000;
/** Seconds to read all pages. */
export const PDF_SECONDS = 10;
/** Bytes of one compressed stream of a PDF, unpacked; a page scanned in colour has 26 million. */
export const MAX_STREAM = 30_000_000;
/** Bytes of all of them. */
export const MAX_STREAMS = 200_000_000;
