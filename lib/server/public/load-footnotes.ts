import "server-only";
import type { FootnotePlace } from "#lib/domain/footnotes/footnote.ts";
import type { PublishedFootnote } from "#lib/domain/footnotes/published-footnote.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { listed } from "#lib/server/database/listed.ts";

export interface WantedFootnotes {
  readonly slugs: readonly string[];
  readonly from: number;
  readonly to: number;
  /** ISO day in China of which the evening is meant; null for now. */
  readonly asOf: string | null;
}

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope;
  readonly kind: FootnotePlace["kind"];
  readonly key: string;
  readonly text: string;
  readonly version: number;
  readonly published_on: string;
}

/** Footnotes that stand at figures of these bodies: accepted, and not taken back, by the evening of the day; oldest first. */
export async function loadFootnotes(
  tx: Transaction,
  { slugs, from, to, asOf }: WantedFootnotes,
): Promise<readonly PublishedFootnote[]> {
  const rows = await tx.$queryRaw<readonly Row[]>`
    WITH evening AS (SELECT coalesce((${asOf}::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai', 'infinity'::timestamptz) AS at)
    SELECT f.id::text, b.slug, r.year::int, r.scope::text, f.place_kind::text AS kind, f.place_key AS key, f.text,
           f.version_number::int AS version, (d.decided_at AT TIME ZONE 'Asia/Shanghai')::date::text AS published_on
    FROM footnotes f
    JOIN evening e ON true
    JOIN bodies b ON b.id = f.body_id
    JOIN footnote_decisions d ON d.footnote_id = f.id AND d.accepted AND d.decided_at < e.at
    JOIN report_versions r ON r.report_id = f.report_id AND r.number = f.version_number
    WHERE b.slug = ANY(${listed(slugs)}) AND r.year BETWEEN ${from} AND ${to}
      AND NOT EXISTS (SELECT FROM footnote_withdrawals w WHERE w.footnote_id = f.id AND w.withdrawn_at < e.at)
    ORDER BY b.slug, r.year, r.scope, d.decided_at, f.id`;
  return rows.map(({ kind, key, published_on, ...row }) => ({
    ...row,
    place: { kind, key },
    publishedOn: published_on,
  }));
}
