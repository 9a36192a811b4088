import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import { LOCALES } from "#lib/domain/localized.ts";
import { pinyinOf } from "#lib/domain/names/pinyin-of.ts";
import { waysToWrite, wordsOf } from "./ways-to-write.ts";

/** Indicators of which the name, in any language, by pinyin or initials, or the id has every word of the question. */
export function findIndicators(question: string): readonly Indicator[] {
  const ways = waysToWrite(question).map(wordsOf);
  return ways.length === 0
    ? []
    : INDICATORS.filter((indicator) => {
        const { pinyin, initials } = pinyinOf(indicator.name["zh-Hans"]);
        const sought = [
          ...LOCALES.map((locale) => indicator.name[locale]),
          indicator.id,
          pinyin,
          pinyin.replaceAll(" ", ""),
          initials,
        ]
          .join("\n")
          .toLowerCase();
        return ways.some((words) => words.every((word) => sought.includes(word)));
      });
}
