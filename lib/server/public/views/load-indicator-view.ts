import "server-only";
import { COUNTRY, type Group, groupToken } from "#lib/domain/groups/group.ts";
import { measuresOf } from "#lib/domain/indicators/define-indicator.ts";
import { evaluateIndicator } from "#lib/domain/indicators/evaluate-indicator.ts";
import { previousOf } from "#lib/domain/indicators/previous-of.ts";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import type { BodyChange } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { FIRST_YEAR } from "#lib/domain/views/address/year-words.ts";
import type { IndicatorGroup } from "#lib/domain/views/indicator/indicator-group.ts";
import { indicatorView } from "#lib/domain/views/indicator/indicator-view.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { loadBodyChanges } from "../load-body-changes.ts";
import { loadFigures, type ReportFiguresOf } from "../load-figures.ts";
import { type GroupMember, type LoadedGroup, loadGroup } from "../load-group.ts";
import { thisYear } from "../this-year.ts";
import type { ViewQuestion } from "./view-question.ts";

/** More years would not fit beside each other. */
const MOST_YEARS = 8;

/** An indicator with what the groups of the whole country show by it, and those of practice. */
export async function loadIndicatorView(
  address: ViewAddressOf<"indicator">,
  { locale, asOf }: ViewQuestion,
): Promise<PublicView | null> {
  const indicator = findIndicator(address.indicator);
  if (indicator === undefined) return null;
  const to = thisYear() - 1;
  const from = Math.max(FIRST_YEAR, to - MOST_YEARS + 1);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const { groups, updatedAt } = await inPublic(async (tx) => {
    const loaded = [];
    for (const group of await sensibleGroups(tx)) {
      const found = await loadGroup(tx, group);
      if (found !== null && found.members.length > 0) loaded.push(found);
    }
    const reports = await loadFigures(tx, {
      slugs: loaded.flatMap(({ members }) => members.map(({ slug }) => slug)),
      from: from - 1,
      to,
      asOf,
      scope: "consolidated",
      measures: measuresOf(indicator),
    });
    const known = new Map(reports.map((report) => [`${report.slug} ${report.year}`, report]));
    const changes = await loadBodyChanges(
      tx,
      loaded.flatMap(({ members }) => members.map(({ slug }) => slug)),
      asOf,
    );
    return {
      groups: loaded.map((group) => groupOver(years, indicator, group, known, changes)),
      updatedAt: newestOf(reports),
    };
  });
  return indicatorView({ address, indicator, groups, asOf, updatedAt }, locale);
}

/** Governments of one level, of the country and of each practice jurisdiction: what other groups have is on their own pages. */
async function sensibleGroups(tx: Transaction): Promise<readonly Group[]> {
  const practice = await tx.body.findMany({
    where: { jurisdiction: { isPractice: true }, parentId: null, kind: "government" },
    orderBy: { slug: "asc" },
    select: { slug: true },
  });
  return [
    { area: COUNTRY, class: "provinces" },
    { area: COUNTRY, class: "cities" },
    { area: COUNTRY, class: "counties" },
    ...practice.flatMap(({ slug }): readonly Group[] => [
      { area: slug, class: "cities" },
      { area: slug, class: "counties" },
    ]),
  ];
}

function groupOver(
  years: readonly number[],
  indicator: Indicator,
  { group, name, isPractice, members }: LoadedGroup,
  known: ReadonlyMap<string, ReportFiguresOf>,
  changes: ReadonlyMap<string, readonly BodyChange[]>,
): IndicatorGroup {
  const reportOf = ({ slug }: GroupMember, year: number) => known.get(`${slug} ${year}`) ?? null;
  return {
    token: groupToken(group),
    name,
    isPractice,
    years: years.map((year) => ({
      year,
      members: members.map((member) => {
        const report = reportOf(member, year);
        return {
          key: member.slug,
          name: member.shortName,
          value:
            report === null
              ? { status: "not_submitted" as const }
              : evaluateIndicator(
                  indicator,
                  report,
                  previousOf(reportOf(member, year - 1), changes.get(member.slug) ?? [], year),
                ),
        };
      }),
    })),
  };
}

function newestOf(reports: readonly ReportFiguresOf[]): string | null {
  const newest = Math.max(...reports.map(({ publishedAt }) => publishedAt.getTime()));
  return Number.isFinite(newest) ? new Date(newest).toISOString() : null;
}
