import { BLANK } from "#lib/domain/reports/cell-value.ts";
import { formatCell } from "#lib/domain/reports/format-cell.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";
import type { ReportPaper } from "./report-paper.ts";

/** What a paper prints in a place of a table: the figure as the notice wants it, without separators; with words beside it, what was typed. */
export function figureText({ layout, content }: ReportPaper, key: CellKey): string {
  const value = content.values[key] ?? BLANK;
  const cell = layout.cellByKey.get(key);
  if (value.status === "reported" && value.note !== null) return value.raw;
  return formatCell(value, cell === undefined ? {} : { cell });
}
