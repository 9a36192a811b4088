import type { Locale } from "#lib/domain/localized.ts";
import { capital } from "./capital.ts";
import { inSentence } from "./finding.ts";

/** The clauses of what a funnel shows. */
interface FunnelWords {
  readonly outside: (group: string, year: number, indicator: string, outside: number, all: number) => string;
  readonly allWithin: (group: string, year: number, indicator: string, all: number) => string;
  readonly none: (group: string, year: number, indicator: string) => string;
  readonly centre: (rate: string, counted: number, of: number) => string;
  readonly high: (list: string, count: number) => string;
  readonly low: (list: string, count: number) => string;
  readonly between: (count: number) => string;
  readonly within: (count: number) => string;
  readonly missing: (count: number) => string;
  readonly named: (body: string, figure: string) => string;
  readonly andOthers: (list: string) => string;
}

const zhHans: FunnelWords = {
  outside: (group, year, indicator, outside, all) =>
    `${year}年${group}${indicator}：${all}个机关中有${outside}个超出99.8 %控制限`,
  allWithin: (group, year, indicator, all) =>
    `${year}年${group}${indicator}：${all}个机关都在99.8 %控制限以内`,
  none: (group, year, indicator) => `${year}年${group}没有可显示的${indicator}`,
  centre: (rate, counted, of) => `全组合计${rate}，来自${of}个机关中的${counted}个`,
  high: (list, count) => `高于控制限的${count}个：${list}`,
  low: (list, count) => `低于控制限的${count}个：${list}`,
  between: (count) => `${count}个在95 %与99.8 %控制限之间`,
  within: (count) => `${count}个与全组合计之差可以用偶然解释`,
  missing: (count) => `${count}个没有可用数据`,
  named: (body, figure) => `${body}${figure}`,
  andOthers: (list) => `${list}等`,
};

const zhHant: FunnelWords = {
  outside: (group, year, indicator, outside, all) =>
    `${year}年${group}${indicator}：${all}個機關中有${outside}個超出99.8 %控制限`,
  allWithin: (group, year, indicator, all) =>
    `${year}年${group}${indicator}：${all}個機關都在99.8 %控制限以內`,
  none: (group, year, indicator) => `${year}年${group}沒有可顯示的${indicator}`,
  centre: (rate, counted, of) => `全組合計${rate}，來自${of}個機關中的${counted}個`,
  high: (list, count) => `高於控制限的${count}個：${list}`,
  low: (list, count) => `低於控制限的${count}個：${list}`,
  between: (count) => `${count}個在95 %與99.8 %控制限之間`,
  within: (count) => `${count}個與全組合計之差可以用偶然解釋`,
  missing: (count) => `${count}個沒有可用數據`,
  named: (body, figure) => `${body}${figure}`,
  andOthers: (list) => `${list}等`,
};

const en: FunnelWords = {
  outside: (group, year, indicator, outside, all) =>
    `${indicator}, ${group}, ${year}: ${outside} of ${all} bodies lie outside the 99.8 % limits`,
  allWithin: (group, year, indicator, all) =>
    `${indicator}, ${group}, ${year}: all ${all} bodies lie within the 99.8 % limits`,
  none: (group, year, indicator) => `${capital(group)}, ${year}: no ${inSentence(indicator)} to show`,
  centre: (rate, counted, of) => `the whole group has ${rate}, from ${counted} of ${of} bodies`,
  high: (list, count) => `${count} above the limits: ${list}`,
  low: (list, count) => `${count} below the limits: ${list}`,
  between: (count) => `${count} between the 95 % and the 99.8 % limits`,
  within: (count) => `${count} differ from the group no more than chance would have it`,
  missing: (count) => `${count} without usable figures`,
  named: (body, figure) => `${body} ${figure}`,
  andOthers: (list) => `${list} and others`,
};

export const FUNNEL_WORDS: Readonly<Record<Locale, FunnelWords>> = {
  "zh-Hans": zhHans,
  "zh-Hant": zhHant,
  en,
};
