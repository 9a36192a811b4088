import type { Measure } from "#lib/domain/templates/types.ts";
import { joinsBetween } from "./crosswalk.ts";
import { isSubtracted, measureOf, measuresOf } from "./define-indicator.ts";
import { ExactSum, quotientOf } from "./exact-sum.ts";
import type {
  EvaluatedReport,
  Indicator,
  IndicatorValue,
  MeasureAbsence,
  MeasureAmount,
  MeasureTerm,
  PreviousReport,
} from "./types.ts";

/**
 * The value of an indicator for one report; `previous` is the body's report of the same scope for the year before, for what looks back. If a
 * part is not a number the indicator has none either: it takes over the gravest absence among its parts and never counts a missing part as 0.
 */
export function evaluateIndicator(
  indicator: Indicator,
  report: EvaluatedReport,
  previous: PreviousReport = null,
): IndicatorValue {
  const numerator = sum(indicator.numerator, report.amountOf);
  switch (indicator.kind) {
    case "count":
      return numerator instanceof ExactSum
        ? {
            status: "reported",
            amount: numerator.text,
            base: null,
            number: numerator.whole ?? numerator.decimal.toNumber(),
          }
        : { status: numerator };
    case "rate":
      return quotient(numerator, sum(indicator.denominator, report.amountOf), 100);
    case "per_10k": {
      if (!(numerator instanceof ExactSum)) return { status: numerator };
      // The own organ of a government serves no territory of its own.
      if (report.scope !== "consolidated" || report.residents === null) return { status: "no_population" };
      return quotient(numerator, sumOf(String(report.residents)), 10_000);
    }
    case "growth":
      return growth(indicator, numerator, report, previous);
  }
}

function growth(
  indicator: Indicator,
  now: ExactSum | MeasureAbsence,
  report: EvaluatedReport,
  previous: PreviousReport,
): IndicatorValue {
  if (!(now instanceof ExactSum)) return { status: now };
  if (previous === null) return { status: "not_submitted" };
  if (previous === "not_comparable") return { status: "not_comparable" };
  const isJoined = measuresOf(indicator).every((measure) =>
    joinsBetween(previous.template, report.template, measure),
  );
  if (!isJoined) return { status: "not_comparable" };
  const before = sum(indicator.numerator, previous.amountOf);
  if (!(before instanceof ExactSum)) return { status: before };
  now.add(before.text, -1);
  return quotient(now, before, 100);
}

function quotient(
  part: ExactSum | MeasureAbsence,
  base: ExactSum | MeasureAbsence,
  times: number,
): IndicatorValue {
  if (!(part instanceof ExactSum)) return { status: base instanceof ExactSum ? part : gravest([part, base]) };
  if (!(base instanceof ExactSum)) return { status: base };
  if (base.whole === null ? base.decimal.lte(0) : base.whole <= 0)
    return { status: "no_base", amount: part.text };
  return { status: "reported", amount: part.text, base: base.text, number: quotientOf(part, base, times) };
}

function sumOf(amount: string): ExactSum {
  const sum = new ExactSum();
  sum.add(amount);
  return sum;
}

function sum(
  terms: readonly MeasureTerm[],
  amountOf: (measure: Measure) => MeasureAmount,
): ExactSum | MeasureAbsence {
  const total = new ExactSum();
  const absences: MeasureAbsence[] = [];
  for (const term of terms) {
    const part = amountOf(measureOf(term));
    if (part.status === "reported") total.add(part.amount, isSubtracted(term) ? -1 : 1);
    else absences.push(part.status);
  }
  return absences.length > 0 ? gravest(absences) : total;
}

/** From the gravest down: without a report there is nothing, a form without the cell could not ask, and so on. */
const GRAVITY: readonly MeasureAbsence[] = [
  "not_submitted",
  "not_in_form",
  "unreadable",
  "blank",
  "not_applicable",
];

/** The absence that a figure made of several parts takes over. */
export function gravest(absences: readonly MeasureAbsence[]): MeasureAbsence {
  return GRAVITY.find((absence) => absences.includes(absence)) ?? "blank";
}
