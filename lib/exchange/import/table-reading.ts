import type { FigureRow } from "./chunk-runs.ts";
import type { Piece } from "./cut-figures.ts";
import type { Stretch } from "./find-landmarks.ts";
import type { PrintedLine, PrintedTable } from "./printed-lines.ts";

/** A printed line with all the ways its cells can be filled from the source. */
export interface FilledLine {
  readonly line: PrintedLine;
  readonly row: FigureRow;
  /** Empty where too many ways exist to list them. */
  readonly ways: readonly (readonly Piece[])[];
  /** Whether the row is named by its label, or only stands at the line's place. */
  readonly isNamed: boolean;
  /** Whether another row, or none, could be the line's as well. */
  readonly isDoubtful: boolean;
  /** Whether its figures were brought together from several places, or cut out of digits without borders. */
  readonly isDeduced: boolean;
  /** Whether its figures stood apart, so that nothing but equations tells their order. */
  readonly isJoined: boolean;
}

/** A line whose label stands in the source without any figure. */
export interface EmptyLine {
  readonly line: PrintedLine;
  readonly start: number;
  readonly end: number;
}

export interface TableReading {
  readonly lines: readonly FilledLine[];
  /** Lines of the form for which the source has no row. */
  readonly missing: readonly PrintedLine[];
  /** Those of them whose label is there all the same, with nothing beside it. */
  readonly empty: readonly EmptyLine[];
  /** Rows of figures that belong to no line. */
  readonly unused: readonly FigureRow[];
  /** A further row for a line that already has one. */
  readonly repeated: readonly FilledLine[];
}

/** The reading of one table with what was known of it beforehand. */
export interface ReadTable extends TableReading {
  readonly printed: PrintedTable;
  readonly stretch: Stretch;
  /** Lines of the source behind its stretch that belong to the table. */
  readonly strays: readonly number[];
}
