import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { documentOfFile } from "#lib/exchange/import/document-of-file.ts";
import { readReport } from "#lib/exchange/import/read-report.ts";

/** What a file says otherwise than the report it was written from: cells with their statuses, units and notes, and texts. Nothing where they agree. */
export async function readBack(
  { template, content }: { readonly template: Template; readonly content: ReportContent },
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<readonly string[]> {
  const reading = readReport(await documentOfFile(file.name, file.bytes));
  if (reading.template.id !== template.id) return [`format ${reading.template.id}`];
  const cells = template.cells.flatMap(({ key }) => {
    const [wanted, found] = [say(content.values[key]), say(reading.cells[key]?.value)];
    return wanted === found ? [] : [`${key}: ${found} for ${wanted}`];
  });
  const texts = template.sections.flatMap(({ key, content: kind }) => {
    const [wanted, found] = [content.texts[key], reading.texts[key]?.text];
    return kind !== "text" || wanted === found ? [] : [`${key}: ${found} for ${wanted}`];
  });
  return [...cells, ...texts];
}

/** A cell that was not found says nothing, as a blank does. */
function say(value: CellValue | undefined): string {
  if (value === undefined) return "blank";
  return value.status === "reported" ? `${value.value} ${value.unit} ${value.note}` : value.status;
}
