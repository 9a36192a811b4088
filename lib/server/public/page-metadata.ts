import "server-only";
import type { Metadata } from "next";
import { LOCALES, type Locale } from "#lib/domain/localized.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { siteOrigin } from "./site-origin.ts";

interface PublicPage {
  readonly locale: Locale;
  /** Without language: `/o/321300`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** Title, description, the page's one address and its addresses in the other languages. */
export function pageMetadata({ locale, path, title, description }: PublicPage): Metadata {
  const address = (language: Locale) => new URL(localizedPath(language, path), siteOrigin()).href;
  return {
    title,
    description,
    alternates: {
      canonical: address(locale),
      languages: {
        ...Object.fromEntries(LOCALES.map((language) => [language, address(language)])),
        "x-default": address("zh-Hans"),
      },
    },
  };
}
