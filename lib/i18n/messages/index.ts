import type { Locale } from "#lib/domain/localized.ts";
import { en } from "./en/index.ts";
import { zhHans } from "./zh-Hans/index.ts";
import { zhHant } from "./zh-Hant/index.ts";

/** zh-Hans is the typed source: a key missing in another language is a type error. */
export const MESSAGES = { "zh-Hans": zhHans, "zh-Hant": zhHant, en } satisfies Record<Locale, typeof zhHans>;
