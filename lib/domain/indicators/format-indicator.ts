import type { Locale, Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import { groupThousands } from "./group-thousands.ts";
import type { Absence, Indicator, IndicatorValue } from "./types.ts";

/** A value as it is always printed: a rate never without its base, `54.0 % (1,902/3,521)`; no base is a dash; an absence its mark. */
export function formatIndicator(indicator: Indicator, value: IndicatorValue, locale: Locale): string {
  switch (value.status) {
    case "reported": {
      const figure = formatFigure(indicator, value, locale);
      return value.base === null
        ? figure
        : `${figure} (${groupThousands(value.amount)}/${groupThousands(value.base)})`;
    }
    case "no_base":
      return NO_BASE;
    default:
      return ABSENCE_MARKS[value.status][locale];
  }
}

/** The figure alone, where the base stands beside it: `54.0 %`, `3,525`. */
export function formatFigure(indicator: Indicator, value: IndicatorValue, locale: Locale): string {
  if (value.status !== "reported") return formatIndicator(indicator, value, locale);
  return indicator.kind === "rate" ? formatPercent(value.number) : groupThousands(value.amount);
}

/** One decimal, rounded half up. */
export function formatPercent(percent: number): string {
  return `${(Math.round(percent * 10 + 1e-9) / 10).toFixed(1)} %`;
}

export const NO_BASE = "—";

/** The mark printed where there is no number. */
export const ABSENCE_MARKS: Readonly<Record<Absence, Localized>> = {
  not_applicable: wording("/", "/", "/"),
  blank: wording("空", "空", "blank"),
  not_in_form: wording("z", "z", "z"),
  unreadable: wording("?", "?", "?"),
  not_submitted: wording("…", "…", "…"),
};

/** What each mark means; `no_base` is the dash. */
export const ABSENCE_MEANINGS: Readonly<Record<Absence | "no_base", Localized>> = {
  not_applicable: wording("填报为不适用", "填報為不適用", "declared not applicable"),
  blank: wording("报告中未填写", "報告中未填寫", "left empty in the report"),
  not_in_form: wording("当年格式没有此项", "當年格式沒有此項", "not in that year's form"),
  unreadable: wording("填写的不是数字", "填寫的不是數字", "what was entered is not a number"),
  not_submitted: wording("没有已公开的报告", "沒有已公開的報告", "no published report"),
  no_base: wording("分母为0，不计算", "分母為0，不計算", "the base is 0, so there is no rate"),
};
