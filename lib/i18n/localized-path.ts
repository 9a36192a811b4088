import type { Locale } from "#lib/domain/localized.ts";
import { routing } from "./routing.ts";

/** The address of a path (`/o/321300`) in a language: `/en/o/321300`, and no prefix for zh-Hans. */
export function localizedPath(locale: Locale, path: string): string {
  if (locale === routing.defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}
