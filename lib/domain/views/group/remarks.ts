import { type CellRemark, remarksAt } from "#lib/domain/footnotes/cell-remark.ts";
import { nameFootnotePlace } from "#lib/domain/footnotes/footnote.ts";
import type { Locale, Localized } from "#lib/domain/localized.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import type { ValueFlag } from "#lib/domain/views/value-record.ts";
import type { MeasuredReport } from "./measure-sums.ts";

type Sentence = (body: string, year: number, figure: string, text: string) => string;

const SENTENCES: Readonly<Record<Locale, Readonly<Record<CellRemark["kind"], Sentence>>>> = {
  "zh-Hans": {
    explanation: (body, year, figure, text) => `${body}${year}年，${figure}，机关随报告说明：${text}`,
    footnote: (body, year, figure, text) => `${body}${year}年，${figure}，机关脚注：${text}`,
  },
  "zh-Hant": {
    explanation: (body, year, figure, text) => `${body}${year}年，${figure}，機關隨報告說明：${text}`,
    footnote: (body, year, figure, text) => `${body}${year}年，${figure}，機關腳註：${text}`,
  },
  en: {
    explanation: (body, year, figure, text) =>
      `${body}, ${year}, ${figure}: reason given with the report: ${text}`,
    footnote: (body, year, figure, text) => `${body}, ${year}, ${figure}: footnote by the body: ${text}`,
  },
};

/** A remark as a note of a page: whose figure of which year it is about. */
export function remarkNote(
  body: Localized,
  year: number,
  figure: Localized,
  { kind, text }: CellRemark,
  locale: Locale,
): string {
  return SENTENCES[locale][kind](body[locale], year, figure[locale], text);
}

/** What bodies say of the cells behind some measures, in the order of the reports: a mark stands at each of them. */
export function measureNotes(
  reports: readonly MeasuredReport[],
  measures: readonly Measure[],
  locale: Locale,
): readonly string[] {
  return reports.flatMap(({ name, year, version, remarks = [] }) => {
    if (version === null) return [];
    const template = templateById(version.template);
    const cells = measures.flatMap((measure) => template.measures[measure] ?? []);
    return cells.flatMap((cell) =>
      remarksAt(remarks, [cell]).map((remark) =>
        remarkNote(name, year, nameFootnotePlace({ kind: "cell", key: cell }, template), remark, locale),
      ),
    );
  });
}

/** What the body says of the cells that make a measure. */
export function remarksOf(
  { version, remarks = [] }: MeasuredReport,
  measure: Measure,
): readonly CellRemark[] {
  return version === null ? [] : remarksAt(remarks, templateById(version.template).measures[measure] ?? []);
}

/** What remarks say of their figure in data. */
export function remarkFlags(remarks: readonly CellRemark[]): readonly ValueFlag[] {
  return [
    ...(remarks.some(({ kind }) => kind === "footnote") ? (["footnoted"] as const) : []),
    ...(remarks.some(({ kind }) => kind === "explanation") ? (["explained"] as const) : []),
  ];
}
