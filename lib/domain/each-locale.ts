import type { Locale, Localized } from "#lib/domain/localized.ts";

/** Builds a wording by asking for it language by language; for wordings put together from others. */
export function eachLocale(say: (locale: Locale) => string): Localized {
  return { "zh-Hans": say("zh-Hans"), "zh-Hant": say("zh-Hant"), en: say("en") };
}
