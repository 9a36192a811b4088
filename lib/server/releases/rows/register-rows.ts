import "server-only";
import { z } from "zod";
import type { DataRow } from "#lib/domain/releases/data-set.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { listed, REAL_BODIES, type ReleaseSource } from "../release-source.ts";

const text = z.string().nullable();
const body = z.object({
  slug: z.string(),
  code: text,
  name_zh_hans: z.string(),
  name_zh_hant: z.string(),
  name_en: z.string(),
  kind: z.string(),
  level: z.string(),
  parent: text,
  must_report: z.boolean(),
  valid_from: text,
  valid_to: text,
  successors: z.array(z.string()),
  source_url: text,
});

/** Every body, by its address. */
export async function* organisationRows({ snapshot, origin }: ReleaseSource): AsyncGenerator<DataRow> {
  const query = Prisma.sql`
    SELECT b.slug, b.code, b.name_zh_hans, b.name_zh_hant, b.name_en, b.kind::text, b.level::text, a.slug AS parent, b.must_report,
      b.valid_from::text, b.valid_to::text, b.source_url,
      ARRAY(SELECT t.slug FROM body_successions s JOIN bodies t ON t.id = s.to_id WHERE s.from_id = b.id ORDER BY s.on, t.slug) AS successors
    FROM ${REAL_BODIES} LEFT JOIN bodies a ON a.id = b.parent_id ORDER BY b.slug`;
  for await (const batch of snapshot.batches(query))
    for (const found of batch) {
      const row = body.parse(found);
      yield [
        row.slug,
        row.code,
        row.name_zh_hans,
        row.name_zh_hant,
        row.name_en,
        row.kind,
        row.level,
        row.parent,
        String(row.must_report),
        row.valid_from,
        row.valid_to,
        listed(row.successors),
        row.source_url,
        `${origin}/o/${row.slug}`,
      ];
    }
}

const residents = z.object({ slug: z.string(), year: z.number(), residents: z.number(), source: z.string() });

/** Residents of areas, with the source of each number. */
export async function* populationRows({ snapshot }: ReleaseSource): AsyncGenerator<DataRow> {
  const query = Prisma.sql`
    SELECT b.slug, p.year, p.residents, p.source FROM ${REAL_BODIES} JOIN populations p ON p.body_id = b.id ORDER BY b.slug, p.year`;
  for await (const batch of snapshot.batches(query))
    for (const found of batch) {
      const row = residents.parse(found);
      yield [row.slug, String(row.year), String(row.residents), row.source];
    }
}
