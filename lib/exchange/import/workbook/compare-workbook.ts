import { isSameChange } from "#lib/domain/reports/content-change.ts";
import { readChange } from "#lib/domain/reports/read-change.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { WorkbookEdit, WorkbookPreview, WorkbookQuestion } from "#lib/domain/views/workbook-preview.ts";
import { fileValues } from "./file-values.ts";
import type { WorkbookReading } from "./read-workbook.ts";

/** What was changed in a workbook since it was written, in the order of the form. */
export function compareWorkbook(
  template: Template,
  reading: WorkbookReading,
): Pick<WorkbookPreview, "edits" | "questions" | "leftOut"> {
  const values = fileValues(template, reading);
  const edits: WorkbookEdit[] = [];
  const questions: WorkbookQuestion[] = [];
  const leftOut: { key: string; reason: "missing" | "too-long" }[] = [];
  for (const key of placesOf(template)) {
    const place = reading.places.get(key);
    const value = values.get(key);
    const base = reading.base.typed.get(key) ?? "";
    if (place === undefined || value === undefined) {
      leftOut.push({ key, reason: "missing" });
      continue;
    }
    const at = { sheet: place.sheet, address: `${place.column}${place.first}` };
    if (value.typed === null) {
      questions.push({ key, formula: `=${place.formula ?? ""}`, ...at });
      continue;
    }
    const typed = template.cellByKey.has(key) ? value.typed.trim() : value.typed;
    const change = readChange(template, { key, value: typed });
    const before = readChange(template, { key, value: asRead(base) });
    if (change === null) leftOut.push({ key, reason: "too-long" });
    else if (before === null || !isSameChange(change, before))
      edits.push({ key, base, typed, how: value.how, ...at });
  }
  return { edits, questions, leftOut: joinTables(template, leftOut) };
}

/** A table whose sheet is gone is named once and not cell by cell. */
function joinTables(template: Template, leftOut: WorkbookPreview["leftOut"]): WorkbookPreview["leftOut"] {
  const missing = new Set(leftOut.filter(({ reason }) => reason === "missing").map(({ key }) => key));
  const gone = new Set(
    template.tables
      .map(({ key }) => key)
      .filter((key) => template.cells.every((cell) => cell.table !== key || missing.has(cell.key))),
  );
  const isOfGone = (key: string) => gone.has(template.cellByKey.get(key)?.table ?? "");
  return [
    ...[...gone].map((key) => ({ key, reason: "missing" }) as const),
    ...leftOut.filter(({ key }) => !isOfGone(key)),
  ];
}

function placesOf(template: Template): readonly string[] {
  const sections = template.sections.flatMap(({ key, content, table }) =>
    content === "text"
      ? [key]
      : template.cells.filter((cell) => cell.table === table).map((cell) => cell.key),
  );
  return ["title", "intro", ...sections];
}

/** A text as it comes back from rows of a sheet. */
function asRead(typed: string): string {
  return typed.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
}
