import "server-only";
import { z } from "zod";
import type { CellRemark } from "#lib/domain/footnotes/cell-remark.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { groundsOfYear } from "#lib/domain/views/group/grounds-of.ts";
import { type GroundsReport, groundsView } from "#lib/domain/views/group/grounds-view.ts";
import type { MeasuredReport } from "#lib/domain/views/group/measure-sums.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { inForce } from "../load-figures.ts";
import { loadFootnotes } from "../load-footnotes.ts";
import { cellFootnotes, EXPLAINED, explainedIn } from "../load-remarks.ts";
import { loadSubject } from "./load-subject.ts";
import type { ViewQuestion } from "./view-question.ts";

/** On what grounds a body or the bodies of a group refused; null where it is unknown. */
export async function loadGroundsView(
  address: ViewAddressOf<"grounds">,
  { locale, asOf }: ViewQuestion,
): Promise<PublicView | null> {
  const { year } = address;
  const found = await loadSubject(address.subject, { from: year, to: year, asOf, measures: ["denied"] });
  const reports = found?.years[0]?.reports;
  if (found === null || reports === undefined) return null;
  const cells = groundsOfYear(year).map(({ cell }) => cell);
  const given = await loadCells(reports, year, cells, asOf);
  const bodies = reports.map((report) => groundsReport(report, given, found.subject.isPractice));
  return groundsView({ address, subject: found.subject, bodies, asOf }, locale);
}

function groundsReport(
  report: MeasuredReport,
  given: ReadonlyMap<string, GivenCells>,
  isPractice: boolean,
): GroundsReport {
  const { key, name, year, scope, principal, version } = report;
  return {
    key,
    name,
    values: given.get(`${key} ${scope}`)?.values ?? {},
    report:
      version === null
        ? null
        : {
            slug: key,
            year,
            scope,
            principal,
            version: version.number,
            form: templateById(version.template).format,
            isHistorical: version.isHistorical,
            isPractice,
            publishedAt: version.publishedAt,
            remarks: given.get(`${key} ${scope}`)?.remarks ?? [],
          },
  };
}

const cellValue = z.union([
  z.object({
    status: z.literal("reported"),
    raw: z.string(),
    value: z.string(),
    unit: z.enum(["元", "万元", "亿元"]).nullable(),
    note: z.string().nullable(),
  }),
  z.object({ status: z.enum(["not_applicable", "not_in_form", "unreadable"]), raw: z.string() }),
  z.object({ status: z.literal("blank"), raw: z.literal("") }),
]);
const answer = z.array(
  z.object({
    slug: z.string(),
    scope: z.string(),
    values: z.record(z.string(), cellValue),
    explained: z.object({ findings: z.unknown(), explanations: z.unknown() }).nullable(),
  }),
);

interface GivenCells {
  readonly values: Readonly<Record<string, CellValue>>;
  readonly remarks: readonly CellRemark[];
}

/** Some cells of the versions in force with what their bodies say of them, by body and scope. */
async function loadCells(
  reports: readonly MeasuredReport[],
  year: number,
  cells: readonly string[],
  asOf: string | null,
): Promise<ReadonlyMap<string, GivenCells>> {
  const slugs = reports.filter(({ version }) => version !== null).map(({ key }) => key);
  const { found, footnotes } = await inPublic(async (tx) => {
    const [found] = await tx.$queryRaw<readonly { rows: string }[]>`
      SELECT coalesce(json_agg(r), '[]')::text AS rows FROM (
        SELECT b.slug, f.scope,
               (SELECT coalesce(jsonb_object_agg(k, v.values -> k) FILTER (WHERE v.values ? k), '{}') FROM unnest(${[...cells]}::text[]) k) AS values,
               ${EXPLAINED} AS explained
        FROM bodies b
        JOIN ${inForce(asOf)} f ON f.body_id = b.id AND f.year = ${year}
        JOIN report_versions v ON v.id = f.version_id
        WHERE b.slug = ANY(${slugs}::text[])
      ) r`;
    return { found, footnotes: await loadFootnotes(tx, { slugs, from: year, to: year, asOf }) };
  });
  const rows = answer.parse(JSON.parse(found?.rows ?? "[]"));
  const noted = cellFootnotes(footnotes);
  return new Map(
    rows.map(({ slug, scope, values, explained }) => [
      `${slug} ${scope}`,
      {
        values,
        remarks: [
          ...(explained === null ? [] : explainedIn(explained)),
          ...noted.filter((one) => one.slug === slug && one.scope === scope).map(({ remark }) => remark),
        ],
      },
    ]),
  );
}
