import "server-only";
import type { Metadata } from "next";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { pageMetadata } from "../page-metadata.ts";
import { siteOrigin } from "../site-origin.ts";

/** The size that services which show links ask for. */
const PICTURE = { width: 1200, height: 630 };

/** What search engines and services that show links are told of a view: a frozen one is not for their lists, and stands for the live one. */
export function viewMetadata(view: PublicView): Metadata {
  const { locale, path, title, summary } = view;
  const picture = new URL(`${localizedPath(locale, path)}.og.png`, siteOrigin()).href;
  return {
    ...pageMetadata({ locale, path, title, description: summary }),
    ...(view.asOf === null ? {} : { robots: { index: false } }),
    openGraph: {
      type: "article",
      title,
      description: summary,
      url: new URL(localizedPath(locale, path), siteOrigin()).href,
      ...(view.charts.length === 0 ? {} : { images: [{ ...PICTURE, url: picture, alt: summary }] }),
    },
  };
}
