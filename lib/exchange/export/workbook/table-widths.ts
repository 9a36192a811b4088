import type { TableDefinition } from "#lib/domain/templates/types.ts";
import { columnKinds } from "#lib/domain/views/layout/column-kinds.ts";

/** Digits across a landscape page at full size; a wider table is printed smaller. */
const PAGE = 128;
const GROUP = 9;
const NARROWEST_FIGURE = 10;
const WIDEST_FIGURE = 24;
const NARROWEST_LABEL = 16;

/** How wide each column of a table is, in digits: room for eight of them in the narrowest. */
export function tableWidths(table: TableDefinition): readonly number[] {
  const kinds = columnKinds(table);
  const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
  const room = PAGE - count("group") * GROUP - (count("label") > 0 ? 36 : 0);
  const value = Math.max(NARROWEST_FIGURE, Math.min(WIDEST_FIGURE, Math.floor(room / count("value"))));
  const left = PAGE - count("group") * GROUP - count("value") * value;
  const label = Math.max(NARROWEST_LABEL, Math.min(48, Math.floor(left / Math.max(1, count("label")))));
  const widths = { group: GROUP, label, value };
  return kinds.map((kind) => widths[kind]);
}
