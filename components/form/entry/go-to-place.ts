import type { FindingPlace } from "#lib/domain/rules/types.ts";
import { singleRows } from "../grid/single-rows.ts";
import type { ReportEntry } from "./report-entry.ts";

/** Takes the officer to a place of the report: the cell's field, the text's field, else the heading of the section. */
export function goToPlace(entry: ReportEntry, place: FindingPlace): void {
  if (place.kind === "cell") showRow(entry, place.cell);
  // The row may have to be drawn first.
  requestAnimationFrame(() => {
    const target = document.getElementById(anchorOf(entry, place));
    target?.scrollIntoView({ block: "center", inline: "nearest" });
    target?.focus({ preventScroll: true });
  });
}

/** The id of what takes the focus for a place. */
export function anchorOf({ template }: Pick<ReportEntry, "template">, place: FindingPlace): string {
  switch (place.kind) {
    case "cell":
      return place.cell;
    case "table":
      return headingAnchor(template.tables.find((table) => table.key === place.table)?.section ?? "");
    case "section": {
      const section = template.sections.find(({ key }) => key === place.section);
      return section?.content === "table" ? headingAnchor(section.key) : textAnchor(place.section);
    }
    case "report":
      return textAnchor("title");
  }
}

export function headingAnchor(section: string): string {
  return `heading-${section}`;
}

export function textAnchor(key: string): string {
  return `text-${key}`;
}

function showRow({ template, focus }: ReportEntry, cell: string): void {
  const table = template.tables.find(({ key }) => key === template.cellByKey.get(cell)?.table);
  const row = table === undefined ? -1 : singleRows(table).findIndex(({ cells }) => cells.includes(cell));
  if (table !== undefined && row >= 0) focus.shownRow.set({ ...focus.shownRow.get(), [table.key]: row });
}
