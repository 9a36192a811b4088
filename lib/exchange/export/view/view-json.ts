import type { PublicView, ViewTable } from "#lib/domain/views/public-view.ts";
import { valueFields } from "./value-fields.ts";
import { valuesOfView } from "./values-of-view.ts";
import type { ViewPlace } from "./view-place.ts";

/** A view for programs: what it says, its notes, every value, and its tables as they are printed. */
export function viewJson(view: PublicView, { page, origin }: ViewPlace): string {
  const data = {
    kind: view.kind,
    page,
    language: view.locale,
    as_of: view.asOf,
    is_superseded: view.isSuperseded,
    updated_at: view.updatedAt,
    title: view.title,
    subtitle: view.subtitle,
    summary: view.summary,
    is_practice: view.isPractice,
    values: valuesOfView(view).map((value) => valueFields(value, origin)),
    tables: view.tables.map(printed),
    notes: view.notes,
    source: view.source,
    api: `${origin}${view.api}`,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function printed({ key, caption, columns, rows }: ViewTable) {
  return {
    key,
    caption,
    columns: columns.map(({ key: column, label, unit, breakBefore }) => ({
      key: column,
      label,
      unit,
      break_before: breakBefore,
    })),
    rows: rows.map((row) => ({
      key: row.key,
      part: row.part,
      cells: row.cells.map(({ text, meaning, detail }) => ({ text, meaning, detail })),
    })),
  };
}
