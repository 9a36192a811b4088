import type { Locale, Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import { groupThousands } from "./group-thousands.ts";
import type { Absence, Indicator, IndicatorValue } from "./types.ts";

/** A value as it is always printed: a rate never without its base, `54.0 % (1,902/3,521)`; no base is a dash; an absence its mark. */
export function formatIndicator(indicator: Indicator, value: IndicatorValue, locale: Locale): string {
  switch (value.status) {
    case "reported": {
      const figure = formatFigure(indicator, value, locale);
      if (value.base === null) return figure;
      const amount = indicator.kind === "growth" ? formatSigned(value.amount) : groupThousands(value.amount);
      return `${figure} (${amount}/${groupThousands(value.base)})`;
    }
    case "no_base":
      return NO_BASE;
    default:
      return ABSENCE_MARKS[value.status][locale];
  }
}

/** The figure alone, where the base stands beside it: `54.0 %`, `3,525`, `+0.4 %`, `7.08`. */
export function formatFigure(indicator: Indicator, value: IndicatorValue, locale: Locale): string {
  if (value.status !== "reported") return formatIndicator(indicator, value, locale);
  switch (indicator.kind) {
    case "rate":
      return formatPercent(value.number);
    case "growth":
      return formatSignedPercent(value.number);
    case "per_10k":
      return groupThousands(value.number.toFixed(2));
    case "count":
      return value.amount.startsWith("-") ? formatSigned(value.amount) : groupThousands(value.amount);
  }
}

/** A number of the indicator that no report gives, such as a median: `48.2 %`, `1,204`. */
export function formatAlone({ kind }: Indicator, number: number): string {
  switch (kind) {
    case "rate":
      return formatPercent(number);
    case "growth":
      return formatSignedPercent(number);
    case "per_10k":
      return groupThousands(number.toFixed(2));
    case "count":
      return groupThousands(String(number));
  }
}

/** One decimal, rounded half up. */
export function formatPercent(percent: number): string {
  return `${(Math.round(percent * 10 + 1e-9) / 10).toFixed(1)} %`;
}

/** With its sign, `+0.4 %`; what rounds to nothing has none. */
export function formatSignedPercent(percent: number): string {
  const size = formatPercent(Math.abs(percent));
  return size === "0.0 %" ? size : `${percent > 0 ? "+" : "−"}${size}`;
}

/** A difference with its sign: `+14`, `−1,200`, `0`. */
export function formatSigned(amount: string): string {
  if (amount.startsWith("-")) return `−${groupThousands(amount.slice(1))}`;
  return Number(amount) === 0 ? "0" : `+${groupThousands(amount)}`;
}

const PERCENT = wording("%", "%", "%");

/** What the figure is counted in: `%`, 件, 件/万人. */
export function unitOf(indicator: Indicator): Localized {
  return indicator.kind === "rate" || indicator.kind === "growth" ? PERCENT : indicator.unit;
}

/** The figure as data: four decimals where it was divided, the exact count otherwise. Null where there is no number. */
export function decimalOf(indicator: Indicator, value: IndicatorValue): string | null {
  if (value.status !== "reported") return null;
  return indicator.kind === "count" ? value.amount : value.number.toFixed(4);
}

export const NO_BASE = "—";

/** The mark printed where there is no number. */
export const ABSENCE_MARKS: Readonly<Record<Absence, Localized>> = {
  not_applicable: wording("/", "/", "/"),
  blank: wording("空", "空", "blank"),
  not_in_form: wording("z", "z", "z"),
  unreadable: wording("?", "?", "?"),
  not_submitted: wording("…", "…", "…"),
  not_comparable: wording("不可比", "不可比", "n/c"),
  no_population: wording("缺人口", "缺人口", "no pop."),
};

/** What each mark means; `no_base` is the dash. */
export const ABSENCE_MEANINGS: Readonly<Record<Absence | "no_base", Localized>> = {
  not_applicable: wording("填报为不适用", "填報為不適用", "declared not applicable"),
  blank: wording("报告中未填写", "報告中未填寫", "left empty in the report"),
  not_in_form: wording("当年格式没有此项", "當年格式沒有此項", "not in that year's form"),
  unreadable: wording("填写的不是数字", "填寫的不是數字", "what was entered is not a number"),
  not_submitted: wording("没有已公开的报告", "沒有已公開的報告", "no published report"),
  not_comparable: wording(
    "口径或机关有调整，前后不可比",
    "口徑或機關有調整，前後不可比",
    "not comparable: the form or the body changed in between",
  ),
  no_population: wording(
    "没有可用的常住人口数",
    "沒有可用的常住人口數",
    "no number of residents to divide by",
  ),
  no_base: wording("分母为0，不计算", "分母為0，不計算", "the base is 0, so there is no rate"),
};
