import "server-only";
import { measuresOf } from "#lib/domain/indicators/define-indicator.ts";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import { templateForYear } from "#lib/domain/templates/registry.ts";
import { wording } from "#lib/domain/wording.ts";
import type { ApiPage, ApiRow } from "#lib/exchange/api/api-page.ts";
import { readCursor, writeCursor } from "#lib/exchange/api/cursor.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { siteOrigin } from "../site-origin.ts";
import { type AskedBodies, askedBodies } from "./asked-bodies.ts";
import { labelRow } from "./label-row.ts";
import { REPORT_KEY } from "./page-of-reports.ts";
import { rowsBy } from "./rows-by.ts";

/** The bodies of a page, in the order of their ids. */
export async function nextBodies(
  tx: Transaction,
  bodies: AskedBodies,
  after: string | null,
  most: number,
): Promise<readonly string[]> {
  if (bodies.ids !== null) return bodies.ids.filter((id) => after === null || id > after).slice(0, most);
  const rows = await tx.$queryRaw<readonly { id: string }[]>(Prisma.sql`
    SELECT b.id::text FROM bodies b
    WHERE b.jurisdiction_id NOT IN (SELECT id FROM jurisdictions WHERE is_practice)
      AND ${after === null ? Prisma.sql`true` : Prisma.sql`b.id > ${after}::uuid`}
    ORDER BY b.id LIMIT ${most}`);
  return rows.map(({ id }) => id);
}

/** A page of which each body is one row. */
async function pageOfBodies(
  tx: Transaction,
  query: ApiQuery,
  load: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly ApiRow[]>>,
): Promise<ApiPage> {
  const bodies = await askedBodies(tx, query);
  const after = readCursor(query.cursor, REPORT_KEY)?.k ?? null;
  const ids = await nextBodies(tx, bodies, after, query.limit + 1);
  const shown = ids.slice(0, query.limit);
  const rows = shown.length === 0 ? new Map<string, readonly ApiRow[]>() : await load(shown);
  const last = shown.at(-1);
  return {
    rows: shown.flatMap((id) => rows.get(id) ?? []),
    next: ids.length > shown.length && last !== undefined ? writeCursor({ k: last }) : null,
  };
}

interface BodyRow {
  readonly id: string;
  readonly slug: string;
  readonly code: string | null;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
  readonly short_name_zh_hans: string;
  readonly short_name_zh_hant: string;
  readonly short_name_en: string;
  readonly kind: string;
  readonly level: string;
  readonly parent: string | null;
  readonly jurisdiction: string;
  readonly must_report: boolean;
  readonly is_practice: boolean;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly predecessors: readonly string[];
  readonly successors: readonly string[];
}

/** Bodies that report, or did. */
export async function readOrganisations(tx: Transaction, query: ApiQuery): Promise<ApiPage> {
  return await pageOfBodies(tx, query, async (ids) => {
    const rows = await tx.$queryRaw<readonly BodyRow[]>(Prisma.sql`
      SELECT b.id::text, b.slug, b.code, b.name_zh_hans, b.name_zh_hant, b.name_en, b.short_name_zh_hans, b.short_name_zh_hant, b.short_name_en,
             b.kind::text, b.level::text, p.slug AS parent, j.code AS jurisdiction, b.must_report, j.is_practice,
             b.valid_from::text, b.valid_to::text,
             ARRAY(SELECT f.slug FROM body_successions s JOIN bodies f ON f.id = s.from_id WHERE s.to_id = b.id ORDER BY s."on", f.slug) AS predecessors,
             ARRAY(SELECT t.slug FROM body_successions s JOIN bodies t ON t.id = s.to_id WHERE s.from_id = b.id ORDER BY s."on", t.slug) AS successors
      FROM bodies b JOIN jurisdictions j ON j.id = b.jurisdiction_id LEFT JOIN bodies p ON p.id = b.parent_id
      WHERE b.id = ANY(${[...ids]}::uuid[])`);
    return new Map(rows.map((row) => [row.id, [organisation(row, query)]]));
  });
}

function organisation(row: BodyRow, { lang }: ApiQuery): ApiRow {
  const { id: _, slug, short_name_zh_hans, short_name_zh_hant, short_name_en, ...body } = row;
  return {
    ...body,
    org: slug,
    name: wording(row.name_zh_hans, row.name_zh_hant, row.name_en)[lang],
    short_name: wording(short_name_zh_hans, short_name_zh_hant, short_name_en)[lang],
    url: `${siteOrigin().origin}/o/${slug}`,
  };
}

interface YearsRow {
  readonly id: string;
  readonly slug: string;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
  readonly scopes: readonly string[];
  readonly years: readonly number[];
}

/** Which years of a body have a published report in force, so that nobody has to try. */
export async function readAvailability(tx: Transaction, query: ApiQuery): Promise<ApiPage> {
  return await pageOfBodies(tx, query, async (ids) => {
    const rows = await tx.$queryRaw<readonly YearsRow[]>(Prisma.sql`
      SELECT b.id::text, b.slug, b.name_zh_hans, b.name_zh_hant, b.name_en, array_agg(DISTINCT c.scope::text) AS scopes, array_agg(DISTINCT c.year::int) AS years
      FROM bodies b JOIN current_versions c ON c.body_id = b.id
      WHERE b.id = ANY(${[...ids]}::uuid[]) GROUP BY b.id`);
    const withRows = rows.map((row) => {
      const templates = [...new Set(row.years.map(templateForYear))];
      const metrics = INDICATORS.filter((one) =>
        templates.some(({ measures }) => measuresOf(one).every((measure) => measures[measure] !== undefined)),
      );
      const shown = {
        org: row.slug,
        scopes: row.scopes,
        years: row.years,
        forms: templates.map(({ format }) => format),
        metrics: metrics.map(({ code }) => code),
      };
      const name = wording(row.name_zh_hans, row.name_zh_hant, row.name_en)[query.lang];
      return { id: row.id, row: labelRow(shown, { org: name }, query.labels) };
    });
    const groups = rowsBy(withRows, ({ id }) => id);
    return new Map([...groups].map(([id, some]) => [id, some.map(({ row }) => row)]));
  });
}
