import type { Layout } from "./layout.ts";
import { sourcePlace } from "./source-place.ts";
import type { ReadTable } from "./table-reading.ts";
import type { UnmatchedPassage, UnmatchedReason } from "./types.ts";

/** Lists figures that found no cell, lines of another format, and tables of the page that are not the report's. */
export function unmatchedFigures(layout: Layout, tables: readonly ReadTable[]): readonly UnmatchedPassage[] {
  const passage = (reason: UnmatchedReason, start: number, end: number): UnmatchedPassage => ({
    reason,
    text: layout.text
      .slice(start, end)
      .replace(/[ \t]+/g, " ")
      .trim(),
    place: sourcePlace(layout, start, end),
  });
  const rows = tables.flatMap(({ unused, lines }) => [
    ...unused.map((row) => ({ row, reason: "value-without-place" as const })),
    ...lines.flatMap(({ line, row }) =>
      line.isForeign ? [{ row, reason: "row-not-in-form" as const }] : [],
    ),
  ]);
  const figures = rows.flatMap(({ row, reason }) => {
    const [first] = row.figures;
    const last = row.figures.at(-1);
    if (first === undefined || last === undefined || row.figures.every(({ isBlank }) => isBlank)) return [];
    const line = layout.rows[first.row];
    const isOwnLine = line !== undefined && last.end <= line.end && line.end - line.start < 200;
    return [isOwnLine ? passage(reason, line.start, line.end) : passage(reason, first.start, last.end)];
  });
  return [...figures, ...decoys(layout, tables).map(({ start, end }) => passage("decoy-table", start, end))];
}

function decoys(layout: Layout, tables: readonly ReadTable[]): readonly { start: number; end: number }[] {
  const found = new Map<number, { start: number; end: number }>();
  for (const { table, start, end } of layout.rows) {
    if (table === null) continue;
    if (tables.some(({ stretch }) => stretch.start <= end && start < stretch.end)) continue;
    const known = found.get(table.table);
    found.set(table.table, { start: known?.start ?? start, end });
  }
  return [...found.values()];
}
