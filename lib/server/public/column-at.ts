import "server-only";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import type { ReportColumn } from "#lib/domain/status/column.ts";
import { readAsOf } from "#lib/domain/views/address/as-of.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { loadColumn } from "./load-column.ts";
import { pageMetadata } from "./page-metadata.ts";
import { readReportYear } from "./report-edition.ts";
import { LIVE } from "./views/view-at.ts";

/** The column at an address, on a day or `live`, read once for a page and its metadata; null for one that cannot be. */
export const columnAt = cache(
  async (area: string, word: string | null, at: string = LIVE): Promise<ReportColumn | null> => {
    const year = word === null ? null : readReportYear(word);
    const asOf = at === LIVE ? null : readAsOf(at, dayInChina(new Date()));
    if ((word !== null && year === null) || (asOf === null && at !== LIVE)) return null;
    return await loadColumn({ area, year, asOf });
  },
);

/** What search engines are told of a column; a frozen one is not for their lists. */
export async function columnMetadata(
  area: string,
  word: string | null,
  at: string = LIVE,
): Promise<Metadata> {
  const column = await columnAt(area, word, at);
  if (column === null) return {};
  const [locale, t] = [await getLocale(), await getTranslations("column")];
  const name = column.name[locale];
  const metadata = pageMetadata({
    locale,
    path: column.path,
    title: t("title", { name }),
    description: t("lead"),
    feed: { path: localizedPath(locale, `/feeds/${area}.atom`), title: t("feed") },
  });
  return column.asOf === null ? metadata : { ...metadata, robots: { index: false, follow: true } };
}
