import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { expect } from "@playwright/test";
import type { Locale } from "#lib/domain/localized.ts";
import { addBackfill } from "#tests/site/add-backfill.ts";
import { query, queryOne } from "#tests/site/site-database.ts";
import type { AccountKey } from "./accounts.ts";

/** A page as somebody meets it. */
export interface Surface {
  readonly name: string;
  /** Its folder below app/[locale], without the groups in brackets. */
  readonly page: string;
  /** Who looks; null for the public. */
  readonly who: AccountKey | null;
  /** The address without the language. */
  readonly path: () => Promise<string>;
}

const at = (path: string) => async () => path;

/** A page about a report of the practice province. */
function about(slug: string, year: number, page: (id: string) => string): () => Promise<string> {
  return async () => {
    const { id } = await queryOne<{ id: string }>(
      "SELECT r.id FROM reports r JOIN bodies b ON b.id = r.body_id WHERE b.slug = $1 AND r.year = $2 ORDER BY r.scope LIMIT 1",
      [slug, year],
    );
    return page(id);
  };
}

async function ownAccount(): Promise<string> {
  const { id } = await queryOne<{ id: string }>("SELECT id FROM people WHERE account_name = $1", [
    "officer.qingxi",
  ]);
  return `/people/${id}`;
}

/** Made in the background after the first start. */
async function latestRelease(): Promise<string> {
  let found: readonly { readonly id: string }[] = [];
  await expect
    .poll(
      async () => {
        found = await query<{ id: string }>("SELECT id FROM releases ORDER BY as_at DESC LIMIT 1");
        return found.length;
      },
      { timeout: 120_000 },
    )
    .toBe(1);
  return `/releases/${found[0]?.id}`;
}

const drc = "qingxi-development-reform";

/** Every page of the site, some of them in several states. The demonstration is only looked at. */
export const SURFACES: readonly Surface[] = [
  { name: "home", page: "", who: null, path: at("/") },
  { name: "home of a past year", page: "year/[year]", who: null, path: at("/year/2024") },
  { name: "questions about a body", page: "questions/[org]", who: null, path: at("/questions/990100") },
  { name: "column of an area", page: "column/[area]", who: null, path: at("/column/990100") },
  {
    name: "column of an area, past year",
    page: "column/[area]/[year]",
    who: null,
    path: at("/column/320000/2024"),
  },
  { name: "reference of the data API", page: "api-docs", who: null, path: at("/api-docs") },
  { name: "methods", page: "methods", who: null, path: at("/methods") },
  { name: "releases", page: "releases", who: null, path: at("/releases") },
  { name: "a release", page: "releases/[release]", who: null, path: latestRelease },
  { name: "open data", page: "data", who: null, path: at("/data") },
  { name: "a data set", page: "data/[set]", who: null, path: at("/data/metrics") },
  { name: "a topic of methods", page: "methods/[topic]", who: null, path: at("/methods/statuses") },
  { name: "search", page: "search", who: null, path: at("/search?q=宿迁") },
  { name: "search for words in reports", page: "search", who: null, path: at("/search?q=政务公开") },
  { name: "search without a find", page: "search", who: null, path: at("/search?q=zzzz") },
  {
    name: "two years of a body",
    page: "o/[org]/diff/[span]",
    who: null,
    path: at("/o/321300/diff/2023..2024"),
  },
  {
    name: "two versions of a report",
    page: "o/[org]/[year]/diff/[span]",
    who: null,
    path: at("/o/990100/2023/diff/1..2"),
  },
  { name: "body on a day", page: "at/[asof]/o/[org]", who: null, path: at("/o/990100?asof=2026-06-01") },
  { name: "home on a day", page: "at/[asof]", who: null, path: at("/?asof=2026-06-01") },
  {
    name: "home of a past year on a day",
    page: "at/[asof]/year/[year]",
    who: null,
    path: at("/year/2024?asof=2026-06-01"),
  },
  {
    name: "column of an area on a day",
    page: "at/[asof]/column/[area]",
    who: null,
    path: at("/column/990100?asof=2026-06-01"),
  },
  {
    name: "column of a past year on a day",
    page: "at/[asof]/column/[area]/[year]",
    who: null,
    path: at("/column/990100/2023?asof=2026-06-01"),
  },
  {
    name: "report on a day",
    page: "at/[asof]/o/[org]/[year]",
    who: null,
    path: at("/o/990100/2023?asof=2026-06-01"),
  },
  {
    name: "two years of a body on a day",
    page: "at/[asof]/o/[org]/diff/[span]",
    who: null,
    path: at("/o/990100/diff/2022..2023?asof=2026-06-01"),
  },
  {
    name: "two versions of a report on a day",
    page: "at/[asof]/o/[org]/[year]/diff/[span]",
    who: null,
    path: at("/o/990100/2023/diff/1..2?asof=2026-06-01"),
  },
  { name: "body", page: "o/[org]", who: null, path: at("/o/990100") },
  {
    name: "body beside other peers",
    page: "o/[org]/lens/[...words]",
    who: null,
    path: at("/o/990102/lens/peers-type"),
  },
  {
    name: "body beside other peers on a day",
    page: "at/[asof]/o/[org]/lens/[...words]",
    who: null,
    path: at("/o/990102/lens/peers-type?asof=2026-06-01"),
  },
  { name: "published report of 2019", page: "o/[org]/[year]", who: null, path: at("/o/440311/2019") },
  { name: "published report of 2024", page: "o/[org]/[year]", who: null, path: at("/o/320800/2024") },
  {
    name: "earlier version",
    page: "o/[org]/[year]/[edition]",
    who: null,
    path: at("/o/990100/2023/v1"),
  },
  { name: "choosing a group", page: "rank", who: null, path: at("/rank?area=990000&year=2024") },
  { name: "choosing a comparison", page: "compare", who: null, path: at("/compare") },
  {
    name: "comparison over years",
    page: "compare/[...parts]",
    who: null,
    path: at("/compare/requests-received/990000+990100/2019..2025"),
  },
  {
    name: "comparison of a year",
    page: "compare/[...parts]",
    who: null,
    path: at("/compare/disclosure-rate/321300+990100/2024"),
  },
  {
    name: "comparison of two years as a slope",
    page: "compare/[...parts]",
    who: null,
    path: at("/compare/disclosure-rate/321300+990100/2023..2024/slope"),
  },
  {
    name: "comparison across a break",
    page: "compare/[...parts]",
    who: null,
    path: at("/compare/normative-documents-issued/990000+990100/2019..2025"),
  },
  {
    name: "comparison as of a day",
    page: "at/[asof]/[kind]/[...parts]",
    who: null,
    path: at("/compare/disclosure-rate/321300+990100/2023..2024?asof=2025-06-01"),
  },
  { name: "who has published", page: "status/[...parts]", who: null, path: at("/status/2024") },
  {
    name: "who has published in an area",
    page: "status/[...parts]",
    who: null,
    path: at("/status/2024/990100"),
  },
  { name: "newest status", page: "status", who: null, path: at("/status") },
  {
    name: "ranking",
    page: "rank/[...parts]",
    who: null,
    path: at("/rank/disclosure-rate/990102.departments/2024"),
  },
  {
    name: "funnel",
    page: "funnel/[...parts]",
    who: null,
    path: at("/funnel/disclosure-rate/990102.departments/2024"),
  },
  {
    name: "relation",
    page: "scatter/[...parts]",
    who: null,
    path: at("/scatter/requests-received/disclosure-rate/990102.departments/2024"),
  },
  {
    name: "grounds of a group",
    page: "grounds/[...parts]",
    who: null,
    path: at("/grounds/990100.counties/2024"),
  },
  { name: "grounds of a body", page: "grounds/[...parts]", who: null, path: at("/grounds/321300/2024") },
  { name: "outcomes", page: "outcomes/[...parts]", who: null, path: at("/outcomes/990100/2020..2024") },
  { name: "disputes", page: "disputes/[...parts]", who: null, path: at("/disputes/990100/2020..2024") },
  {
    name: "changes",
    page: "change/[...parts]",
    who: null,
    path: at("/change/disclosure-rate/990100.counties/2023..2024"),
  },
  { name: "backlog", page: "backlog/[...parts]", who: null, path: at("/backlog/990100/2019..2024") },
  { name: "indicators", page: "m", who: null, path: at("/m") },
  { name: "indicator", page: "m/[...parts]", who: null, path: at("/m/disclosure-rate") },
  { name: "sign-in", page: "signin", who: null, path: at("/signin") },
  { name: "account", page: "account", who: "officer", path: at("/account") },
  { name: "desk", page: "desk", who: "officer", path: at("/desk") },
  {
    name: "report that was returned",
    page: "reports/[id]",
    who: "otherOfficer",
    path: about("990103", 2025, (id) => `/reports/${id}`),
  },
  {
    name: "report that is published",
    page: "reports/[id]",
    who: "otherOfficer",
    path: about("990103", 2024, (id) => `/reports/${id}`),
  },
  {
    name: "footnotes of a report",
    page: "reports/[id]/footnotes",
    who: "otherOfficer",
    path: about("990103", 2024, (id) => `/reports/${id}/footnotes`),
  },
  {
    name: "editor",
    page: "reports/[id]/edit",
    who: "otherOfficer",
    path: about("990103", 2025, (id) => `/reports/${id}/edit`),
  },
  {
    name: "editor of a report that is published",
    page: "reports/[id]/edit",
    who: "otherOfficer",
    path: about("990103", 2024, (id) => `/reports/${id}/edit`),
  },
  {
    name: "import",
    page: "reports/[id]/import",
    who: "otherOfficer",
    path: about("990103", 2025, (id) => `/reports/${id}/import`),
  },
  {
    name: "submitting",
    page: "reports/[id]/submit",
    who: "otherOfficer",
    path: about("990103", 2025, (id) => `/reports/${id}/submit`),
  },
  { name: "reports to sign", page: "sign-off", who: "departmentSignatory", path: at("/sign-off") },
  {
    name: "signing",
    page: "sign-off/[id]",
    who: "departmentSignatory",
    path: about(drc, 2025, (id) => `/sign-off/${id}`),
  },
  { name: "review queue", page: "review", who: "cityReviewer", path: at("/review") },
  { name: "review queue, published", page: "review", who: "reviewer", path: at("/review?list=published") },
  {
    name: "review",
    page: "review/[id]",
    who: "cityReviewer",
    path: about("yunshan-education", 2025, (id) => `/review/${id}`),
  },
  {
    name: "publishing",
    page: "review/publish",
    who: "reviewer",
    path: about("990100", 2025, (id) => `/review/publish?report=${id}`),
  },
  { name: "footnotes to decide", page: "review/footnotes", who: "reviewer", path: at("/review/footnotes") },
  { name: "collection", page: "collection", who: "administrator", path: at("/collection") },
  { name: "past reports", page: "backfill", who: "administrator", path: at("/backfill") },
  {
    name: "an upload of past reports",
    page: "backfill/[id]",
    who: "administrator",
    path: async () => `/backfill/${(await addBackfill()).id}`,
  },
  {
    name: "a file of past reports",
    page: "backfill/[id]/[file]",
    who: "administrator",
    path: async () => {
      const { id, fileId } = await addBackfill();
      return `/backfill/${id}/${fileId}`;
    },
  },
  { name: "organisations", page: "organisations", who: "administrator", path: at("/organisations") },
  {
    name: "residents",
    page: "organisations/residents",
    who: "administrator",
    path: at("/organisations/residents"),
  },
  {
    name: "an organisation",
    page: "organisations/[id]",
    who: "administrator",
    path: async () => {
      const { id } = await queryOne<{ id: string }>("SELECT id FROM bodies WHERE slug = $1", ["990102"]);
      return `/organisations/${id}`;
    },
  },
  { name: "people", page: "people", who: "administrator", path: at("/people") },
  { name: "person", page: "people/[id]", who: "administrator", path: ownAccount },
  { name: "operation", page: "operation", who: "operator", path: at("/operation") },
];

/** The folder of every page there is, as `Surface.page` names it. */
export function pagesInApp(): readonly string[] {
  const root = join(import.meta.dirname, "../app/[locale]");
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === "page.tsx")
    .map((entry) => relative(root, entry.parentPath))
    .map((folder) =>
      folder
        .split("/")
        .filter((part) => !part.startsWith("("))
        .join("/"),
    )
    .sort();
}

/** The address in a language: zh-Hans is the one without a prefix. */
export function inLocale(path: string, locale: Locale): string {
  return locale === "zh-Hans" ? path : `/${locale}${path === "/" ? "" : path}`;
}
