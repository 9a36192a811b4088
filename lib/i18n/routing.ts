import { defineRouting } from "next-intl/routing";
import { LOCALES } from "#lib/domain/localized.ts";

/** zh-Hans has no prefix: `next.config.js` adds it by a rewrite. No cookie and no guessing: an address is a language. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: "zh-Hans",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
});
