import "server-only";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { readAsOf } from "#lib/domain/views/address/as-of.ts";
import type { HomeView } from "#lib/domain/views/home-view.ts";
import { dayInChina } from "#lib/domain/workflow/calendar-day.ts";
import { loadHome } from "./load-home.ts";
import { pageMetadata } from "./page-metadata.ts";
import { readReportYear } from "./report-edition.ts";

/** The first page of a year, or of the newest where null, on a past day; null for what is no year or no day. */
export const homeAt = cache(async (word: string | null, day: string): Promise<HomeView | null> => {
  const year = word === null ? null : readReportYear(word);
  const asOf = readAsOf(day, dayInChina(new Date()));
  return asOf === null || (word !== null && year === null) ? null : await loadHome(year, asOf);
});

/** What search engines are told of a frozen first page: it is not for their lists, and stands for the live one. */
export async function homeMetadata(word: string | null, day: string): Promise<Metadata> {
  const home = await homeAt(word, day);
  if (home === null) return {};
  const t = await getTranslations("home");
  const title = word === null ? t("title") : t("yearTitle", { year: home.year });
  const page = { locale: await getLocale(), path: home.path, title, description: t("description") };
  return { ...pageMetadata(page), robots: { index: false, follow: true } };
}
