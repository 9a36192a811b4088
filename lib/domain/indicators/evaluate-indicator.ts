import Big from "big.js";
import type { Measure } from "#lib/domain/templates/types.ts";
import { isSubtracted, measureOf } from "./define-indicator.ts";
import type { Absence, Indicator, IndicatorValue, MeasureAmount, MeasureTerm } from "./types.ts";

/**
 * The value of an indicator for one report. If a part is not a number the indicator has none either: it takes over the
 * gravest absence among its parts and never counts a missing part as 0.
 */
export function evaluateIndicator(
  indicator: Indicator,
  amountOf: (measure: Measure) => MeasureAmount,
): IndicatorValue {
  const numerator = sum(indicator.numerator, amountOf);
  if (indicator.kind === "count") {
    if (!(numerator instanceof Big)) return { status: numerator };
    return { status: "reported", amount: numerator.toFixed(), base: null, number: numerator.toNumber() };
  }
  const denominator = sum(indicator.denominator, amountOf);
  if (!(numerator instanceof Big)) {
    return { status: denominator instanceof Big ? numerator : gravest([numerator, denominator]) };
  }
  if (!(denominator instanceof Big)) return { status: denominator };
  if (denominator.lte(0)) return { status: "no_base", amount: numerator.toFixed() };
  return {
    status: "reported",
    amount: numerator.toFixed(),
    base: denominator.toFixed(),
    number: numerator.times(100).div(denominator).toNumber(),
  };
}

function sum(terms: readonly MeasureTerm[], amountOf: (measure: Measure) => MeasureAmount): Big | Absence {
  let total = new Big(0);
  const absences: Absence[] = [];
  for (const term of terms) {
    const part = amountOf(measureOf(term));
    if (part.status !== "reported") absences.push(part.status);
    else total = isSubtracted(term) ? total.minus(part.amount) : total.plus(part.amount);
  }
  return absences.length > 0 ? gravest(absences) : total;
}

/** From the gravest down: without a report there is nothing, a form without the cell could not ask, and so on. */
const GRAVITY: readonly Absence[] = ["not_submitted", "not_in_form", "unreadable", "blank", "not_applicable"];

/** The absence that a figure made of several parts takes over. */
export function gravest(absences: readonly Absence[]): Absence {
  return GRAVITY.find((absence) => absences.includes(absence)) ?? "blank";
}
