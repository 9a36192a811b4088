import "server-only";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import type { ReportColumn } from "#lib/domain/status/column.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { loadColumn } from "./load-column.ts";
import { pageMetadata } from "./page-metadata.ts";
import { readReportYear } from "./report-edition.ts";

/** The column at an address, read once for a page and its metadata; null for one that cannot be. */
export const columnAt = cache(async (area: string, word: string | null): Promise<ReportColumn | null> => {
  const year = word === null ? null : readReportYear(word);
  return word !== null && year === null ? null : await loadColumn(area, year);
});

/** What search engines are told of a column. */
export async function columnMetadata(area: string, word: string | null): Promise<Metadata> {
  const column = await columnAt(area, word);
  if (column === null) return {};
  const [locale, t] = [await getLocale(), await getTranslations("column")];
  const name = column.name[locale];
  return pageMetadata({
    locale,
    path: word === null ? `/column/${area}` : `/column/${area}/${word}`,
    title: t("title", { name }),
    description: t("lead"),
    feed: { path: localizedPath(locale, `/feeds/${area}.atom`), title: t("feed") },
  });
}
