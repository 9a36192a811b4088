import type { Locale } from "#lib/domain/localized.ts";

/** The sentence of what the missing might change. */
interface MissingWords {
  readonly would: (filled: number, year: number, moves: string) => string;
  readonly moved: (what: string, from: string, to: string) => string;
  readonly same: (what: string, figure: string) => string;
  readonly median: string;
  readonly whole: string;
  readonly stillMissing: (count: number) => string;
  readonly illustration: string;
}

const zhHans: MissingWords = {
  would: (filled, year, moves) => `如果未公开报告的${filled}个机关与${year}年相同，${moves}`,
  moved: (what, from, to) => `${what}将由${from}变为${to}`,
  same: (what, figure) => `${what}仍为${figure}`,
  median: "中位数",
  whole: "全组合计",
  stillMissing: (count) => `另有${count}个机关上年也没有数据`,
  illustration: "仅作示意，不是估计",
};

const zhHant: MissingWords = {
  would: (filled, year, moves) => `如果未公開報告的${filled}個機關與${year}年相同，${moves}`,
  moved: (what, from, to) => `${what}將由${from}變為${to}`,
  same: (what, figure) => `${what}仍為${figure}`,
  median: "中位數",
  whole: "全組合計",
  stillMissing: (count) => `另有${count}個機關上年也沒有數據`,
  illustration: "僅作示意，不是估計",
};

const en: MissingWords = {
  would: (filled, year, moves) =>
    `if the ${filled === 1 ? "body" : `${filled} bodies`} without a published report had the figures of ${year}, ${moves}`,
  moved: (what, from, to) => `${what} would go from ${from} to ${to}`,
  same: (what, figure) => `${what} would stay at ${figure}`,
  median: "the median",
  whole: "the whole group",
  stillMissing: (count) =>
    `${count} more ${count === 1 ? "has" : "have"} no figures of the year before either`,
  illustration: "an illustration, not an estimate",
};

export const MISSING_WORDS: Readonly<Record<Locale, MissingWords>> = {
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
};
