import "server-only";
import type { MetadataRoute } from "next";
import { LOCALES } from "#lib/domain/localized.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { siteOrigin } from "./site-origin.ts";

/** A site map holds at most 50,000 addresses (sitemaps.org); the newest reports come first. */
const MOST_REPORTS = 20_000;

/** The home page, every body with a report and every report in force, with the day of its version. Practice is left out. */
export async function loadSitemap(): Promise<MetadataRoute.Sitemap> {
  const rows = await inPublic(
    (tx) => tx.$queryRaw<readonly { slug: string; year: number; published_at: Date }[]>`
      SELECT b.slug, c.year::int, max(v.published_at) AS published_at
      FROM current_versions c
      JOIN report_versions v ON v.id = c.version_id
      JOIN bodies b ON b.id = c.body_id
      JOIN jurisdictions j ON j.id = c.jurisdiction_id AND NOT j.is_practice
      GROUP BY b.slug, c.year ORDER BY max(v.published_at) DESC, b.slug LIMIT ${MOST_REPORTS}`,
  );
  const bodies = [...new Set(rows.map(({ slug }) => slug))];
  return [
    entry("/"),
    ...bodies.map((slug) => entry(`/o/${slug}`)),
    ...rows.map(({ slug, year, published_at }) => entry(`/o/${slug}/${year}`, published_at)),
  ];
}

function entry(path: string, lastModified?: Date): MetadataRoute.Sitemap[number] {
  const { origin } = siteOrigin();
  const languages = Object.fromEntries(
    LOCALES.map((locale) => [locale, `${origin}${localizedPath(locale, path)}`]),
  );
  return {
    url: `${origin}${path}`,
    alternates: { languages },
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}
