import type { Locale } from "#lib/domain/localized.ts";

/** The clauses of how the bodies of a group moved between two years. */
interface ChangeWords {
  readonly counts: (
    group: string,
    indicator: string,
    from: number,
    to: number,
    counts: { readonly all: number; readonly up: number; readonly down: number; readonly same: number },
  ) => string;
  readonly broken: (group: string, indicator: string, from: number, to: number) => string;
  readonly none: (group: string, indicator: string, from: number, to: number) => string;
  readonly mostUp: (body: string, change: string) => string;
  readonly mostDown: (body: string, change: string) => string;
  readonly notComparable: (count: number) => string;
  readonly small: (count: number) => string;
  readonly missing: (count: number) => string;
}

const zhHans: ChangeWords = {
  counts: (group, indicator, from, to, { all, up, down, same }) =>
    `${group}${indicator}${from}年至${to}年：${all}个机关中上升${up}个、下降${down}个、不变${same}个`,
  broken: (group, indicator, from, to) => `${group}${indicator}：${from}年与${to}年口径不同，不可比`,
  none: (group, indicator, from, to) => `${group}没有${from}年和${to}年都可用的${indicator}`,
  mostUp: (body, change) => `上升最多的是${body}，${change}`,
  mostDown: (body, change) => `下降最多的是${body}，${change}`,
  notComparable: (count) => `${count}个前后不可比`,
  small: (count) => `${count}个基数不足，不参与比较`,
  missing: (count) => `${count}个缺少其中一年的数据`,
};

const zhHant: ChangeWords = {
  counts: (group, indicator, from, to, { all, up, down, same }) =>
    `${group}${indicator}${from}年至${to}年：${all}個機關中上升${up}個、下降${down}個、不變${same}個`,
  broken: (group, indicator, from, to) => `${group}${indicator}：${from}年與${to}年口徑不同，不可比`,
  none: (group, indicator, from, to) => `${group}沒有${from}年和${to}年都可用的${indicator}`,
  mostUp: (body, change) => `上升最多的是${body}，${change}`,
  mostDown: (body, change) => `下降最多的是${body}，${change}`,
  notComparable: (count) => `${count}個前後不可比`,
  small: (count) => `${count}個基數不足，不參與比較`,
  missing: (count) => `${count}個缺少其中一年的數據`,
};

const en: ChangeWords = {
  counts: (group, indicator, from, to, { all, up, down, same }) =>
    `${indicator}, ${group}, ${from} to ${to}: of ${all} bodies ${up} went up, ${down} down, ${same} stayed the same`,
  broken: (group, indicator, from, to) =>
    `${indicator}, ${group}: ${from} and ${to} are defined differently and cannot be compared`,
  none: (group, indicator, from, to) =>
    `${indicator}, ${group}: nobody has figures for both ${from} and ${to}`,
  mostUp: (body, change) => `the largest increase is in ${body}, ${change}`,
  mostDown: (body, change) => `the largest decrease is in ${body}, ${change}`,
  notComparable: (count) => `${count} cannot be compared`,
  small: (count) => `${count} on too small a base ${count === 1 ? "is" : "are"} not compared`,
  missing: (count) => `${count} ${count === 1 ? "lacks" : "lack"} one of the years`,
};

export const CHANGE_WORDS: Readonly<Record<Locale, ChangeWords>> = {
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
};
