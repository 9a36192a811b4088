import type { Locale } from "#lib/domain/localized.ts";
import type { TableDefinition } from "#lib/domain/templates/types.ts";
import type { PlacedCell } from "#lib/domain/views/layout/place-grid.ts";
import type { ReportLayout } from "#lib/domain/views/layout/report-layout.ts";
import { unitWords } from "#lib/domain/views/layout/unit-words.ts";

/**
 * The unit of the figures under a column heading, where the table has no unit of its own and the heading does not say it
 * already (本年收费金额（单位：万元）). Null where the column leaves the unit to the officer.
 */
export function unitUnderHeading(
  table: TableDefinition,
  heading: PlacedCell,
  rows: readonly (readonly PlacedCell[])[],
  template: ReportLayout,
  locale: Locale,
): string | null {
  if (table.unit !== null || heading.cell.kind !== "label" || heading.cell.scope !== "col") return null;
  const below = rows
    .slice(heading.row + 1)
    .flat()
    .find(({ cell, column }) => cell.kind === "value" && column === heading.column);
  const unit = below?.cell.kind === "value" ? (template.cellByKey.get(below.cell.cell)?.unit ?? null) : null;
  if (unit === null || heading.cell.label["zh-Hans"].includes(unit)) return null;
  const words = unitWords(unit)[locale];
  return locale === "en" ? `(${words})` : `（${words}）`;
}
