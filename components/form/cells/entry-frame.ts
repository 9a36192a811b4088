import type { CSSProperties } from "react";
import type { TableDefinition } from "#lib/domain/templates/types.ts";
import { type ColumnKind, columnKinds } from "#lib/domain/views/layout/column-kinds.ts";
import type { PlacedCell } from "#lib/domain/views/layout/place-grid.ts";

const WIDTHS: Readonly<Record<ColumnKind, string>> = {
  group: "2rem",
  label: "var(--label)",
  value: "3.75rem",
};

export interface EntryFrame {
  readonly kinds: readonly ColumnKind[];
  readonly style: CSSProperties;
  readonly widthOf: (column: number) => string | null;
  /** Where a heading stays while the table is scrolled sideways; null for what moves along. */
  readonly stickAt: (place: PlacedCell) => string | null;
}

/** Widths and sticking headings of a table to type in: figures share what the headings leave, but never less than a figure needs. */
export function entryFrame(table: TableDefinition): EntryFrame {
  const kinds = columnKinds(table);
  const sum = (some: readonly ColumnKind[]) => `calc(${some.map((kind) => WIDTHS[kind]).join(" + ")})`;
  return {
    kinds,
    style: { minWidth: sum(kinds) },
    widthOf: (column) => {
      const kind = kinds[column] ?? "value";
      return kind === "value" ? null : WIDTHS[kind];
    },
    stickAt: ({ cell, column }) => {
      if (kinds[column] === "value" || cell.kind === "value") return null;
      if (cell.kind === "label" && cell.scope === "caption") return null;
      return column === 0 ? "0px" : sum(kinds.slice(0, column));
    },
  };
}
