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

/**
 * What every front end makes of a document. `folded` is as long as `text`, character for character, so the matcher
 * compares in `folded` and quotes from `text`.
 */
export interface Layout {
  readonly text: string;
  readonly folded: string;
  readonly rows: readonly LayoutRow[];
}
