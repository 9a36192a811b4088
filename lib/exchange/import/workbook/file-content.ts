import { applyChange } from "#lib/domain/reports/content-change.ts";
import { readChange } from "#lib/domain/reports/read-change.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { fileValues } from "./file-values.ts";
import type { WorkbookReading } from "./read-workbook.ts";

/** The report as a workbook has it, every place of the file put over the draft: what its notes are about. */
export function fileContent(
  template: Template,
  draft: ReportContent,
  reading: WorkbookReading,
): ReportContent {
  return [...fileValues(template, reading)].reduce((content, [key, { typed }]) => {
    const change = readChange(template, { key, value: typed ?? "" });
    return change === null ? content : applyChange(content, change);
  }, draft);
}
