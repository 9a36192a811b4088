import type { Measure } from "#lib/domain/templates/types.ts";
import type { Indicator, MeasureTerm } from "./types.ts";

/** Takes an indicator's definition and refuses one that could not be shown honestly. */
export function defineIndicator(indicator: Indicator): Indicator {
  const { id, code, numerator, examples } = indicator;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) throw new TypeError(`“${id}” cannot be part of an address`);
  if (!/^[a-z0-9]+(?:_[a-z0-9]+)*$/.test(code)) throw new TypeError(`“${code}” cannot name a column`);
  if (numerator.length === 0) throw new TypeError(`${id}: nothing is counted`);
  if (indicator.kind === "rate" && indicator.denominator.length === 0) {
    throw new TypeError(`${id}: a rate needs a denominator`);
  }
  if (!examples.some(({ given }) => typeof given === "string")) {
    throw new TypeError(`${id}: no example from a published report`);
  }
  return indicator;
}

/** The measures an indicator is made of, each once. */
export function measuresOf(indicator: Indicator): readonly Measure[] {
  const terms = [...indicator.numerator, ...(indicator.kind === "rate" ? indicator.denominator : [])];
  return [...new Set(terms.map(measureOf))];
}

/** The measure a term adds or subtracts. */
export function measureOf(term: MeasureTerm): Measure {
  return isSubtracted(term) ? (term.slice(1) as Measure) : term;
}

export function isSubtracted(term: MeasureTerm): term is `-${Measure}` {
  return term.startsWith("-");
}
