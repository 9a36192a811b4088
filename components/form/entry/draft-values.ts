import { cellValue } from "#lib/domain/reports/cell-value.ts";
import { parseCell } from "#lib/domain/reports/parse-cell.ts";
import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import type { Template, TextKey } from "#lib/domain/templates/types.ts";

/** The key under which the title travels; cells and texts travel under their own. */
export const TITLE_KEY = "title";

/** The keys of everything a report says in words, in the order of the form. */
export function textKeys(template: Template): readonly TextKey[] {
  const texts = template.sections
    .filter((section) => section.content === "text")
    .map((section) => section.key);
  return ["intro", ...texts];
}

/** A content as the draft exchange speaks of it: what was typed, by key. */
export function draftValues(template: Template, content: ReportContent): Record<string, string> {
  return Object.fromEntries([
    [TITLE_KEY, content.title],
    ...textKeys(template).map((key) => [key, content.texts[key] ?? ""]),
    ...template.cells.map(({ key }) => [key, cellValue(content, key).raw]),
  ]);
}

/** Reads the content back from what was typed. A cell is only parsed again when its words have changed. */
export function contentReader(template: Template): (typed: (key: string) => string) => ReportContent {
  const known = new Map<string, CellValue>();
  return (typed) => {
    const values: Record<string, CellValue> = {};
    for (const cell of template.cells) {
      const raw = typed(cell.key);
      const before = known.get(cell.key);
      const value = before?.raw === raw ? before : parseCell(cell, raw);
      known.set(cell.key, value);
      if (value.status !== "blank") values[cell.key] = value;
    }
    const texts = Object.fromEntries(
      textKeys(template)
        .map((key) => [key, typed(key)])
        .filter(([, text]) => text !== ""),
    );
    return { template: template.id, title: typed(TITLE_KEY), values, texts };
  };
}
