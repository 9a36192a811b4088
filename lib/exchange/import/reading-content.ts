import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import type { ReportReading } from "./types.ts";

/** The content a reading would put into a draft: certain cells only; what is uncertain stays blank for the officer. */
export function readingContent(reading: ReportReading): ReportContent {
  const values: Record<string, CellValue> = {};
  for (const [key, cell] of Object.entries(reading.cells)) {
    if (cell.how !== "uncertain" && cell.how !== "conflict") values[key] = cell.value;
  }
  const texts: Record<string, string> = {};
  for (const [key, text] of Object.entries(reading.texts)) {
    if (text !== undefined) texts[key] = text.text;
  }
  return { template: reading.template.id, title: reading.title ?? "", values, texts };
}
