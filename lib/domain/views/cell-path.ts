import { measureOf } from "#lib/domain/indicators/define-indicator.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { CellKey, TemplateId } from "#lib/domain/templates/types.ts";
import { type ReportPlace, reportPath } from "./report-path.ts";

/** The address of a cell in its report; of the report where no cell is meant. */
export function cellPath(place: ReportPlace, cell: CellKey | null): string {
  const report = reportPath(place);
  return cell === null ? report : `${report}#${cell}`;
}

/** The cell of a report that an indicator begins with: the first of its numerator. Null where the form has none. */
export function firstCellOf(indicator: Indicator, template: TemplateId): CellKey | null {
  const [term] = indicator.numerator;
  return term === undefined ? null : (templateById(template).measures[measureOf(term)]?.[0] ?? null);
}
