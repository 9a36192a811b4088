import "server-only";
import { z } from "zod";
import type { DataRow } from "#lib/domain/releases/data-set.ts";
import { eveningOf } from "#lib/server/public/evening-of.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { REAL_BODIES, type ReleaseSource } from "../release-source.ts";

const footnote = z.object({
  id: z.string(),
  slug: z.string(),
  year: z.number(),
  scope: z.string(),
  version_number: z.number(),
  place_kind: z.string(),
  place_key: z.string(),
  text: z.string(),
  published_on: z.string(),
});

/** Footnotes that stand at their figures on the day. */
export async function* footnoteRows({ snapshot, asOf }: ReleaseSource): AsyncGenerator<DataRow> {
  const evening = eveningOf(asOf);
  const query = Prisma.sql`
    SELECT n.id::text, b.slug, v.year, v.scope::text, n.version_number, n.place_kind::text, n.place_key, n.text,
      (d.decided_at AT TIME ZONE 'Asia/Shanghai')::date::text AS published_on
    FROM ${REAL_BODIES} JOIN footnotes n ON n.body_id = b.id
    JOIN footnote_decisions d ON d.footnote_id = n.id AND d.accepted AND d.decided_at < ${evening}
    JOIN current_versions v ON v.report_id = n.report_id
    WHERE NOT EXISTS (SELECT FROM footnote_withdrawals w WHERE w.footnote_id = n.id AND w.withdrawn_at < ${evening})
    ORDER BY b.slug, v.year, v.scope, n.id`;
  for await (const batch of snapshot.batches(query))
    for (const found of batch) {
      const row = footnote.parse(found);
      yield [
        row.id,
        row.slug,
        String(row.year),
        row.scope,
        String(row.version_number),
        row.place_kind,
        row.place_key,
        row.text,
        row.published_on,
      ];
    }
}
