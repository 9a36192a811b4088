import type { TableDefinition } from "#lib/domain/templates/types.ts";
import { columnKinds } from "#lib/domain/views/layout/column-kinds.ts";

/** Points: the tables of the notice's template are wider than its text, 9740 twentieths between margins of 1800. */
export const TABLE_WIDTH = 487;
export const TEXT_WIDTH = 415.3;
export const TABLE_OVERHANG = (TABLE_WIDTH - TEXT_WIDTH) / 2;

/** Behind the bands 第二十条第（一）项, as in the notice's template. */
export const BAND_COLOUR = "C6D9F1";

const GROUP_WIDTH = 42;
const LEAST_FOR_LABELS = 142;
const WIDEST_FIGURE = TABLE_WIDTH / 4;

/** How wide each column of a printed table is, in points, so that together they fill the width of the table. */
export function paperColumns(table: TableDefinition): readonly number[] {
  const kinds = columnKinds(table);
  const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  const labels = count("label");
  const forFigures = TABLE_WIDTH - count("group") * GROUP_WIDTH;
  const value =
    labels === 0
      ? forFigures / count("value")
      : Math.min(WIDEST_FIGURE, (forFigures - LEAST_FOR_LABELS) / count("value"));
  const label = (forFigures - value * count("value")) / labels;
  const widths = { group: GROUP_WIDTH, label, value };
  return kinds.map((kind) => widths[kind]);
}
