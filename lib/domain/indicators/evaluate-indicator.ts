import Big from "big.js";
import type { Measure } from "#lib/domain/templates/types.ts";
import { joinsBetween } from "./crosswalk.ts";
import { isSubtracted, measureOf, measuresOf } from "./define-indicator.ts";
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
      return numerator instanceof Big
        ? { status: "reported", amount: numerator.toFixed(), base: null, number: numerator.toNumber() }
        : { status: numerator };
    case "rate":
      return quotient(numerator, sum(indicator.denominator, report.amountOf), 100);
    case "per_10k": {
      if (!(numerator instanceof Big)) return { status: numerator };
      // The own organ of a government serves no territory of its own.
      if (report.scope !== "consolidated" || report.residents === null) return { status: "no_population" };
      return quotient(numerator, new Big(report.residents), 10_000);
    }
    case "growth":
      return growth(indicator, numerator, report, previous);
  }
}

function growth(
  indicator: Indicator,
  now: Big | MeasureAbsence,
  report: EvaluatedReport,
  previous: PreviousReport,
): IndicatorValue {
  if (!(now instanceof Big)) return { status: now };
  if (previous === null) return { status: "not_submitted" };
  if (previous === "not_comparable") return { status: "not_comparable" };
  const isJoined = measuresOf(indicator).every((measure) =>
    joinsBetween(previous.template, report.template, measure),
  );
  if (!isJoined) return { status: "not_comparable" };
  const before = sum(indicator.numerator, previous.amountOf);
  if (!(before instanceof Big)) return { status: before };
  return quotient(now.minus(before), before, 100);
}

function quotient(part: Big | MeasureAbsence, base: Big | MeasureAbsence, times: number): IndicatorValue {
  if (!(part instanceof Big)) return { status: base instanceof Big ? part : gravest([part, base]) };
  if (!(base instanceof Big)) return { status: base };
  if (base.lte(0)) return { status: "no_base", amount: part.toFixed() };
  return {
    status: "reported",
    amount: part.toFixed(),
    base: base.toFixed(),
    number: dividedBy(part, base, times),
  };
}

/** `part × times ÷ base` as the nearest number. Whole numbers, as nearly all are, are divided by the processor, which rounds once. */
function dividedBy(part: Big, base: Big, times: number): number {
  const [above, below] = [part.toNumber() * times, base.toNumber()];
  if (Number.isSafeInteger(above) && Number.isSafeInteger(below)) return above / below;
  return part.times(times).div(base).toNumber();
}

function sum(
  terms: readonly MeasureTerm[],
  amountOf: (measure: Measure) => MeasureAmount,
): Big | MeasureAbsence {
  let total: Big | null = null;
  const absences: MeasureAbsence[] = [];
  for (const term of terms) {
    const part = amountOf(measureOf(term));
    if (part.status !== "reported") absences.push(part.status);
    else if (total === null)
      total = isSubtracted(term) ? new Big(0).minus(part.amount) : new Big(part.amount);
    else total = isSubtracted(term) ? total.minus(part.amount) : total.plus(part.amount);
  }
  return absences.length > 0 ? gravest(absences) : (total ?? new Big(0));
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
