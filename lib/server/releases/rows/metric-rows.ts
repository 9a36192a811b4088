import "server-only";
import { z } from "zod";
import { evaluateIndicator } from "#lib/domain/indicators/evaluate-indicator.ts";
import { amountOfFigure } from "#lib/domain/indicators/figures-of-report.ts";
import { INDICATORS, VARIANTS } from "#lib/domain/indicators/registry.ts";
import { seriesBreaks } from "#lib/domain/indicators/series-breaks.ts";
import { isComparable, shownInterval } from "#lib/domain/indicators/shown-interval.ts";
import type { EvaluatedReport, Indicator } from "#lib/domain/indicators/types.ts";
import type { DataRow } from "#lib/domain/releases/data-set.ts";
import { BODY_KINDS, REPORT_SCOPES } from "#lib/domain/reports/types.ts";
import { SUCCESSION_KINDS } from "#lib/domain/succession/succession.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { wording } from "#lib/domain/wording.ts";
import { inForce } from "#lib/server/public/load-figures.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { listed, REAL_BODIES, type ReleaseSource, versionFlags, versionUrl } from "../release-source.ts";
import { valueStatus } from "./value-status.ts";

const report = z.object({
  slug: z.string(),
  kind: z.enum(BODY_KINDS),
  year: z.number(),
  scope: z.enum(REPORT_SCOPES),
  number: z.number(),
  template_id: z.string(),
  is_historical: z.boolean(),
  is_consistent: z.boolean(),
  residents: z.number().nullable(),
  amounts: z.record(z.string(), z.string()),
  changes: z.array(z.object({ kind: z.enum(SUCCESSION_KINDS), on: z.string() })),
  footnoted: z.array(z.string()),
});
type Found = z.infer<typeof report>;

/** Every indicator of every version in force, by the one definition each has; in the order of body, scope and year, for those that look back. */
export async function* metricRows({ snapshot, asOf, origin }: ReleaseSource): AsyncGenerator<DataRow> {
  const query = Prisma.sql`
    SELECT b.slug, b.kind::text, f.year, f.scope::text, f.number, f.template_id, f.is_historical, f.is_consistent, p.residents, f.amounts,
      ARRAY(SELECT jsonb_build_object('kind', s.kind, 'on', s.on) FROM body_successions s
        WHERE (s.from_id = b.id OR s.to_id = b.id) AND extract(year FROM s.on) = f.year) AS changes,
      ARRAY(SELECT n.place_key FROM footnotes n WHERE n.report_id = f.report_id AND n.place_kind = 'indicator'
        AND NOT EXISTS (SELECT FROM footnote_withdrawals w WHERE w.footnote_id = n.id)) AS footnoted
    FROM ${REAL_BODIES} JOIN ${inForce(asOf)} f ON f.body_id = b.id
    LEFT JOIN populations p ON p.body_id = b.id AND p.year = f.year
    ORDER BY b.slug, f.scope, f.year`;
  let before: Found | null = null;
  for await (const batch of snapshot.batches(query)) {
    for (const row of batch) {
      const found = report.parse(row);
      const looksBack: boolean =
        before !== null &&
        before.slug === found.slug &&
        before.scope === found.scope &&
        before.year === found.year - 1;
      for (const indicator of DEFINITIONS)
        yield metricRow(indicator, found, looksBack ? before : null, origin);
      before = found;
    }
  }
}

const DEFINITIONS: readonly Indicator[] = [...INDICATORS, ...VARIANTS];
/** What a succession is called does not matter where only whether there is a break is asked. */
const NOBODY = { name: wording("", "", "") };

function metricRow(indicator: Indicator, found: Found, before: Found | null, origin: string): DataRow {
  const breaks = seriesBreaks(indicator, {
    years: { from: found.year - 1, to: found.year },
    bodyChanges: found.changes.map((change) => ({ ...change, from: NOBODY, to: NOBODY })),
  });
  const isBroken = breaks.some(({ isBreak }) => isBreak);
  const isOtherBody = breaks.some(({ isBreak, causes }) => isBreak && causes.includes("body"));
  const previous = isOtherBody ? "not_comparable" : before === null ? null : evaluated(before);
  const value = evaluateIndicator(indicator, evaluated(found), previous);
  const interval = shownInterval(indicator, value);
  const isNumber = value.status === "reported";
  const base = isNumber ? value.base : value.status === "no_base" ? "0" : null;
  return [
    found.slug,
    String(found.year),
    found.scope,
    indicator.code,
    indicator.id,
    isNumber ? String(value.number) : null,
    unitOf(indicator),
    isNumber || value.status === "no_base" ? value.amount : null,
    base,
    interval === null ? null : String(interval.low),
    interval === null ? null : String(interval.high),
    valueStatus(value.status),
    listed([
      ...(isBroken ? ["break"] : []),
      ...versionFlags(found),
      "derived",
      ...(isNumber && !isComparable(indicator, value) ? ["small_base"] : []),
      ...(found.footnoted.includes(indicator.id) ? ["footnoted"] : []),
    ]),
    templateById(found.template_id).format,
    String(found.number),
    versionUrl(origin, found),
  ];
}

function evaluated({ template_id: template, scope, residents, amounts }: Found): EvaluatedReport {
  return { template, scope, residents, amountOf: (measure) => amountOfFigure(amounts[measure]) };
}

function unitOf(indicator: Indicator): string {
  switch (indicator.kind) {
    case "rate":
    case "growth":
      return "%";
    case "count":
    case "per_10k":
      return indicator.unit["zh-Hans"];
  }
}
