/** A cell of a table in the source, with its words and where they stand in the text. */
export interface LayoutCell {
  readonly start: number;
  readonly end: number;
  /** Column of the table's grid, merged cells counted; equal to its order where nothing is merged. */
  readonly column: number;
}

/** A line of the source: running words, or a row of table cells that keeps its empty cells. */
export interface LayoutRow {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly LayoutCell[] | null;
  /** Which table and row of the source, from 0; null in running text. */
  readonly table: { readonly table: number; readonly row: number } | null;
  /** Blocks of the page around the row, outermost first; empty for plain text. Tells the report from the page. */
  readonly path: readonly number[];
}

/** A box on a page from its upper left corner, in parts of the page's width and height. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a stretch of the text is printed; pages count from 1. */
export interface PrintedPiece {
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly box: PageBox;
}

/**
 * What every front end makes of a document. `folded` is as long as `text`, character for character, so the matcher
 * compares in `folded` and quotes from `text`.
 */
export interface Layout {
  readonly text: string;
  readonly folded: string;
  readonly rows: readonly LayoutRow[];
  /** For a source with pages: where its words are printed, in the order of the text. */
  readonly pieces?: readonly PrintedPiece[];
  /** Rows that the pages of the source repeat. */
  readonly running?: ReadonlySet<number>;
}
