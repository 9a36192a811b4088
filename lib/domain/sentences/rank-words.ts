import type { Locale } from "#lib/domain/localized.ts";
import { inSentence } from "./finding.ts";

/** The clauses of what a ranking shows. */
interface RankWords {
  readonly toldApart: (
    where: string,
    indicator: string,
    counts: {
      readonly ranked: number;
      readonly above: number;
      readonly below: number;
      readonly indistinct: number;
    },
    median: string,
  ) => string;
  readonly median: (where: string, indicator: string, ranked: number, median: string) => string;
  readonly single: (where: string, indicator: string, body: string, figure: string) => string;
  readonly none: (where: string, indicator: string) => string;
  readonly where: (group: string, year: number) => string;
  readonly compared: (ranked: number, all: number) => string;
  readonly extremes: (highest: string, lowest: string) => string;
  readonly equal: (figure: string) => string;
  readonly middle: (median: string) => string;
  readonly quarters: (lower: string, upper: string) => string;
  readonly indistinct: (count: number) => string;
  readonly belowBase: (count: number, minimum: number) => string;
  readonly notSubmitted: (count: number) => string;
  readonly withoutFigure: (count: number) => string;
  readonly named: (body: string, figure: string) => string;
}

const zhHans: RankWords = {
  toldApart: (where, indicator, { ranked, above, below, indistinct }, median) =>
    `${where}${indicator}：${ranked}个机关中与中位数（${median}）无法区分的有${indistinct}个，较高${above}个，较低${below}个`,
  median: (where, indicator, ranked, median) => `${where}${indicator}：${ranked}个机关的中位数为${median}`,
  single: (where, indicator, body, figure) => `${where}${indicator}：可比较的只有${body}，${figure}`,
  none: (where, indicator) => `${where}没有可比较的${indicator}`,
  where: (group, year) => `${year}年${group}`,
  compared: (ranked, all) => `${all}个机关中有${ranked}个参与比较`,
  extremes: (highest, lowest) => `最高为${highest}，最低为${lowest}`,
  equal: (figure) => `各机关均为${figure}`,
  middle: (median) => `中位数${median}`,
  quarters: (lower, upper) => `中间一半在${lower}至${upper}之间`,
  indistinct: (count) => `与中位数无法区分的有${count}个，其先后可能只是偶然`,
  belowBase: (count, minimum) => `${count}个基数不足${minimum}，不参与比较`,
  notSubmitted: (count) => `${count}个没有已公开的报告`,
  withoutFigure: (count) => `${count}个的报告没有可用的数字`,
  named: (body, figure) => `${body}${figure}`,
};

const zhHant: RankWords = {
  toldApart: (where, indicator, { ranked, above, below, indistinct }, median) =>
    `${where}${indicator}：${ranked}個機關中與中位數（${median}）無法區分的有${indistinct}個，較高${above}個，較低${below}個`,
  median: (where, indicator, ranked, median) => `${where}${indicator}：${ranked}個機關的中位數為${median}`,
  single: (where, indicator, body, figure) => `${where}${indicator}：可比較的只有${body}，${figure}`,
  none: (where, indicator) => `${where}沒有可比較的${indicator}`,
  where: (group, year) => `${year}年${group}`,
  compared: (ranked, all) => `${all}個機關中有${ranked}個參與比較`,
  extremes: (highest, lowest) => `最高為${highest}，最低為${lowest}`,
  equal: (figure) => `各機關均為${figure}`,
  middle: (median) => `中位數${median}`,
  quarters: (lower, upper) => `中間一半在${lower}至${upper}之間`,
  indistinct: (count) => `與中位數無法區分的有${count}個，其先後可能只是偶然`,
  belowBase: (count, minimum) => `${count}個基數不足${minimum}，不參與比較`,
  notSubmitted: (count) => `${count}個沒有已公開的報告`,
  withoutFigure: (count) => `${count}個的報告沒有可用的數字`,
  named: (body, figure) => `${body}${figure}`,
};

const en: RankWords = {
  toldApart: (where, indicator, { ranked, above, below, indistinct }, median) =>
    `${indicator}, ${where}: ${indistinct} of ${ranked} cannot be told from the median (${median}), ${above} higher, ${below} lower`,
  median: (where, indicator, ranked, median) =>
    `${indicator}, ${where}: the median of ${ranked} bodies is ${median}`,
  single: (where, indicator, body, figure) =>
    `${indicator}, ${where}: only ${body} can be compared, ${figure}`,
  none: (where, indicator) => `${where}: no ${inSentence(indicator)} that could be compared`,
  where: (group, year) => `${group}, ${year}`,
  compared: (ranked, all) => `${ranked} of ${all} bodies are compared`,
  extremes: (highest, lowest) => `highest ${highest}, lowest ${lowest}`,
  equal: (figure) => `all of them ${figure}`,
  middle: (median) => `median ${median}`,
  quarters: (lower, upper) => `the middle half lies between ${lower} and ${upper}`,
  indistinct: (count) => `${count} cannot be told from the median, their order may be chance`,
  belowBase: (count, minimum) =>
    `${count} on a base below ${minimum} ${count === 1 ? "is" : "are"} not compared`,
  notSubmitted: (count) => `${count} without a published report`,
  withoutFigure: (count) => `${count} whose report gives no usable figure`,
  named: (body, figure) => `${body} ${figure}`,
};

export const RANK_WORDS: Readonly<Record<Locale, RankWords>> = { "zh-Hans": zhHans, "zh-Hant": zhHant, en };
