import type { Locale } from "#lib/domain/localized.ts";

/** The sentences of a description of a comparison. Each part can stand alone; `stop` joins them, `end` closes the last. */
interface ComparisonWords {
  readonly stop: string;
  readonly end: string;
  readonly comma: string;
  readonly beforeFigure: string;
  readonly oneYear: (body: string, year: number, indicator: string, figure: string) => string;
  readonly overYears: (
    body: string,
    indicator: string,
    from: number,
    first: string,
    to: number,
    last: string,
  ) => string;
  readonly movement: (
    body: string,
    indicator: string,
    from: number,
    first: string,
    to: number,
    last: string,
    direction: -1 | 0 | 1,
  ) => string;
  readonly steady: (body: string, indicator: string, from: number, to: number, figure: string) => string;
  readonly range: (highYear: number, high: string, lowYear: number, low: string) => string;
  readonly noneOfOne: (body: string, indicator: string) => string;
  readonly noneOfMany: (indicator: string) => string;
  readonly noFigures: (who: string, years: string) => string;
  readonly allOf: (count: number) => string;
  readonly span: (from: number, to: number) => string;
  readonly highestLowest: (year: number, indicator: string, highest: string, lowest: string) => string;
  readonly sideBySide: (year: number, indicator: string, list: string) => string;
  readonly coverage: (reported: number, all: number, year: number) => string;
  readonly extremes: (highest: string, lowest: string) => string;
  readonly median: (figure: string) => string;
  readonly tooSmall: (count: number) => string;
  readonly missing: (count: number) => string;
  readonly broken: (cause: string) => string;
  readonly brokenOf: (body: string, cause: string) => string;
  readonly ownOrgan: (body: string) => string;
}

const zhHans: ComparisonWords = {
  stop: "；",
  end: "。",
  comma: "、",
  beforeFigure: "",
  oneYear: (body, year, indicator, figure) => `${body}${year}年${indicator}${figure}`,
  overYears: (body, indicator, from, first, to, last) =>
    `${body}${indicator}由${from}年的${first}变为${to}年的${last}`,
  movement: (body, indicator, from, first, to, last, direction) =>
    `${body}${indicator}${from}年为${first}，${to}年为${last}，${direction > 0 ? "有所上升" : direction < 0 ? "有所下降" : "没有变化"}`,
  steady: (body, indicator, from, to, figure) => `${body}${indicator}${from}年至${to}年均为${figure}`,
  range: (highYear, high, lowYear, low) => `期间最高为${highYear}年${high}，最低为${lowYear}年${low}`,
  noneOfOne: (body, indicator) => `${body}没有可显示的${indicator}`,
  noneOfMany: (indicator) => `所选机关没有可显示的${indicator}`,
  noFigures: (who, years) => `${who}在${years}没有可用数据`,
  allOf: (count) => `所选${count}个机关`,
  span: (from, to) => (from === to ? `${from}年` : `${from}—${to}年`),
  highestLowest: (year, indicator, highest, lowest) => `${year}年${indicator}：${highest}较高，${lowest}较低`,
  sideBySide: (year, indicator, list) => `${year}年${indicator}：${list}`,
  coverage: (reported, all, year) => `所选${all}个机关中有${reported}个有${year}年数据`,
  extremes: (highest, lowest) => `最高为${highest}，最低为${lowest}`,
  median: (figure) => `中位数${figure}`,
  tooSmall: (count) => `${count}个机关基数太小，不参与高低比较`,
  missing: (count) => `有${count}处没有已公开的报告，图中留空`,
  broken: (cause) => `${cause}，前后不可直接比较`,
  brokenOf: (body, cause) => `${body}：${cause}，前后不可直接比较`,
  ownOrgan: (body) => `${body}（本机关）`,
};

const zhHant: ComparisonWords = {
  stop: "；",
  end: "。",
  comma: "、",
  beforeFigure: "",
  oneYear: (body, year, indicator, figure) => `${body}${year}年${indicator}${figure}`,
  overYears: (body, indicator, from, first, to, last) =>
    `${body}${indicator}由${from}年的${first}變為${to}年的${last}`,
  movement: (body, indicator, from, first, to, last, direction) =>
    `${body}${indicator}${from}年為${first}，${to}年為${last}，${direction > 0 ? "有所上升" : direction < 0 ? "有所下降" : "沒有變化"}`,
  steady: (body, indicator, from, to, figure) => `${body}${indicator}${from}年至${to}年均為${figure}`,
  range: (highYear, high, lowYear, low) => `期間最高為${highYear}年${high}，最低為${lowYear}年${low}`,
  noneOfOne: (body, indicator) => `${body}沒有可顯示的${indicator}`,
  noneOfMany: (indicator) => `所選機關沒有可顯示的${indicator}`,
  noFigures: (who, years) => `${who}在${years}沒有可用數據`,
  allOf: (count) => `所選${count}個機關`,
  span: (from, to) => (from === to ? `${from}年` : `${from}—${to}年`),
  highestLowest: (year, indicator, highest, lowest) => `${year}年${indicator}：${highest}較高，${lowest}較低`,
  sideBySide: (year, indicator, list) => `${year}年${indicator}：${list}`,
  coverage: (reported, all, year) => `所選${all}個機關中有${reported}個有${year}年數據`,
  extremes: (highest, lowest) => `最高為${highest}，最低為${lowest}`,
  median: (figure) => `中位數${figure}`,
  tooSmall: (count) => `${count}個機關基數太小，不參與高低比較`,
  missing: (count) => `有${count}處沒有已公開的報告，圖中留空`,
  broken: (cause) => `${cause}，前後不可直接比較`,
  brokenOf: (body, cause) => `${body}：${cause}，前後不可直接比較`,
  ownOrgan: (body) => `${body}（本機關）`,
};

const en: ComparisonWords = {
  stop: "; ",
  end: ".",
  comma: ", ",
  beforeFigure: " ",
  oneYear: (body, year, indicator, figure) => `${body}, ${year}: ${lower(indicator)} ${figure}`,
  overYears: (body, indicator, from, first, to, last) =>
    `${body}: ${lower(indicator)} went from ${first} in ${from} to ${last} in ${to}`,
  movement: (body, indicator, from, first, to, last, direction) =>
    `${body}: ${lower(indicator)} ${first} in ${from} and ${last} in ${to}, ${direction > 0 ? "an increase" : direction < 0 ? "a decrease" : "no change"}`,
  steady: (body, indicator, from, to, figure) =>
    `${body}: ${lower(indicator)} ${figure} in every year reported from ${from} to ${to}`,
  range: (highYear, high, lowYear, low) =>
    `highest in ${highYear} with ${high}, lowest in ${lowYear} with ${low}`,
  noneOfOne: (body, indicator) => `No figure to show for ${body}: ${lower(indicator)}`,
  noneOfMany: (indicator) => `No figure to show for these bodies: ${lower(indicator)}`,
  noFigures: (who, years) => `${who}: no usable figures for ${years}`,
  allOf: (count) => `the ${count} bodies chosen`,
  span: (from, to) => (from === to ? String(from) : `${from} to ${to}`),
  highestLowest: (year, indicator, highest, lowest) =>
    `${indicator} in ${year}: higher in ${highest}, lower in ${lowest}`,
  sideBySide: (year, indicator, list) => `${indicator} in ${year}: ${list}`,
  coverage: (reported, all, year) => `${reported} of the ${all} bodies chosen have figures for ${year}`,
  extremes: (highest, lowest) => `highest ${highest}, lowest ${lowest}`,
  median: (figure) => `median ${figure}`,
  tooSmall: (count) =>
    `${count === 1 ? "one body has" : `${count} bodies have`} too small a base to be called higher or lower`,
  missing: (count) =>
    `${count === 1 ? "one report is" : `${count} reports are`} not published and left blank`,
  broken: (cause) => `${cause}, so that figures before and after cannot be compared directly`,
  brokenOf: (body, cause) => `${body} ${cause}, so that figures before and after cannot be compared directly`,
  ownOrgan: (body) => `${body} (own organ)`,
};

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

export const COMPARISON_WORDS: Readonly<Record<Locale, ComparisonWords>> = {
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
};
