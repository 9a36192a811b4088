import type { SectionDefinition, Template } from "#lib/domain/templates/types.ts";
import { findHeadings, type Heading } from "./find-headings.ts";
import { findTables } from "./find-tables.ts";
import type { Layout } from "./layout.ts";
import type { PrintedTable } from "./printed-lines.ts";

/** A stretch of the source that belongs to one section: its heading, its words, and its table if it has one. */
export interface Stretch {
  readonly section: SectionDefinition;
  /** Null where the words are there but their heading is not. */
  readonly heading: Heading | null;
  readonly start: number;
  /** Where the words or the table begin, after the heading. */
  readonly body: number;
  /** Where the table begins, for a section with a table. */
  readonly table: number | null;
  readonly end: number;
}

/** Divides the source into the sections of the form, in the order of the source. The report begins behind `from`. */
export function findLandmarks(
  layout: Layout,
  template: Template,
  tables: readonly PrintedTable[],
  from = 0,
): readonly Stretch[] {
  const titles = template.sections.flatMap(({ title, titleAliases }) => [title["zh-Hans"], ...titleAliases]);
  const starts = findTables(layout, tables, titles);
  const rowLabels = new Set(
    tables.flatMap(({ lines, headings }) => [...headings, ...lines.flatMap(({ labels }) => labels)]),
  );
  const headingsOf = (section: SectionDefinition, from: number, to: number) =>
    findHeadings(layout, section, rowLabels, from, to);
  const marks = new Map<string, Omit<Stretch, "end">>();

  let previous = from;
  for (const section of template.sections) {
    const table = section.table === null ? undefined : starts.get(section.table);
    if (table === undefined) continue;
    // The heading may be part of the first line of the table; a little past its beginning is still before its figures.
    const heading = best(headingsOf(section, previous, table + 60), "last");
    const start = Math.min(heading?.start ?? table, table);
    const body = heading?.end ?? table;
    marks.set(section.key, { section, heading, start, body, table: Math.max(table, body) });
    previous = table;
  }

  const first = Math.min(layout.text.length, ...[...marks.values()].map(({ start }) => start));
  const last = Math.max(0, ...[...marks.values()].map(({ table, start }) => table ?? start));
  const words = template.sections.filter(({ content }) => content === "text");
  let end = layout.text.length;
  for (const section of [...words].reverse()) {
    const isBefore =
      template.sections.some(
        ({ key, ordinal }) => ordinal > section.ordinal && marks.has(key) && key !== section.key,
      ) && template.sections.every(({ table, ordinal }) => table === null || ordinal > section.ordinal);
    const heading = isBefore
      ? best(headingsOf(section, from, first), "first")
      : (best(headingsOf(section, last, end), "first") ?? best(headingsOf(section, from, end), "last", 0.8));
    if (heading === null) continue;
    marks.set(section.key, { section, heading, start: heading.start, body: heading.end, table: null });
    if (!isBefore) end = heading.start;
  }

  const sorted = [...marks.values()].sort((a, b) => a.start - b.start);
  return sorted.map((mark, index) => ({ ...mark, end: sorted[index + 1]?.start ?? layout.text.length }));
}

function best(headings: readonly Heading[], prefer: "first" | "last", least = 0): Heading | null {
  let chosen: Heading | null = null;
  for (const heading of headings) {
    if (heading.score < least) continue;
    const isBetter = chosen === null || heading.score > chosen.score;
    const isEqual = chosen !== null && heading.score === chosen.score && prefer === "last";
    if (isBetter || isEqual) chosen = heading;
  }
  return chosen;
}
