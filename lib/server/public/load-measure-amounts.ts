import "server-only";
import { gravest } from "#lib/domain/indicators/evaluate-indicator.ts";
import type { MeasureAmount } from "#lib/domain/indicators/types.ts";
import type { CellStatus, ReportScope } from "#lib/domain/reports/types.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { Prisma } from "#prisma/generated/client.ts";

/** A report in force with what it gives for the measures asked for. A measure its format does not know has no entry. */
export interface ReportAmounts {
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope;
  readonly number: number;
  readonly sha256: string;
  readonly publishedAt: Date;
  readonly amounts: ReadonlyMap<Measure, MeasureAmount>;
}

interface Row {
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope;
  readonly number: number;
  readonly sha256: string;
  readonly published_at: Date;
  readonly measure: Measure | null;
  readonly amount: string | null;
  readonly statuses: readonly CellStatus[];
}

export interface Wanted {
  readonly measures: readonly Measure[];
  /** All bodies where null. */
  readonly slugs: readonly string[] | null;
  readonly from: number;
  readonly to: number;
}

/**
 * Sums the cells of each measure in the database, from the versions in force. A sum with a part that is no number has no amount;
 * a cell the version does not hold counts as blank, never as 0.
 */
export async function loadMeasureAmounts(tx: Transaction, wanted: Wanted): Promise<readonly ReportAmounts[]> {
  const cells = TEMPLATES.flatMap((template) =>
    wanted.measures.flatMap((measure) =>
      (template.measures[measure] ?? []).map((cell) => ({ template: template.id, measure, cell })),
    ),
  );
  const bodies =
    wanted.slugs === null
      ? Prisma.sql`NOT j.is_practice`
      : Prisma.sql`b.slug = ANY(${[...wanted.slugs]}::text[])`;
  const rows = await tx.$queryRaw<readonly Row[]>`
    SELECT b.slug, v.year::int, v.scope::text, v.number::int, v.sha256::text, v.published_at, m.measure,
           CASE WHEN bool_and(o.status = 'reported') IS TRUE THEN sum(o.value)::text END AS amount,
           array_agg(DISTINCT coalesce(o.status::text, 'blank')) AS statuses
    FROM current_versions c
    JOIN report_versions v ON v.id = c.version_id
    JOIN bodies b ON b.id = c.body_id
    JOIN jurisdictions j ON j.id = c.jurisdiction_id
    LEFT JOIN unnest(${cells.map(({ template }) => template)}::text[], ${cells.map(({ measure }) => measure)}::text[], ${cells.map(({ cell }) => cell)}::text[])
           AS m(template_id, measure, cell_key) ON m.template_id = v.template_id
    LEFT JOIN observations o ON o.version_id = v.id AND o.cell_key = m.cell_key
    WHERE c.year BETWEEN ${wanted.from} AND ${wanted.to} AND ${bodies}
    GROUP BY b.slug, v.id, m.measure
    ORDER BY b.slug, v.year, v.scope`;
  return gather(rows);
}

function gather(rows: readonly Row[]): readonly ReportAmounts[] {
  const reports = new Map<string, ReportAmounts & { readonly amounts: Map<Measure, MeasureAmount> }>();
  for (const { slug, year, scope, number, sha256, published_at, measure, amount, statuses } of rows) {
    const key = `${slug} ${year} ${scope}`;
    const report = reports.get(key) ?? {
      slug,
      year,
      scope,
      number,
      sha256,
      publishedAt: published_at,
      amounts: new Map<Measure, MeasureAmount>(),
    };
    reports.set(key, report);
    if (measure !== null) report.amounts.set(measure, amountOf(amount, statuses));
  }
  return [...reports.values()];
}

function amountOf(amount: string | null, statuses: readonly CellStatus[]): MeasureAmount {
  if (amount !== null) return { status: "reported", amount };
  return { status: gravest(statuses.filter((status) => status !== "reported")) };
}
