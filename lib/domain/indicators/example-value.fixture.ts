import { knownReport } from "#lib/domain/reports/known-reports.fixture.ts";
import { amountsOfReport } from "./amounts-of-report.ts";
import { evaluateIndicator } from "./evaluate-indicator.ts";
import type { EvaluatedReport, Indicator, IndicatorExample, IndicatorValue, MeasureAmount } from "./types.ts";

/** The value that an example asks for: of a known report or of the amounts it makes up, with the year before where it names one. */
export function exampleValue(indicator: Indicator, example: IndicatorExample): IndicatorValue {
  const residents = example.residents ?? null;
  const previous = example.previous === undefined ? null : reportGiven(example.previous, residents);
  return evaluateIndicator(indicator, reportGiven(example.given, residents), previous);
}

/** A consolidated report with these amounts; null is a part left blank, what is not named is not in its form. */
export function reportGiven(given: IndicatorExample["given"], residents: number | null): EvaluatedReport {
  if (typeof given === "string") {
    const { template, content } = knownReport(given);
    return {
      template: template.id,
      scope: "consolidated",
      residents,
      amountOf: amountsOfReport(template, content),
    };
  }
  return {
    template: "gongkai-2021",
    scope: "consolidated",
    residents,
    amountOf: (measure): MeasureAmount => {
      const amount = given[measure];
      if (amount === undefined) return { status: "not_in_form" };
      return amount === null ? { status: "blank" } : { status: "reported", amount };
    },
  };
}
