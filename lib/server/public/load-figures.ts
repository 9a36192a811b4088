import "server-only";
import { amountOfFigure } from "#lib/domain/indicators/figures-of-report.ts";
import type { MeasureAmount } from "#lib/domain/indicators/types.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { Measure, TemplateId } from "#lib/domain/templates/types.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { eveningOf } from "./evening-of.ts";

/** A report as indicators read it: the version in force on the day asked for, and what it gives for every measure. */
export interface ReportFiguresOf {
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope;
  /** Of the version. */
  readonly number: number;
  readonly sha256: string;
  readonly publishedAt: Date;
  readonly template: TemplateId;
  readonly isHistorical: boolean;
  /** 数据勾稽合格. */
  readonly isConsistent: boolean;
  /** Residents of the area in the year, where known. */
  readonly residents: number | null;
  readonly amountOf: (measure: Measure) => MeasureAmount;
}

export interface WantedFigures {
  readonly slugs: readonly string[];
  readonly from: number;
  readonly to: number;
  /** ISO day in China of which the evening is meant; null for now. */
  readonly asOf: string | null;
  /** What will be asked of the reports: asking for more gives nothing. Everything where absent; a large group names what it needs. */
  readonly measures?: readonly Measure[];
  /** Both scopes where absent. */
  readonly scope?: ReportScope;
}

interface Row {
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope;
  readonly number: number;
  readonly sha256: string;
  readonly published_at: string;
  readonly template_id: string;
  readonly is_historical: boolean;
  readonly is_consistent: boolean;
  readonly residents: number | null;
  readonly amounts: Readonly<Partial<Record<Measure, string>>>;
}

/**
 * The figures of these bodies' reports, of every scope, in the order of body, year and scope. The database hands them over as one text: cell by
 * cell thousands of rows would cost more than finding them.
 */
export async function loadFigures(
  tx: Transaction,
  wanted: WantedFigures,
): Promise<readonly ReportFiguresOf[]> {
  const [answer] = await tx.$queryRaw<readonly { rows: string }[]>`
    SELECT coalesce(json_agg(r ORDER BY r.slug, r.year, r.scope), '[]')::text AS rows FROM (
      SELECT b.slug, f.year, f.scope, f.number, f.sha256, f.published_at, f.template_id, f.is_historical, f.is_consistent, p.residents,
             ${amountsSql(wanted.measures)} AS amounts
      FROM bodies b
      JOIN ${inForce(wanted.asOf)} f ON f.body_id = b.id
      LEFT JOIN populations p ON p.body_id = b.id AND p.year = f.year
      WHERE b.slug = ANY(${[...wanted.slugs]}::text[]) AND f.year BETWEEN ${wanted.from} AND ${wanted.to}
        AND (${wanted.scope ?? null}::text IS NULL OR f.scope::text = ${wanted.scope ?? null}::text)
    ) r`;
  const rows: readonly Row[] = JSON.parse(answer?.rows ?? "[]");
  return rows.map(({ published_at, template_id, is_historical, is_consistent, amounts: given, ...row }) => ({
    ...row,
    publishedAt: new Date(published_at),
    template: template_id,
    isHistorical: is_historical,
    isConsistent: is_consistent,
    amountOf: (measure) => amountOfFigure(given[measure]),
  }));
}

/** The amounts of some measures, or of all. */
export function amountsSql(measures: readonly Measure[] | undefined): Prisma.Sql {
  if (measures === undefined) return Prisma.sql`f.amounts`;
  const pairs = measures.map((measure) => Prisma.sql`${measure}::text, f.amounts -> ${measure}`);
  return Prisma.sql`jsonb_strip_nulls(jsonb_build_object(${Prisma.join(pairs)}))`;
}

/**
 * `report_figures` of the versions in force, now or on the evening of a day in China, to stand in a FROM clause. A version that came later
 * was not there yet; one that was replaced since was still in force.
 */
export function inForce(asOf: string | null): Prisma.Sql {
  if (asOf === null)
    return Prisma.sql`(SELECT g.* FROM current_versions c JOIN report_figures g ON g.version_id = c.version_id)`;
  const evening = eveningOf(asOf);
  return Prisma.sql`(SELECT g.* FROM report_figures g WHERE g.published_at < ${evening}
    AND NOT EXISTS (SELECT FROM report_figures later WHERE later.report_id = g.report_id AND later.number > g.number
      AND later.published_at < ${evening}))`;
}
