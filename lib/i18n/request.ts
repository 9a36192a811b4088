import { locale as addressLocale } from "next/root-params";
import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { FORMATS } from "./formats.ts";
import { MESSAGES } from "./messages/index.ts";
import { routing } from "./routing.ts";

/**
 * The language comes from the address (the `[locale]` folder), so pages stay cacheable and none has to call
 * `setRequestLocale`. Server actions and route handlers have no root parameter: they pass `{ locale }` themselves.
 */
export default getRequestConfig(async ({ locale: wanted }) => {
  const asked: string | undefined = wanted ?? (await addressLocale());
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  return { locale, messages: MESSAGES[locale], timeZone: TIME_ZONE, formats: FORMATS };
});

/** One legal time for every deadline. */
const TIME_ZONE = "Asia/Shanghai";
