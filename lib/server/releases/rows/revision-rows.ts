import "server-only";
import { z } from "zod";
import type { DataRow } from "#lib/domain/releases/data-set.ts";
import { differencePath } from "#lib/domain/releases/difference-path.ts";
import { BODY_KINDS, type CellStatus, REPORT_SCOPES } from "#lib/domain/reports/types.ts";
import { principalScope } from "#lib/domain/views/series-token.ts";
import { eveningOf } from "#lib/server/public/evening-of.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { REAL_BODIES, type ReleaseSource } from "../release-source.ts";
import { valueStatus } from "./value-status.ts";

const values = z.record(
  z.string(),
  z.object({
    status: z.enum(["reported", "not_applicable", "blank", "not_in_form", "unreadable"]),
    value: z.string().optional(),
  }),
);
const texts = z.record(z.string(), z.string());
const revision = z.object({
  slug: z.string(),
  kind: z.enum(BODY_KINDS),
  year: z.number(),
  scope: z.enum(REPORT_SCOPES),
  number: z.number(),
  revised_on: z.string(),
  correction_reason: z.string().nullable(),
  values_before: values,
  values_after: values,
  texts_before: texts,
  texts_after: texts,
});

/** What changed from each version to the next, place by place; a version that changed nothing has one row, with the place `none`. */
export async function* revisionRows({ snapshot, asOf, origin }: ReleaseSource): AsyncGenerator<DataRow> {
  const query = Prisma.sql`
    SELECT b.slug, b.kind::text, a.year, a.scope::text, a.number, (a.published_at AT TIME ZONE 'Asia/Shanghai')::date::text AS revised_on,
      a.correction_reason, o.values AS values_before, a.values AS values_after,
      o.texts || jsonb_build_object('title', o.title) AS texts_before, a.texts || jsonb_build_object('title', a.title) AS texts_after
    FROM ${REAL_BODIES} JOIN report_versions a ON a.body_id = b.id AND a.number > 1 AND a.published_at < ${eveningOf(asOf)}
    JOIN report_versions o ON o.report_id = a.report_id AND o.number = a.number - 1
    ORDER BY b.slug, a.year, a.scope, a.number`;
  for await (const batch of snapshot.batches(query, 100))
    for (const found of batch) {
      const row = revision.parse(found);
      const { slug, kind, year, scope, number } = row;
      const principal = principalScope({ kind, hasConsolidated: scope === "consolidated" });
      const diff = `${origin}${differencePath({ slug, year, scope, principal, number })}`;
      const about = [
        slug,
        String(year),
        scope,
        String(number - 1),
        String(number),
        row.revised_on,
        row.correction_reason,
      ];
      const places = changedPlaces(row);
      if (places.length === 0) yield [...about, "none", null, null, null, null, diff];
      for (const place of places) yield [...about, ...place, diff];
    }
}

function changedPlaces(row: z.infer<typeof revision>): readonly DataRow[] {
  const BLANK: { readonly status: CellStatus; readonly value?: string | undefined } = { status: "blank" };
  const cells = [
    ...new Set([...Object.keys(row.values_before), ...Object.keys(row.values_after)]),
  ].toSorted();
  const sections = [
    ...new Set([...Object.keys(row.texts_before), ...Object.keys(row.texts_after)]),
  ].toSorted();
  return [
    ...cells.flatMap((key) => {
      const [before, after] = [row.values_before[key] ?? BLANK, row.values_after[key] ?? BLANK];
      if (before.status === after.status && before.value === after.value) return [];
      return [
        [
          key,
          valueStatus(before.status),
          before.value ?? null,
          valueStatus(after.status),
          after.value ?? null,
        ],
      ];
    }),
    ...sections
      .filter((key) => (row.texts_before[key] ?? "") !== (row.texts_after[key] ?? ""))
      .map((key) => [key, "text", null, "text", null]),
  ];
}
