/** A figure, a declared “not applicable” or an empty table cell, at its place in the source. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly isBlank: boolean;
  /** Index of the line in `layout.rows`. */
  readonly row: number;
  /** Column of the table's grid; null in running text. */
  readonly column: number | null;
}

/** Figures with nothing but space between them, and the words around: what may become a line of the form. */
export interface Run {
  readonly figures: readonly Figure[];
  readonly isGrid: boolean;
  /** Compact words from the run before to this one, those on its own line, and those up to the run after. */
  readonly before: string;
  readonly own: string;
  readonly after: string;
}
