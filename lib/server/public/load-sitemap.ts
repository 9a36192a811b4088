import "server-only";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import { LOCALES } from "#lib/domain/localized.ts";
import { TOPICS } from "#lib/domain/methods/topics.ts";
import type { SitemapEntry } from "#lib/exchange/sitemap/sitemap-xml.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { siteOrigin } from "./site-origin.ts";

/** Bodies of one part: with their years fewer than 20,000 addresses, far below the 50,000 that a part may have (sitemaps.org). */
const BODIES_OF_A_PART = 2000;
/** Bodies asked for at a time. */
const BODIES_AT_ONCE = 200;
const NOBODY = "00000000-0000-0000-0000-000000000000";
const PART = /^(?:pages|ranks|bodies-([0-9a-f-]{36}))\.xml$/;

const PUBLISHED = Prisma.sql`b.jurisdiction_id NOT IN (SELECT id FROM jurisdictions WHERE is_practice)
  AND EXISTS (SELECT FROM current_versions c WHERE c.body_id = b.id)`;

/** Names of the parts: pages that are always there, rankings, and bodies with their reports by where each part begins. */
export async function loadSitemapParts(): Promise<readonly string[]> {
  const rows = await inPublic((tx) =>
    tx.$queryRaw<readonly { id: string }[]>(Prisma.sql`
      SELECT id::text FROM (SELECT b.id, row_number() OVER (ORDER BY b.id) AS place FROM bodies b WHERE ${PUBLISHED}) p
      WHERE place % ${BODIES_OF_A_PART}::int = 1 ORDER BY id`),
  );
  return ["pages.xml", "ranks.xml", ...rows.map(({ id }) => `bodies-${id}.xml`)];
}

/** The addresses of a part; null for a part that cannot be. */
export function loadSitemapPart(name: string): AsyncIterable<SitemapEntry> | null {
  const part = PART.exec(name);
  if (part === null) return null;
  if (name === "pages.xml") return pages();
  return part[1] === undefined ? rankings() : bodies(part[1]);
}

async function* pages(): AsyncIterable<SitemapEntry> {
  yield entry("/");
  for (const path of ["/methods", "/api-docs"]) yield entry(path);
  for (const { slug } of TOPICS) yield entry(`/methods/${slug}`);
  for (const { id } of INDICATORS) yield entry(`/m/${id}`);
  const years = await inPublic((tx) =>
    tx.$queryRaw<readonly { year: number }[]>(
      Prisma.sql`SELECT DISTINCT year::int FROM current_versions ORDER BY 1`,
    ),
  );
  for (const { year } of years) yield entry(`/status/${year}`);
}

/** Every indicator for the cities of each province and the counties of each city, in the newest year that most have published. */
async function* rankings(): AsyncIterable<SitemapEntry> {
  const { areas, year } = await inPublic(async (tx) => {
    const [newest] = await tx.$queryRaw<readonly { year: number }[]>(Prisma.sql`
      SELECT year::int FROM current_versions GROUP BY year ORDER BY count(*) DESC, year DESC LIMIT 1`);
    const found = await tx.$queryRaw<readonly { slug: string; level: string }[]>(Prisma.sql`
      SELECT p.slug, p.level::text FROM bodies p
      WHERE p.kind = 'government' AND p.level IN ('province', 'city') AND p.jurisdiction_id NOT IN (SELECT id FROM jurisdictions WHERE is_practice)
        AND (SELECT count(*) FROM bodies b WHERE b.parent_id = p.id AND b.kind = 'government') >= 3
      ORDER BY p.slug LIMIT 600`);
    return { areas: found, year: newest?.year ?? null };
  });
  if (year === null) return;
  for (const { id } of INDICATORS) {
    yield entry(`/rank/${id}/cn.provinces/${year}`);
    for (const { slug, level } of areas)
      yield entry(`/rank/${id}/${slug}.${level === "province" ? "cities" : "counties"}/${year}`);
  }
}

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly years: readonly number[];
  readonly changed: readonly Date[];
}

async function* bodies(first: string): AsyncIterable<SitemapEntry> {
  let after = NOBODY;
  for (let given = 0; given < BODIES_OF_A_PART; given += BODIES_AT_ONCE) {
    const from = given === 0 ? Prisma.sql`b.id >= ${first}::uuid` : Prisma.sql`b.id > ${after}::uuid`;
    const rows = await inPublic((tx) =>
      tx.$queryRaw<readonly Row[]>(Prisma.sql`
        SELECT b.id::text, b.slug, array_agg(r.year ORDER BY r.year) AS years, array_agg(r.at ORDER BY r.year) AS changed
        FROM (SELECT b.id, b.slug FROM bodies b WHERE ${from} AND ${PUBLISHED} ORDER BY b.id LIMIT ${BODIES_AT_ONCE}) b
        CROSS JOIN LATERAL (SELECT c.year::int AS year, max(f.published_at) AS at FROM current_versions c
          JOIN report_figures f ON f.version_id = c.version_id WHERE c.body_id = b.id GROUP BY c.year) r
        GROUP BY b.id, b.slug ORDER BY b.id`),
    );
    for (const { slug, years, changed } of rows) {
      yield entry(`/o/${slug}`);
      for (const [index, year] of years.entries()) yield entry(`/o/${slug}/${year}`, changed[index]);
    }
    after = rows.at(-1)?.id ?? after;
    if (rows.length < BODIES_AT_ONCE) return;
  }
}

function entry(path: string, lastModified?: Date): SitemapEntry {
  const { origin } = siteOrigin();
  return {
    url: `${origin}${path}`,
    languages: Object.fromEntries(
      LOCALES.map((locale) => [locale, `${origin}${localizedPath(locale, path)}`]),
    ),
    lastModified: lastModified?.toISOString() ?? null,
  };
}
