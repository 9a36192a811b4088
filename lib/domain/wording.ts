import type { Localized } from "#lib/domain/localized.ts";

/** Writes one wording in the three languages, in the order of `LOCALES`: 简体, 繁體, English. */
export function wording(hans: string, hant: string, en: string): Localized {
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}
