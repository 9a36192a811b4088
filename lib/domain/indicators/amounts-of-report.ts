import Big from "big.js";
import { amountInUnitOf } from "#lib/domain/reports/cell-amount.ts";
import { cellValue } from "#lib/domain/reports/cell-value.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { CellKey, Measure, Template } from "#lib/domain/templates/types.ts";
import { gravest } from "./evaluate-indicator.ts";
import type { MeasureAbsence, MeasureAmount } from "./types.ts";

/** What a report says about a measure: the sum of the cells its format names for it, money in one unit whatever was written beside it. */
export function amountsOfReport(
  template: Template,
  content: ReportContent,
): (measure: Measure) => MeasureAmount {
  return (measure) => {
    const cells = template.measures[measure];
    if (cells === undefined) return { status: "not_in_form" };
    const amounts = cells.map((cell) => amountOfCell(template, content, cell));
    const absences = amounts.filter((amount) => typeof amount === "string");
    if (absences.length > 0) return { status: gravest(absences) };
    const total = amounts.reduce<Big>(
      (sum, amount) => (typeof amount === "string" ? sum : sum.plus(amount)),
      new Big(0),
    );
    return { status: "reported", amount: total.toFixed() };
  };
}

function amountOfCell(template: Template, content: ReportContent, cell: CellKey): Big | MeasureAbsence {
  const value = cellValue(content, cell);
  if (value.status !== "reported") return value.status;
  const definition = template.cellByKey.get(cell);
  // Money of which nobody said the unit is no amount.
  return (definition === undefined ? null : amountInUnitOf(definition, value)) ?? "unreadable";
}
