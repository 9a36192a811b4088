import type { ReportContent } from "#lib/domain/reports/types.ts";
import { MEASURES, type Measure, type Template } from "#lib/domain/templates/types.ts";
import { amountsOfReport } from "./amounts-of-report.ts";
import type { MeasureAbsence, MeasureAmount } from "./types.ts";

/** What a report gives for every measure: the amount as a decimal, or the word of its absence. A measure the format does not know has no entry. */
export type ReportFigures = Readonly<Partial<Record<Measure, string>>>;

/** The figures of a report as they are kept beside its version. */
export function figuresOfReport(template: Template, content: ReportContent): ReportFigures {
  const amountOf = amountsOfReport(template, content);
  return Object.fromEntries(
    MEASURES.flatMap((measure) => {
      const given = amountOf(measure);
      if (given.status === "reported") return [[measure, given.amount]];
      return given.status === "not_in_form" ? [] : [[measure, given.status]];
    }),
  );
}

/** Which absences may stand in the place of an amount. */
const WORDS: ReadonlySet<string> = new Set<MeasureAbsence>(["blank", "not_applicable", "unreadable"]);

/** Reads one figure back. */
export function amountOfFigure(figure: string | undefined): MeasureAmount {
  if (figure === undefined) return { status: "not_in_form" };
  return isWord(figure) ? { status: figure } : { status: "reported", amount: figure };
}

function isWord(figure: string): figure is Exclude<MeasureAbsence, "not_submitted"> {
  return WORDS.has(figure);
}
