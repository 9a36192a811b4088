import "server-only";
import { z } from "zod";
import { type CellRemark, explanationRemarks } from "#lib/domain/footnotes/cell-remark.ts";
import type { PublishedFootnote } from "#lib/domain/footnotes/published-footnote.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { Explanation } from "#lib/domain/rules/explanations.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { readFindings } from "#lib/server/reports/read-findings.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { inForce } from "./load-figures.ts";
import { loadFootnotes, type WantedFootnotes } from "./load-footnotes.ts";

interface Row {
  readonly version: string;
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope;
  readonly findings: unknown;
  readonly explanations: unknown;
}

const explanations = z.array(z.object({ fingerprint: z.string(), text: z.string() }));

/** Accepted explanations as frozen with a version. */
export function readExplanations(stored: unknown): readonly Explanation[] {
  return explanations.parse(stored);
}

type Place = Pick<PublishedFootnote, "slug" | "year" | "scope">;

/** What bodies say of single figures of a report: accepted explanations of the version in force, then published footnotes, oldest first. */
export type Remarks = (place: Place) => readonly CellRemark[];

/** Remarks on the reports in force on a day. */
export async function loadRemarks(tx: Transaction, wanted: WantedFootnotes): Promise<Remarks> {
  const { slugs, from, to, asOf } = wanted;
  const explained = await tx.$queryRaw<readonly Row[]>`
    SELECT v.id::text AS version, b.slug, f.year::int, f.scope::text, v.findings, v.explanations
    FROM bodies b JOIN ${inForce(asOf)} f ON f.body_id = b.id AND f.year BETWEEN ${from} AND ${to}
    JOIN report_versions v ON v.id = f.version_id
    WHERE b.slug = ANY(${[...slugs]}::text[]) AND v.explanations <> '[]'::jsonb`;
  const places = new Map<string, CellRemark[]>();
  for (const row of explained) add(places, row, explainedIn(row));
  for (const note of cellFootnotes(await loadFootnotes(tx, wanted))) add(places, note, [note.remark]);
  return (place) => places.get(keyOf(place)) ?? [];
}

/** The accepted explanations of some versions, whether in force or not, at their cells. */
export async function loadExplained(
  tx: Transaction,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly CellRemark[]>> {
  const rows = await tx.$queryRaw<readonly Pick<Row, "version" | "findings" | "explanations">[]>`
    SELECT v.id::text AS version, v.findings, v.explanations FROM report_versions v
    WHERE v.id = ANY(${[...versionIds]}::uuid[]) AND v.explanations <> '[]'::jsonb`;
  return new Map(rows.map((row) => [row.version, explainedIn(row)]));
}

/** Explanations with their findings as a column, where a query reads the version anyway; null without any. */
export const EXPLAINED = Prisma.sql`CASE WHEN v.explanations <> '[]'::jsonb
  THEN jsonb_build_object('findings', v.findings, 'explanations', v.explanations) END`;

/** What such a column holds, at its cells. */
export function explainedIn({
  findings,
  explanations: stored,
}: Pick<Row, "findings" | "explanations">): readonly CellRemark[] {
  return explanationRemarks(readFindings(findings), readExplanations(stored));
}

/** Of published footnotes those on a cell, each with its place. */
export function cellFootnotes(
  footnotes: readonly PublishedFootnote[],
): readonly (Place & { readonly remark: CellRemark })[] {
  return footnotes.flatMap(({ slug, year, scope, place, text }) =>
    place.kind === "cell"
      ? { slug, year, scope, remark: { cell: place.key, kind: "footnote" as const, text } }
      : [],
  );
}

function add(places: Map<string, CellRemark[]>, place: Place, remarks: readonly CellRemark[]): void {
  const key = keyOf(place);
  places.set(key, [...(places.get(key) ?? []), ...remarks]);
}

function keyOf({ slug, year, scope }: Place): string {
  return `${slug} ${year} ${scope}`;
}
