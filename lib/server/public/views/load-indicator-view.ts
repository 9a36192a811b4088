import "server-only";
import { unstable_cache } from "next/cache";
import { COUNTRY, type Group, groupToken } from "#lib/domain/groups/group.ts";
import { measuresOf } from "#lib/domain/indicators/define-indicator.ts";
import { evaluateIndicator } from "#lib/domain/indicators/evaluate-indicator.ts";
import { previousOf } from "#lib/domain/indicators/previous-of.ts";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import type { BodyChange } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { FIRST_YEAR } from "#lib/domain/views/address/year-words.ts";
import {
  type GroupYear,
  groupYear,
  type IndicatorGroup,
  type IndicatorMember,
} from "#lib/domain/views/indicator/indicator-group.ts";
import { indicatorView } from "#lib/domain/views/indicator/indicator-view.ts";
import { groupTags } from "#lib/domain/views/page-tags.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { loadBodyChanges } from "../load-body-changes.ts";
import { loadFigures, type ReportFiguresOf } from "../load-figures.ts";
import { type LoadedGroup, loadGroup, wasThere } from "../load-group.ts";
import { thisYear } from "../this-year.ts";
import { arePerHead, yearsBefore } from "./load-group-reports.ts";
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
  const tokens = await inPublic(sensibleGroups);
  // Read at most once, and only if a year has to be computed anew.
  const members = lazily(async () => await inPublic(async (tx) => await loadGroups(tx, tokens)));
  const found: CountryYear[] = [];
  for (const year of years) {
    const wanted = { indicator, year, asOf, members };
    found.push(await keptYear(wanted, tokens));
  }
  const [newest] = found.flatMap((one) => one.updatedAt ?? []).toSorted((x, y) => (x < y ? 1 : -1));
  return indicatorView(
    { address, indicator, groups: groupsOver(found), asOf, updatedAt: newest ?? null },
    locale,
  );
}

/** What the groups show by an indicator in one year. */
interface CountryYear {
  readonly groups: readonly {
    readonly token: string;
    readonly name: Localized;
    readonly isPractice: boolean;
    readonly year: GroupYear;
  }[];
  /** When the newest of the versions was published; null without any. */
  readonly updatedAt: string | null;
}

interface WantedYear {
  readonly indicator: Indicator;
  readonly year: number;
  readonly asOf: string | null;
  readonly members: () => Promise<readonly LoadedGroup[]>;
}

/** A publication changes one year of eight: the others are kept until something of theirs is published. */
async function keptYear(wanted: WantedYear, tokens: readonly Group[]): Promise<CountryYear> {
  const { indicator, year, asOf } = wanted;
  const names = tokens.map(groupToken);
  const read = [year - yearsBefore([indicator]), year];
  const tags = [...new Set(names.flatMap((token) => groupTags(token, read)))];
  const key = ["indicator-year", indicator.id, String(year), asOf ?? "live", ...names];
  return await unstable_cache(async () => await loadCountryYear(wanted), key, { tags, revalidate: false })();
}

async function loadCountryYear({ indicator, year, asOf, members }: WantedYear): Promise<CountryYear> {
  const groups = await members();
  const bodies = groups.flatMap((group) => group.members);
  const slugs = bodies.map(({ slug }) => slug);
  const { reports, changes } = await inPublic(async (tx) => ({
    // Only growth looks back, and over a merger there is nothing to look back to.
    changes:
      yearsBefore([indicator]) === 0
        ? new Map<string, readonly BodyChange[]>()
        : await loadBodyChanges(tx, slugs, asOf),
    reports: await loadFigures(tx, {
      slugs,
      ids: bodies.map(({ id }) => id),
      from: year - yearsBefore([indicator]),
      to: year,
      asOf,
      scope: "consolidated",
      measures: measuresOf(indicator),
      withResidents: arePerHead([indicator]),
    }),
  }));
  const known = new Map(reports.map((report) => [`${report.slug} ${report.year}`, report]));
  const current = reports.filter((report) => report.year === year);
  return {
    groups: groups.map((group) => ({
      token: groupToken(group.group),
      name: group.name,
      isPractice: group.isPractice,
      year: groupYear(indicator, year, membersOf(group, indicator, year, { known, changes })),
    })),
    updatedAt: newestOf(current),
  };
}

interface Known {
  readonly known: ReadonlyMap<string, ReportFiguresOf>;
  readonly changes: ReadonlyMap<string, readonly BodyChange[]>;
}

function membersOf(
  { members }: LoadedGroup,
  indicator: Indicator,
  year: number,
  { known, changes }: Known,
): readonly IndicatorMember[] {
  return members.flatMap((member) => {
    const { slug, shortName } = member;
    const report = known.get(`${slug} ${year}`);
    if (report === undefined && !wasThere(member, year)) return [];
    return {
      key: slug,
      name: shortName,
      value:
        report === undefined
          ? { status: "not_submitted" as const }
          : evaluateIndicator(
              indicator,
              report,
              previousOf(known.get(`${slug} ${year - 1}`) ?? null, changes.get(slug) ?? [], year),
            ),
    };
  });
}

function groupsOver(years: readonly CountryYear[]): readonly IndicatorGroup[] {
  const [first] = years;
  return (first?.groups ?? []).map(({ token, name, isPractice }) => ({
    token,
    name,
    isPractice,
    years: years.flatMap(({ groups }) => groups.filter((one) => one.token === token).map((one) => one.year)),
  }));
}

async function loadGroups(tx: Transaction, tokens: readonly Group[]): Promise<readonly LoadedGroup[]> {
  const loaded: LoadedGroup[] = [];
  for (const token of tokens) {
    const found = await loadGroup(tx, token);
    if (found !== null && found.members.length > 0) loaded.push(found);
  }
  return loaded;
}

function lazily<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | null = null;
  return () => {
    begun ??= work();
    return begun;
  };
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

function newestOf(reports: readonly ReportFiguresOf[]): string | null {
  let newest: string | null = null;
  for (const { publishedAt } of reports) if (newest === null || publishedAt > newest) newest = publishedAt;
  return newest;
}
