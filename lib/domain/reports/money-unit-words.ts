import type { Localized } from "#lib/domain/localized.ts";
import type { MoneyUnit } from "#lib/domain/templates/types.ts";
import { wording } from "#lib/domain/wording.ts";

/** How a unit of money is written beside a figure. */
export const MONEY_UNIT_WORDS: Readonly<Record<MoneyUnit, Localized>> = {
  元: wording("元", "元", " yuan"),
  万元: wording("万元", "萬元", " × 10,000 yuan"),
  亿元: wording("亿元", "億元", " × 100 million yuan"),
};
