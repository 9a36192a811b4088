import "server-only";
import type { PublishedFootnote } from "#lib/domain/footnotes/published-footnote.ts";
import type { Group } from "#lib/domain/groups/group.ts";
import { isOtherBody } from "#lib/domain/indicators/body-breaks.ts";
import { breaksIn } from "#lib/domain/indicators/breaks-in.ts";
import { measuresOf } from "#lib/domain/indicators/define-indicator.ts";
import { evaluateIndicator } from "#lib/domain/indicators/evaluate-indicator.ts";
import { previousOf } from "#lib/domain/indicators/previous-of.ts";
import type { BodyChange } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { Measure } from "#lib/domain/templates/types.ts";
import type { GroupFigureOf } from "#lib/domain/views/group/group-figures.ts";
import type { MeasuredReport } from "#lib/domain/views/group/measure-sums.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { loadBodyChanges } from "../load-body-changes.ts";
import type { ReportFiguresOf } from "../load-figures.ts";
import { loadFootnotes } from "../load-footnotes.ts";
import { type GroupMember, type LoadedGroup, loadGroup, wasThere } from "../load-group.ts";
import { loadGroupFigures } from "../load-group-figures.ts";

interface Wanted {
  readonly from: number;
  readonly to: number;
  /** Of the years between only these, where not all are needed. */
  readonly years?: readonly number[];
  readonly asOf: string | null;
  readonly measures: readonly Measure[];
  /** False where nothing is told per head. */
  readonly withResidents?: boolean;
}

/** A group with the reports that its members' addresses stand for. */
export interface GroupReports {
  readonly group: LoadedGroup;
  readonly footnotes: readonly PublishedFootnote[];
  /** What happened to members, by slug. */
  readonly changes: ReadonlyMap<string, readonly BodyChange[]>;
  readonly reportOf: (member: GroupMember, year: number) => ReportFiguresOf | null;
}

/** The reports of a group's members within some years; null where no government has the area's address. */
export async function loadGroupReports(group: Group, wanted: Wanted): Promise<GroupReports | null> {
  return await inPublic(async (tx) => {
    const loaded = await loadGroup(tx, group);
    if (loaded === null) return null;
    const { members } = loaded;
    const slugs = members.map(({ slug }) => slug);
    const [scope, ...otherScopes] = new Set(members.map(({ principal }) => principal));
    const reports = await loadGroupFigures(tx, loaded, {
      ...wanted,
      // Governments have a second report, which nobody looks at here.
      ...(scope !== undefined && otherScopes.length === 0 && { scope }),
    });
    const footnotes = await loadFootnotes(tx, { ...wanted, slugs });
    const reportOf = findByPlace(reports);
    return {
      group: loaded,
      footnotes,
      changes: await loadBodyChanges(tx, slugs, wanted.asOf),
      reportOf,
    };
  });
}

/** By year and scope, then by slug: every member is asked for several times. */
function findByPlace(reports: readonly ReportFiguresOf[]): GroupReports["reportOf"] {
  const bySlug = () => new Map<string, ReportFiguresOf>();
  const years = new Map<number, Record<ReportScope, Map<string, ReportFiguresOf>>>();
  for (const report of reports) {
    const ofYear = years.get(report.year) ?? { consolidated: bySlug(), own_organ: bySlug() };
    years.set(report.year, ofYear);
    ofYear[report.scope].set(report.slug, report);
  }
  return ({ slug, principal }, year) => years.get(year)?.[principal].get(slug) ?? null;
}

/** What indicators are made of, all of them. */
export function measuresOfAll(indicators: readonly Indicator[]): readonly Measure[] {
  return [...new Set(indicators.flatMap(measuresOf))];
}

/** The years before a year that figures of it are made of: growth looks back one, nothing else does. */
export function yearsBefore(indicators: readonly Indicator[]): number {
  return indicators.some(({ kind }) => kind === "growth") ? 1 : 0;
}

/** Whether one of them is told per head. */
export function arePerHead(indicators: readonly Indicator[]): boolean {
  return indicators.some(({ kind }) => kind === "per_10k");
}

/** Who belongs to a group in some years: whoever was there at the end of one of them, or has a report of one. A body that is gone owes nothing. */
export function membersIn(
  { group, reportOf }: GroupReports,
  years: readonly number[],
): readonly GroupMember[] {
  return group.members.filter((member) =>
    years.some((year) => wasThere(member, year) || reportOf(member, year) !== null),
  );
}

/** Figures of a year by an indicator, of its members or those named: without a report `not_submitted`, never 0. */
export function figuresOf(
  reports: GroupReports,
  indicator: Indicator,
  year: number,
  members: readonly GroupMember[] = membersIn(reports, [year]),
): readonly GroupFigureOf[] {
  const { reportOf, footnotes, changes } = reports;
  const isBreak = breaksIn(indicator, year);
  const said = footnotes.filter(
    ({ place, ...at }) => at.year === year && place.kind === "indicator" && place.key === indicator.id,
  );
  const looksBack = yearsBefore([indicator]) > 0;
  const textsOf = ({ slug, principal }: GroupMember) =>
    said.length === 0
      ? NOTHING
      : said.filter((one) => one.slug === slug && one.scope === principal).map(({ text }) => text);
  return members.map((member) => {
    const report = reportOf(member, year);
    const own = changes.get(member.slug) ?? NOTHING;
    return {
      key: member.slug,
      name: member.shortName,
      scope: member.principal,
      year,
      tile: member.tile,
      isBreak: isBreak || (own.length > 0 && isOtherBody(own, year)),
      changes: own,
      footnotes: textsOf(member),
      version: report,
      value:
        report === null
          ? { status: "not_submitted" }
          : evaluateIndicator(
              indicator,
              report,
              looksBack ? previousOf(reportOf(member, year - 1), own, year) : null,
            ),
    };
  });
}

/** One for all of three thousand. */
const NOTHING: readonly never[] = [];

/** The members' reports of a year as views of measures read them. */
export function measuredReports(reports: GroupReports, year: number): readonly MeasuredReport[] {
  return membersIn(reports, [year]).map((member) => {
    const report = reports.reportOf(member, year);
    return {
      key: member.slug,
      name: member.shortName,
      year,
      scope: member.principal,
      principal: member.principal,
      version: report,
      amountOf: report?.amountOf ?? (() => ({ status: "not_submitted" as const })),
    };
  });
}
