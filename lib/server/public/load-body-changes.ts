import "server-only";
import type { BodyChange } from "#lib/domain/indicators/series-breaks.ts";
import type { SuccessionKind } from "#lib/domain/succession/succession.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { listed } from "#lib/server/database/listed.ts";

interface Row {
  readonly slug: string;
  readonly kind: SuccessionKind | "dissolved";
  readonly on: string;
  readonly from_hans: string;
  readonly from_hant: string;
  readonly from_en: string;
  readonly to_hans: string;
  readonly to_hant: string;
  readonly to_en: string;
}

/**
 * What happened to these bodies up to a day, by slug, oldest first: what they came from and went into, and the end of those that nobody came after.
 * Who is not in the answer is the body it always was.
 */
export async function loadBodyChanges(
  tx: Transaction,
  slugs: readonly string[],
  asOf: string | null,
): Promise<ReadonlyMap<string, readonly BodyChange[]>> {
  const rows = await tx.$queryRaw<readonly Row[]>`
    SELECT b.slug, s.kind::text, s."on"::text AS "on", f.name_zh_hans AS from_hans, f.name_zh_hant AS from_hant, f.name_en AS from_en,
           t.name_zh_hans AS to_hans, t.name_zh_hant AS to_hant, t.name_en AS to_en
    FROM body_successions s JOIN bodies f ON f.id = s.from_id JOIN bodies t ON t.id = s.to_id
    CROSS JOIN LATERAL (VALUES (s.from_id), (s.to_id)) AS e(id) JOIN bodies b ON b.id = e.id
    WHERE b.slug = ANY(${listed(slugs)}) AND (${asOf}::date IS NULL OR s."on" <= ${asOf}::date)
    UNION ALL
    SELECT b.slug, 'dissolved', b.valid_to::text, b.name_zh_hans, b.name_zh_hant, b.name_en, '', '', ''
    FROM bodies b WHERE b.slug = ANY(${listed(slugs)}) AND b.valid_to <= coalesce(${asOf}::date, (now() AT TIME ZONE 'Asia/Shanghai')::date)
      AND NOT EXISTS (SELECT FROM body_successions s WHERE s.from_id = b.id)
    ORDER BY 1, 3, 2`;
  const changes = new Map<string, readonly BodyChange[]>();
  for (const row of rows) changes.set(row.slug, [...(changes.get(row.slug) ?? []), bodyChange(row)]);
  return changes;
}

function bodyChange({ kind, on, ...row }: Row): BodyChange {
  const from = { name: wording(row.from_hans, row.from_hant, row.from_en) };
  if (kind === "dissolved") return { kind, on, of: from };
  return { kind, on, from, to: { name: wording(row.to_hans, row.to_hant, row.to_en) } };
}
