/** The languages of the product; the first is the source from which the others are translated. */
export const LOCALES = ["zh-Hans", "zh-Hant", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** One wording in every language. A missing language is a type error. */
export type Localized = Readonly<Record<Locale, string>>;
