import "server-only";
import type { PublishedFootnote } from "#lib/domain/footnotes/published-footnote.ts";
import { bodyBreaks } from "#lib/domain/indicators/body-breaks.ts";
import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import { type BodyChange, seriesBreaks } from "#lib/domain/indicators/series-breaks.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import type { ComparedPeerFigures } from "#lib/domain/views/compare/compared-peers.ts";
import type { PublicBody } from "#lib/domain/views/public-body.ts";
import { principalScope, type SeriesToken, tokenWord } from "#lib/domain/views/series-token.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { loadBodyChanges } from "../load-body-changes.ts";
import { loadFigures, type ReportFiguresOf } from "../load-figures.ts";
import { loadFootnotes } from "../load-footnotes.ts";
import { loadPublicBodies } from "../load-public-bodies.ts";
import { loadFiguresOnTodaysMap, type PutTogether } from "../on-todays-map.ts";
import { seriesOf } from "../series-of.ts";
import { loadComparedPeers } from "./load-compared-peers.ts";

/** Whom to compare, over which years, beside whose peers; page and interface for programs ask alike. */
export type ComparisonQuestion = Pick<ViewAddressOf<"compare">, "bodies" | "years" | "peers" | "onTodaysMap">;

export interface LoadedComparison {
  /** The comparison by an indicator. */
  readonly by: (indicator: Indicator) => Comparison;
  /** The peers asked for with their figures by an indicator; null where none are asked for. To be called while the transaction lasts. */
  readonly peersBy: (indicator: Indicator) => Promise<ComparedPeerFigures | null>;
}

/** Bodies side by side over years; null where one of them is unknown or has no reports of the scope asked for. */
export async function loadComparison(
  tx: Transaction,
  question: ComparisonQuestion,
  asOf: string | null,
): Promise<LoadedComparison | null> {
  const slugs = question.bodies.map(({ slug }) => slug);
  const { from, to } = question.years;
  const bodies = await loadPublicBodies(tx, slugs);
  const lines = question.bodies.map((token) => lineOf(token, bodies));
  if (!lines.every((line) => line !== null)) return null;
  // Growth looks back a year.
  const wanted = { slugs, from: from - 1, to, asOf };
  const { figures: reports, notes: together } = question.onTodaysMap
    ? await loadFiguresOnTodaysMap(tx, wanted)
    : { figures: await loadFigures(tx, wanted), notes: [] };
  const published = {
    reports,
    together,
    footnotes: await loadFootnotes(tx, { slugs, from, to, asOf }),
    changes: await loadBodyChanges(tx, slugs, asOf),
  };
  return {
    by: (indicator) => comparison(indicator, question, lines, published),
    peersBy: (indicator) => loadComparedPeers(tx, { address: question, indicator, bodies, reports, asOf }),
  };
}

interface Published {
  readonly reports: readonly ReportFiguresOf[];
  /** On today's map: what is not simply a body's own report. */
  readonly together: readonly PutTogether[];
  readonly footnotes: readonly PublishedFootnote[];
  /** What happened to the bodies, by slug. */
  readonly changes: ReadonlyMap<string, readonly BodyChange[]>;
}

interface Line {
  readonly token: string;
  readonly body: PublicBody;
  readonly scope: ReportScope;
}

function lineOf(token: SeriesToken, bodies: readonly PublicBody[]): Line | null {
  const body = bodies.find(({ slug }) => slug === token.slug);
  if (body === undefined) return null;
  const principal = principalScope(body);
  if (token.own && principal !== "consolidated") return null;
  return { token: tokenWord(token), body, scope: token.own ? "own_organ" : principal };
}

function comparison(
  indicator: Indicator,
  { years: { from, to }, onTodaysMap }: ComparisonQuestion,
  lines: readonly Line[],
  { reports, together, footnotes, changes }: Published,
): Comparison {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  // On today's map a merger is no break: what was merged is added up before it too.
  const remains = ({ kind }: BodyChange) => !onTodaysMap || (kind !== "merged" && kind !== "renamed");
  const series = lines.map(({ token, body, scope }) => {
    const own = (changes.get(body.slug) ?? []).filter(remains);
    const line = seriesOf(indicator, token, body, scope, years, reports, own, together);
    const breaks = lines.length === 1 ? [] : bodyBreaks(own, { from, to });
    const said = (year: number) =>
      footnotes.flatMap(({ slug, place, text, ...at }) =>
        slug === body.slug &&
        at.year === year &&
        at.scope === scope &&
        place.kind === "indicator" &&
        place.key === indicator.id
          ? text
          : [],
      );
    return {
      ...line,
      breaks,
      points: line.points.map((point) => ({ ...point, footnotes: said(point.year) })),
    };
  });
  const [only, ...others] = lines;
  // Of one body alone everything breaks the one series there is.
  const bodyChanges =
    only === undefined || others.length > 0 ? [] : (changes.get(only.body.slug) ?? []).filter(remains);
  return { indicator, years, series, changes: seriesBreaks(indicator, { years: { from, to }, bodyChanges }) };
}
