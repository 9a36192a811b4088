import type { CellKey } from "#lib/domain/templates/types.ts";
import { type Observable, observable } from "./observable.ts";

/** A rectangle of cells between two corners of one table. */
export interface CellSelection {
  readonly anchor: CellKey;
  readonly end: CellKey;
  readonly rows: readonly (readonly (CellKey | null)[])[];
  readonly cells: ReadonlySet<CellKey>;
}

/** Where the officer is in the report, and what is lit for them. */
export interface EntryFocus {
  /** The cell last worked in; it stays while the focus is in the panes beside the table. */
  readonly active: Observable<CellKey | null>;
  readonly selection: Observable<CellSelection | null>;
  /** Both sides of the equation a focused finding is about. */
  readonly lit: Observable<ReadonlySet<CellKey>>;
  /** Where only one row of a table is on the screen, the one that shows it; by table, counted from 0. */
  readonly shownRow: Observable<Readonly<Record<string, number>>>;
}

export const NOTHING_LIT: ReadonlySet<CellKey> = new Set();

export function createEntryFocus(): EntryFocus {
  return {
    active: observable<CellKey | null>(null),
    selection: observable<CellSelection | null>(null),
    lit: observable(NOTHING_LIT),
    shownRow: observable<Readonly<Record<string, number>>>({}),
  };
}
