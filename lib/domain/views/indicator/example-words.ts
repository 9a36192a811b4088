import { MEASURE_WORDS } from "#lib/domain/dictionary/measure-words.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import { KNOWN_REPORT_PLACES } from "#lib/domain/indicators/known-report-places.ts";
import type { IndicatorExample } from "#lib/domain/indicators/types.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { MEASURES } from "#lib/domain/templates/types.ts";
import { INDICATOR_PAGE_WORDS } from "./indicator-words.ts";

/** What a worked example starts from: a published report, or amounts. */
export function exampleWords(example: IndicatorExample, locale: Locale): string {
  const say = INDICATOR_PAGE_WORDS[locale];
  return [
    givenWords(example.given, locale),
    ...(example.previous === undefined ? [] : [say.previous(givenWords(example.previous, locale))]),
    ...(example.residents === undefined ? [] : [say.residents(groupThousands(String(example.residents)))]),
  ].join(say.join);
}

function givenWords(given: IndicatorExample["given"], locale: Locale): string {
  const say = INDICATOR_PAGE_WORDS[locale];
  if (typeof given === "string") return KNOWN_REPORT_PLACES[given]?.[locale] ?? given;
  return MEASURES.flatMap((measure) => {
    const amount = given[measure];
    if (amount === undefined) return [];
    return `${MEASURE_WORDS[measure].name[locale]} ${amount === null ? say.blank : groupThousands(amount)}`;
  }).join(say.comma);
}
