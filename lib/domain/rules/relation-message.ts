import { eachLocale } from "#lib/domain/each-locale.ts";
import type { Locale, Localized } from "#lib/domain/localized.ts";
import type { CellDefinition, Relation, Term } from "#lib/domain/templates/types.ts";
import type { CheckedReport } from "./checked-report.ts";
import type { BrokenRelation, WeighedSide } from "./weigh-relation.ts";

/** What a rule adds to the words that the form itself gives. */
export interface RelationWords {
  /** Name of a sum with many parts (各类申请人之和), used instead of naming them all. */
  readonly sum: Localized | null;
  /** What to do about it. */
  readonly advice: Localized;
}

/** A sum of up to four parts is named by its parts: 本年新收＋上年结转. */
const MOST_NAMES = 4;
/** With more figures than this, only those that are not 0 are spelled out. */
const MOST_FIGURES = 8;

/**
 * 表三“予以公开”：总计 32 ≠ 各类申请人之和 31（30+1+0+0+0+0），相差 1。请核对各列。 Table, row and column are named by the labels of the form.
 */
export function relationMessage(
  broken: BrokenRelation,
  report: CheckedReport,
  words: RelationWords,
): Localized {
  const { relation, left, right, sign } = broken;
  const difference = left.sum.minus(right.sum).abs().toFixed();
  return eachLocale((locale) => {
    const isEnglish = locale === "en";
    const leftSide = `${nameSide(relation.left, relation, report, words, locale)} ${sayValue(left, locale)}`;
    const rightSide =
      relation.right.length === 0
        ? "0"
        : `${nameSide(relation.right, relation, report, words, locale)} ${sayValue(right, locale)}`;
    const subject = relation.subject.label[locale];
    const advice = words.advice[locale];
    if (isEnglish) return `${subject}: ${leftSide} ${sign} ${rightSide}, difference ${difference}. ${advice}`;
    // A full-width bracket brings its own gap.
    const equation = `${leftSide} ${sign} ${rightSide}`.replaceAll("） ", "）");
    return `${subject}：${equation}，相差 ${difference}。${advice}`;
  });
}

function nameSide(
  terms: readonly Term[],
  relation: Relation,
  report: CheckedReport,
  words: RelationWords,
  locale: Locale,
): string {
  if (terms.length > MOST_NAMES && words.sum !== null) return words.sum[locale];
  const label = labelOf(relation, report);
  const [plus, minus] = locale === "en" ? [" + ", " − "] : ["＋", "－"];
  return terms
    .map((term, index) => {
      const sign = term.sign === -1 ? minus : index === 0 ? "" : plus;
      return `${sign}${sayYear(term, label(term, locale), locale)}`;
    })
    .join("");
}

function sayYear({ year }: Term, label: string, locale: Locale): string {
  if (year === "this") return label;
  if (locale === "en") return `last year's “${label}”`;
  return locale === "zh-Hant" ? `上年報告“${label}”` : `上年报告“${label}”`;
}

/** Along a row the columns tell the cells apart, along a column the rows. */
function labelOf(relation: Relation, report: CheckedReport): (term: Term, locale: Locale) => string {
  const cellOf = ({ cell, year }: Term): CellDefinition | undefined =>
    (year === "previous" ? report.previous : report)?.template.cellByKey.get(cell);
  const cells = [...relation.left, ...relation.right].map(cellOf);
  const isAlongRow = cells.every((cell) => cell?.row === cells[0]?.row);
  const isAlongColumn = cells.every((cell) => cell?.column === cells[0]?.column);
  return (term, locale) => {
    const cell = cellOf(term);
    if (cell === undefined) return term.cell;
    if (isAlongRow) return cell.columnLabel[locale];
    if (isAlongColumn) return cell.rowLabel[locale];
    return cell.label[locale];
  };
}

function sayValue(side: WeighedSide, locale: Locale): string {
  const isEnglish = locale === "en";
  const shown =
    side.figures.length > MOST_FIGURES ? side.figures.filter(({ amount }) => !amount.eq(0)) : side.figures;
  const parts = shown.map(({ term, amount }, index) => {
    const isMinus = (term.sign === -1) !== amount.lt(0);
    return `${isMinus ? "−" : index === 0 ? "" : "+"}${amount.abs().toFixed()}`;
  });
  const blanks = side.missing.length;
  const notes = [
    ...(side.figures.length > 1 && parts.length > 1 ? [parts.join("")] : []),
    ...(blanks > 0 ? [sayBlanks(blanks, locale)] : []),
  ];
  const sum = side.sum.toFixed().replace("-", "−");
  if (notes.length === 0) return sum;
  return isEnglish ? `${sum} (${notes.join("; ")})` : `${sum}（${notes.join("；")}）`;
}

function sayBlanks(blanks: number, locale: Locale): string {
  if (locale === "en") return blanks === 1 ? "1 cell still blank" : `${blanks} cells still blank`;
  return `另有 ${blanks} 格未填`;
}
