import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";

/** Units as the form prints them, in the reader's language; a unit of a later format shows as the form has it. */
const UNIT_WORDS: Readonly<Record<string, Localized>> = {
  件: wording("件", "件", "items"),
  项: wording("项", "項", "items"),
  个: wording("个", "個", "items"),
  元: wording("元", "元", "yuan"),
  万元: wording("万元", "萬元", "10,000 yuan"),
  亿元: wording("亿元", "億元", "100 million yuan"),
};

export function unitWords(unit: string): Localized {
  return UNIT_WORDS[unit] ?? wording(unit, unit, unit);
}
