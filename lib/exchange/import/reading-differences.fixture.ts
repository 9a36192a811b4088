import type { CellValue, ReportContent } from "#lib/domain/reports/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { ReportReading } from "./types.ts";

/** Cells of a report that were read otherwise than they were laid out, or not at all. */
export function differences(
  template: Template,
  content: ReportContent,
  reading: ReportReading,
): readonly string[] {
  return template.cells.flatMap(({ key }) => {
    const expected = content.values[key];
    const found = reading.cells[key];
    const isSame =
      found !== undefined &&
      expected !== undefined &&
      found.how !== "uncertain" &&
      same(found.value, expected);
    return isSame ? [] : [`${key}: ${JSON.stringify(found?.value)} for ${JSON.stringify(expected)}`];
  });
}

/** Whether two values say the same figure in the same unit, or are both without one for the same reason. */
export function same(a: CellValue, b: CellValue): boolean {
  if (a.status !== "reported" || b.status !== "reported") return a.status === b.status;
  return a.value === b.value && a.unit === b.unit;
}
