import "server-only";
import { amountOfFigure } from "#lib/domain/indicators/figures-of-report.ts";
import type { MeasureAmount } from "#lib/domain/indicators/types.ts";
import { REPORT_SCOPES, type ReportScope } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { Measure, TemplateId } from "#lib/domain/templates/types.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { listed } from "#lib/server/database/listed.ts";
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
  /** ISO instant. */
  readonly publishedAt: string;
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
  /** Of the slugs, in their order, where they are known: thousands need not be looked up again. */
  readonly ids?: readonly string[];
  readonly from: number;
  readonly to: number;
  /** Of the years between only these, where not all are needed. */
  readonly years?: readonly number[];
  /** ISO day in China of which the evening is meant; null for now. */
  readonly asOf: string | null;
  /** What will be asked of the reports: asking for more gives nothing. Everything where absent; a large group names what it needs. */
  readonly measures?: readonly Measure[];
  /** Both scopes where absent. */
  readonly scope?: ReportScope;
  /** False where nothing is told per head: then `residents` is null. */
  readonly withResidents?: boolean;
}

/** Between columns and between rows of what the database hands over: no slug, day, number or amount has either in it. */
const TAB = "\t";
const LINE = "\n";
/** How PostgreSQL writes a condition that holds. */
const YES = "t";

/**
 * The figures of these bodies' reports in the order of body, year and scope. The database hands them over as one text: cell by cell, or as JSON, thousands
 * of rows would cost more than finding them.
 */
export async function loadFigures(
  tx: Transaction,
  wanted: WantedFigures,
): Promise<readonly ReportFiguresOf[]> {
  const { scope, measures, withResidents = true } = wanted;
  const years = yearsWanted(wanted);
  const [answer] = await tx.$queryRaw<readonly { lines: string | null }[]>`
    SELECT fence.figure_lines(${bodies(wanted)}, ${[...years]}::smallint[],
      ${scope === undefined ? [...REPORT_SCOPES] : [scope]}::report_scope[], ${eveningOf(wanted.asOf)},
      ${measures === undefined ? null : [...measures]}::text[], ${withResidents}) AS lines`;
  const lines = answer?.lines ?? "";
  return lines === "" ? [] : lines.split(LINE).map((line) => readLine(line, measures));
}

export function yearsWanted({ from, to, years }: WantedFigures): readonly number[] {
  return years ?? Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Ids and slugs in one order. */
function bodies({ slugs, ids }: WantedFigures): Prisma.Sql {
  if (ids !== undefined) return Prisma.sql`${listed(ids)}::uuid[], ${listed(slugs)}`;
  const column = (name: "id" | "slug") =>
    Prisma.sql`ARRAY(SELECT ${Prisma.raw(name)} FROM bodies WHERE slug = ANY(${listed(slugs)}) ORDER BY slug)`;
  return Prisma.sql`${column("id")}, ${column("slug")}`;
}

function readLine(line: string, measures: readonly Measure[] | undefined): ReportFiguresOf {
  const [slug = "", year, scope, number, sha256 = "", published, template, historical, consistent, ...rest] =
    line.split(TAB);
  const [residents = "", ...amounts] = rest;
  return {
    slug,
    year: Number(year),
    scope: scope === "consolidated" ? "consolidated" : "own_organ",
    number: Number(number),
    sha256,
    publishedAt: new Date(Number(published)).toISOString(),
    template: templateById(template ?? "").id,
    isHistorical: historical === YES,
    isConsistent: consistent === YES,
    residents: residents === "" ? null : Number(residents),
    amountOf: measures === undefined ? amountsIn(amounts[0] ?? "{}") : amountsOf(measures, amounts),
  };
}

function amountsIn(written: string): ReportFiguresOf["amountOf"] {
  const given: Readonly<Partial<Record<Measure, string>>> = JSON.parse(written);
  return (measure) => amountOfFigure(given[measure]);
}

function amountsOf(measures: readonly Measure[], amounts: readonly string[]): ReportFiguresOf["amountOf"] {
  return (measure) => {
    const amount = amounts[measures.indexOf(measure)];
    return amountOfFigure(amount === "" ? undefined : amount);
  };
}

/** The amounts of some measures. */
export function amountsSql(measures: readonly Measure[]): Prisma.Sql {
  const pairs = measures.map((measure) => Prisma.sql`${measure}::text, f.amounts -> ${measure}`);
  return Prisma.sql`jsonb_strip_nulls(jsonb_build_object(${Prisma.join(pairs)}))`;
}

/**
 * `report_figures` of the versions in force, now or on the evening of a day in China, to stand in a FROM clause. A version that came later
 * was not there yet; one that was replaced since was still in force.
 */
export function inForce(asOf: string | null): Prisma.Sql {
  if (asOf === null) return Prisma.sql`(SELECT g.* FROM report_figures g WHERE g.superseded_at IS NULL)`;
  const evening = eveningOf(asOf);
  return Prisma.sql`(SELECT g.* FROM report_figures g WHERE g.published_at < ${evening}
    AND (g.superseded_at IS NULL OR g.superseded_at >= ${evening}))`;
}
