import "server-only";
import { addAmounts } from "#lib/domain/indicators/add-amounts.ts";
import type { FigurePart } from "#lib/domain/indicators/comparison.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { partsOnTodaysMap, type SuccessionLink } from "#lib/domain/succession/parts-on-todays-map.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { loadFigures, type ReportFiguresOf, type WantedFigures } from "./load-figures.ts";
import { loadPublicBodies } from "./load-public-bodies.ts";

/** Figures of a year put together from predecessors' reports, or why they could not be. */
export interface PutTogether {
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope | null;
  /** Whose reports were added; empty where nothing was. */
  readonly parts: readonly FigurePart[];
  readonly why: Localized | null;
}

export interface FiguresOnTodaysMap {
  readonly figures: readonly ReportFiguresOf[];
  /** Every year that is not simply the body's own report. */
  readonly notes: readonly PutTogether[];
}

const INCOMPLETE = wording(
  "并非每个原机关都有同一口径、同一格式的报告，不作合计。",
  "並非每個原機關都有同一口徑、同一格式的報告，不作合計。",
  "Not every predecessor has a report of the same scope and form, so nothing is added.",
);

/**
 * The figures of bodies as of today's map: for years before a merger those of all predecessors are added, where every one of them has reported. A year that
 * cannot be put together keeps no figure and says why. Bodies asked for must be named; sums over everything count every report once as it is.
 */
export async function loadFiguresOnTodaysMap(
  tx: Transaction,
  wanted: WantedFigures & { readonly slugs: readonly string[] },
): Promise<FiguresOnTodaysMap> {
  const links = await loadLinks(tx, wanted.slugs, wanted.asOf);
  const all = [...new Set([...wanted.slugs, ...links.map(({ from }) => from)])];
  const figures = await loadFigures(tx, { ...wanted, slugs: all });
  const years = Array.from({ length: wanted.to - wanted.from + 1 }, (_, index) => wanted.from + index);
  const names = await loadNames(tx, all);
  const result: ReportFiguresOf[] = [];
  const notes: PutTogether[] = [];
  for (const slug of wanted.slugs) {
    for (const year of years) {
      const parts = partsOnTodaysMap(slug, year, links);
      if (!parts.known) {
        notes.push({ slug, year, scope: null, parts: [], why: parts.why });
        continue;
      }
      const reports = figures.filter((one) => one.year === year && parts.slugs.includes(one.slug));
      if (parts.slugs.length === 1 && parts.slugs[0] === slug) {
        result.push(...reports);
        continue;
      }
      // A government's two reports are two series: each is put together of its own kind.
      const together = [...new Set(reports.map(({ scope }) => scope))].flatMap((scope) => {
        const same = reports.filter((one) => one.scope === scope);
        const sum = putTogether(slug, parts.slugs, same);
        return sum === null ? [] : [{ scope, sum, parts: same.map((one) => partOf(one, names)) }];
      });
      for (const { scope, sum, parts: of } of together) {
        result.push(sum);
        notes.push({ slug, year, scope, parts: of, why: null });
      }
      if (together.length === 0 && reports.length > 0)
        notes.push({ slug, year, scope: null, parts: [], why: INCOMPLETE });
    }
  }
  return { figures: result, notes };
}

function partOf({ slug, number }: ReportFiguresOf, names: ReadonlyMap<string, Localized>): FigurePart {
  return { slug, number, shortName: names.get(slug) ?? wording(slug, slug, slug) };
}

async function loadNames(tx: Transaction, slugs: readonly string[]): Promise<ReadonlyMap<string, Localized>> {
  const bodies = await loadPublicBodies(tx, slugs);
  return new Map(bodies.map(({ slug, shortName }) => [slug, shortName]));
}

function putTogether(
  slug: string,
  parts: readonly string[],
  reports: readonly ReportFiguresOf[],
): ReportFiguresOf | null {
  // The body itself need not have been there yet; every predecessor must have reported, in one form.
  const predecessors = parts.filter((part) => part !== slug);
  const [first] = reports;
  if (first === undefined || reports.some(({ template }) => template !== first.template)) return null;
  if (!predecessors.every((part) => reports.some((one) => one.slug === part))) return null;
  const residents = reports.map((one) => one.residents);
  return {
    ...first,
    slug,
    publishedAt:
      reports
        .map((one) => one.publishedAt)
        .toSorted()
        .at(-1) ?? first.publishedAt,
    isHistorical: reports.some((one) => one.isHistorical),
    isConsistent: reports.every((one) => one.isConsistent),
    residents: residents.some((one) => one === null)
      ? null
      : residents.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    amountOf: (measure) => addAmounts(reports.map((one) => one.amountOf(measure))),
  };
}

/** Successions that lead to these bodies up to a day, over however many steps. */
async function loadLinks(
  tx: Transaction,
  slugs: readonly string[],
  asOf: string | null,
): Promise<readonly SuccessionLink[]> {
  return await tx.$queryRaw<readonly SuccessionLink[]>`
    WITH RECURSIVE before AS (
      SELECT s.from_id, s.to_id, s."on", s.kind FROM body_successions s JOIN bodies b ON b.id = s.to_id WHERE b.slug = ANY(${[...slugs]}::text[])
      UNION
      SELECT s.from_id, s.to_id, s."on", s.kind FROM body_successions s JOIN before ON s.to_id = before.from_id
    )
    SELECT f.slug AS "from", t.slug AS "to", before."on"::text AS "on", before.kind::text AS kind
    FROM before JOIN bodies f ON f.id = before.from_id JOIN bodies t ON t.id = before.to_id
    WHERE ${asOf}::date IS NULL OR before."on" <= ${asOf}::date ORDER BY 3, 1, 2`;
}
