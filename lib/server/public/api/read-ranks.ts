import "server-only";
import { isOtherBody } from "#lib/domain/indicators/body-breaks.ts";
import { breaksIn } from "#lib/domain/indicators/breaks-in.ts";
import { measuresOf } from "#lib/domain/indicators/define-indicator.ts";
import { evaluateIndicator } from "#lib/domain/indicators/evaluate-indicator.ts";
import { previousOf } from "#lib/domain/indicators/previous-of.ts";
import { rankGroup } from "#lib/domain/statistics/rank-group.ts";
import { valueRecordOf } from "#lib/domain/views/value-record-of.ts";
import type { ApiPage, ApiRow } from "#lib/exchange/api/api-page.ts";
import { readCursor, writeCursor } from "#lib/exchange/api/cursor.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import { ApiProblem } from "#lib/exchange/api/problem.ts";
import { valueFields } from "#lib/exchange/export/view/value-fields.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { loadBodyChanges } from "../load-body-changes.ts";
import { loadFigures } from "../load-figures.ts";
import { loadFootnotes } from "../load-footnotes.ts";
import { loadGroup } from "../load-group.ts";
import { siteOrigin } from "../site-origin.ts";
import { yearsBefore } from "../views/load-group-reports.ts";
import { labelRow } from "./label-row.ts";
import { rowsBy } from "./rows-by.ts";

/** A group in order of one indicator: who is ranked, who has too small a base, who has no figure. */
export async function readRanks(tx: Transaction, query: ApiQuery): Promise<ApiPage> {
  const [metric, ...otherMetrics] = query.metric ?? [];
  const [year, ...otherYears] = query.year ?? [];
  if (metric === undefined || otherMetrics.length > 0)
    throw new ApiProblem("invalid_parameter", [{ path: "metric", allowed: ["disclosure_rate"] }]);
  if (year === undefined || otherYears.length > 0)
    throw new ApiProblem("invalid_parameter", [{ path: "year", allowed: ["2024"] }]);
  const loaded = query.group === undefined ? null : await loadGroup(tx, query.group);
  if (loaded === null)
    throw new ApiProblem("unknown_org", [{ path: "group", value: query.group?.area ?? "" }]);
  const asOf = query.asof ?? null;
  const reports = await loadFigures(tx, {
    slugs: loaded.members.map(({ slug }) => slug),
    ids: loaded.members.map(({ id }) => id),
    from: year - yearsBefore([metric]),
    to: year,
    asOf,
    measures: measuresOf(metric),
  });
  const footnotes = await loadFootnotes(tx, {
    ...{ slugs: loaded.members.map(({ slug }) => slug), from: year, to: year, asOf },
  });
  const changes = await loadBodyChanges(
    tx,
    loaded.members.map(({ slug }) => slug),
    asOf,
  );
  const isBreak = breaksIn(metric, year);
  const bySlug = rowsBy(reports, ({ slug }) => slug);
  const members = loaded.members.map((member) => {
    const own = (bySlug.get(member.slug) ?? []).filter(({ scope }) => scope === member.principal);
    const report = own.find((one) => one.year === year) ?? null;
    const before = previousOf(
      own.find((one) => one.year === year - 1),
      changes.get(member.slug) ?? [],
      year,
    );
    const value =
      report === null ? { status: "not_submitted" as const } : evaluateIndicator(metric, report, before);
    return { key: member.slug, value, member, report };
  });
  const ranking = rankGroup(metric, members);
  const { origin } = siteOrigin();
  type Placed = (typeof members)[number];
  const row = ({ member, report, value }: Placed, place: ApiRow): ApiRow => {
    const record = valueRecordOf(
      {
        indicator: metric,
        slug: member.slug,
        year,
        scope: member.principal,
        principal: member.principal,
        value,
        version: report,
        isBreak: isBreak || isOtherBody(changes.get(member.slug) ?? [], year),
        isPractice: loaded.isPractice,
        footnotes: footnotes
          .filter(({ slug, scope }) => slug === member.slug && scope === member.principal)
          .filter(({ place: at }) => at.kind === "indicator" && at.key === metric.id)
          .map(({ text }) => text),
      },
      query.lang,
      asOf !== null,
    );
    const names = { org: member.name[query.lang], metric: metric.name[query.lang] };
    return labelRow({ ...valueFields(record, origin), ...place }, names, query.labels);
  };
  const nowhere = {
    place: null,
    is_shared: false,
    first_place: null,
    last_place: null,
    band: null,
    against_median: null,
  };
  const rows = [
    ...ranking.ranked.map((one) =>
      row(one, {
        part: "ranked",
        place: one.place,
        is_shared: one.isShared,
        first_place: one.places.first,
        last_place: one.places.last,
        band: one.band === null ? null : String(one.band),
        against_median: one.side,
      }),
    ),
    ...ranking.belowBase.map((one) => row(one, { part: "below_base", ...nowhere })),
    ...ranking.withoutFigure.map((one) => row(one, { part: "without_figure", ...nowhere })),
  ];
  const first = (readCursor(query.cursor, /^#$/)?.row ?? -1) + 1;
  const end = first + query.limit;
  return {
    rows: rows.slice(first, end),
    next: end < rows.length ? writeCursor({ k: "#", row: end - 1 }) : null,
  };
}
