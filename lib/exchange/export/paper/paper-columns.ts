import type { TableDefinition } from "#lib/domain/templates/types.ts";
import { columnKinds } from "#lib/domain/views/layout/column-kinds.ts";

/** Points between the margins of a page: A4 with the margins of GB/T 9704 (28 mm at the left, 26 mm at the right). */
export const PAPER_WIDTH = 442;

const GROUP_WIDTH = 43;
const LEAST_FOR_LABELS = 110;
const WIDEST_FIGURE = PAPER_WIDTH / 4;

/** How wide each column of a printed table is, in points, so that together they fill the page. */
export function paperColumns(table: TableDefinition): readonly number[] {
  const kinds = columnKinds(table);
  const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  const labels = count("label");
  const forFigures = PAPER_WIDTH - count("group") * GROUP_WIDTH;
  const value =
    labels === 0
      ? forFigures / count("value")
      : Math.min(WIDEST_FIGURE, (forFigures - LEAST_FOR_LABELS) / count("value"));
  const label = (forFigures - value * count("value")) / labels;
  const widths = { group: GROUP_WIDTH, label, value };
  return kinds.map((kind) => widths[kind]);
}
