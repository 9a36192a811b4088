import { cellValue } from "#lib/domain/reports/cell-value.ts";
import type { CellKey, TableDefinition } from "#lib/domain/templates/types.ts";
import { columnKinds } from "#lib/domain/views/layout/column-kinds.ts";
import { placeGrid } from "#lib/domain/views/layout/place-grid.ts";
import type { CellPlace } from "../../workbook/total-formula.ts";
import { figureCell } from "./figure-cell.ts";
import type { FillInSource } from "./fill-in-source.ts";
import { LOOK } from "./look.ts";
import type { SheetPage } from "./sheet-page.ts";

const GAP = 3;
const NARROW = 11;

/** Where last year's figures stand: to the right of a table with labels at its left, else below it. */
export interface LastYearPlaces {
  /** Of the columns that come after the table's. */
  readonly widths: readonly number[];
  readonly heading: CellPlace & { readonly columns: number };
  readonly labels: readonly (CellPlace & {
    readonly words: string;
    readonly rows: number;
    readonly columns: number;
  })[];
  readonly places: ReadonlyMap<CellKey, CellPlace>;
  readonly spans: ReadonlyMap<CellKey, number>;
}

export function placeLastYear(
  table: TableDefinition,
  widths: readonly number[],
  top: number,
): LastYearPlaces {
  const firstValue = columnKinds(table).indexOf("value");
  const isBeside = firstValue > 0;
  const shift = isBeside ? widths.length + 1 - firstValue : 0;
  const placed = placeGrid(table).flat();
  const values = placed.flatMap(({ cell, row, column }) =>
    cell.kind === "value" ? [{ cell, row, column }] : [],
  );
  const below = (row: number) => (isBeside ? top + row : top + row + 2);
  const columns = widths.length - firstValue;
  return {
    widths: isBeside ? [GAP, ...Array.from({ length: columns }, () => NARROW)] : [],
    heading: { row: isBeside ? top - 1 : top + table.grid.length, column: firstValue + shift, columns },
    labels: isBeside
      ? placed.flatMap(({ cell, row, column }) =>
          cell.kind === "label" && column >= firstValue
            ? [
                {
                  words: cell.label["zh-Hans"],
                  row: top + row,
                  column: column + shift,
                  rows: cell.rowSpan,
                  columns: cell.colSpan,
                },
              ]
            : [],
        )
      : [],
    places: new Map(
      values.map(({ cell, row, column }) => [cell.cell, { row: below(row), column: column + shift }]),
    ),
    spans: new Map(values.map(({ cell }) => [cell.cell, cell.colSpan])),
  };
}

/** Last year's figures in grey, for comparing; they are no part of the form and are not printed with it. */
export function drawLastYear(
  page: SheetPage,
  { previous }: FillInSource,
  { heading, labels, places, spans }: LastYearPlaces,
): void {
  if (previous === null) return;
  page.words(heading, `${previous.year}年（上年，供对照）`, LOOK.lastYear, {
    rows: 1,
    columns: heading.columns,
  });
  for (const { words, rows, columns, ...place } of labels)
    page.words(place, words, LOOK.lastYear, { rows, columns });
  for (const [key, place] of places) {
    const cell = previous.template.cellByKey.get(key);
    if (cell === undefined) continue;
    const figure = figureCell(cell, cellValue(previous.content, key), LOOK.lastYear);
    page.put(place, figure, { rows: 1, columns: spans.get(key) ?? 1 });
  }
}
