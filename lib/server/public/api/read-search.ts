import "server-only";
import type { ApiPage } from "#lib/exchange/api/api-page.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import { searchBodies } from "../search-bodies.ts";
import { searchPassages } from "../search-passages.ts";
import { siteOrigin } from "../site-origin.ts";

/** Bodies by name, pinyin, initials or code, then the first passages of reports in which the words stand. */
export async function readSearch({ q = "", lang }: ApiQuery): Promise<ApiPage> {
  const { origin } = siteOrigin();
  const bodies = await searchBodies(q);
  const { passages } = await searchPassages({ question: q, year: null, area: null, page: 1 });
  const nowhere = { year: null, scope: null, report_version: null, section: null, text: null };
  const rows = [
    ...bodies.map(({ slug, name, isPractice }) => ({
      type: "organisation",
      org: slug,
      name: name[lang],
      ...nowhere,
      is_practice: isPractice,
      url: `${origin}/o/${slug}`,
    })),
    ...passages.map((one) => ({
      type: "passage",
      org: one.slug,
      name: one.name[lang],
      year: one.year,
      scope: one.scope,
      report_version: one.version,
      section: one.section?.[lang] ?? null,
      text: one.shown.parts.map(({ text }) => text).join(""),
      is_practice: one.isPractice,
      url: `${origin}${one.path}`,
    })),
  ];
  return { rows, next: null };
}
