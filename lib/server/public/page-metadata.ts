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
  /** The Atom feed that says when the page has something new; its address as it is, with the language where it has one. */
  readonly feed?: { readonly path: string; readonly title: string };
}

/** Title, description, the page's one address and its addresses in the other languages; the feed that readers of feeds find by. */
export function pageMetadata({ locale, path, title, description, feed }: PublicPage): Metadata {
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
      ...(feed === undefined
        ? {}
        : {
            types: {
              "application/atom+xml": [{ url: new URL(feed.path, siteOrigin()).href, title: feed.title }],
            },
          }),
    },
  };
}
