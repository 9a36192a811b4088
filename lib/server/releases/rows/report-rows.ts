import "server-only";
import { z } from "zod";
import type { DataRow } from "#lib/domain/releases/data-set.ts";
import { BODY_KINDS, BODY_LEVELS, REPORT_SCOPES } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { dutiesSql } from "#lib/server/public/duties-sql.ts";
import { dutyOf } from "#lib/server/public/duty-of.ts";
import { REPORT_FORMATS } from "#lib/server/public/file-response.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { type ReleaseSource, versionUrl } from "../release-source.ts";

const duty = z.object({
  year: z.number(),
  slug: z.string(),
  path: z.string(),
  name_zh_hans: z.string(),
  name_zh_hant: z.string(),
  name_en: z.string(),
  kind: z.enum(BODY_KINDS),
  level: z.enum(BODY_LEVELS),
  scope: z.enum(REPORT_SCOPES),
  is_principal: z.boolean(),
  is_required: z.boolean(),
  due_on: z.string().nullable(),
  received_on: z.string().nullable(),
  approved_on: z.string().nullable(),
  published_on: z.string().nullable(),
  version: z.number().nullable(),
  is_historical: z.boolean(),
  in_review: z.boolean(),
  rank: z.number(),
  version_published_at: z.date().nullable(),
  template_id: z.string().nullable(),
  title: z.string().nullable(),
  sha256: z.string().nullable(),
  source_url: z.string().nullable(),
  is_consistent: z.boolean().nullable(),
});

/** Every report that has to be there or is there, year by year, with where it stands on the day. */
export async function* reportRows({ snapshot, asOf, day, origin }: ReleaseSource): AsyncGenerator<DataRow> {
  const years = await snapshot.all(
    Prisma.sql`SELECT year FROM collection_years UNION SELECT year FROM current_versions ORDER BY year`,
  );
  const real = Prisma.sql`b.jurisdiction_id IN (SELECT id FROM jurisdictions WHERE NOT is_practice)`;
  for (const { year } of years.map((row) => z.object({ year: z.number() }).parse(row))) {
    const query = Prisma.sql`
      SELECT d.*, v.published_at AS version_published_at, v.template_id, v.title, v.sha256, v.source_url, f.is_consistent
      FROM (${dutiesSql({ years: [year], asOf, bodies: real })}) d
      LEFT JOIN (bodies o JOIN report_versions v ON v.body_id = o.id JOIN report_figures f ON f.version_id = v.id)
        ON o.slug = d.slug AND v.year = ${year} AND v.scope::text = d.scope AND v.number = d.version
      ORDER BY d.slug, d.scope`;
    for await (const batch of snapshot.batches(query)) {
      for (const found of batch) {
        const row = duty.parse(found);
        const { status } = dutyOf(row, year, day);
        // Bodies that need not report and have not are no rows of a list of reports.
        if (status === "not_required") continue;
        const { slug, kind, scope, version: number } = row;
        yield [
          slug,
          String(year),
          scope,
          status,
          String(row.is_required),
          row.due_on,
          row.received_on,
          row.approved_on,
          row.published_on,
          number === null ? null : String(number),
          row.version_published_at?.toISOString() ?? null,
          row.template_id === null ? null : templateById(row.template_id).format,
          row.title,
          number === null ? null : String(row.is_historical),
          row.is_consistent === null ? null : String(row.is_consistent),
          row.sha256,
          number === null ? null : versionUrl(origin, { slug, kind, year, scope, number }),
          number === null ? null : REPORT_FORMATS.join(";"),
          row.source_url,
        ];
      }
    }
  }
}
