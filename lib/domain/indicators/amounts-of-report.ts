import Big from "big.js";
import { cellValue } from "#lib/domain/reports/cell-value.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { Measure, Template } from "#lib/domain/templates/types.ts";
import { gravest } from "./evaluate-indicator.ts";
import type { MeasureAmount } from "./types.ts";

/** What a report says about a measure: the sum of the cells its format names for it. */
export function amountsOfReport(
  template: Template,
  content: ReportContent,
): (measure: Measure) => MeasureAmount {
  return (measure) => {
    const cells = template.measures[measure];
    if (cells === undefined) return { status: "not_in_form" };
    const values = cells.map((cell) => cellValue(content, cell));
    const absences = values.flatMap(({ status }) => (status === "reported" ? [] : [status]));
    if (absences.length > 0) return { status: gravest(absences) };
    const total = values.reduce(
      (sum, value) => (value.status === "reported" ? sum.plus(value.value) : sum),
      new Big(0),
    );
    return { status: "reported", amount: total.toFixed() };
  };
}
