import "server-only";
import type { ComparedSeries, Comparison } from "#lib/domain/indicators/comparison.ts";
import { bodyName } from "#lib/domain/indicators/describe-comparison.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import { peerRuleToken } from "#lib/domain/statistics/peer-rule.ts";
import { type ComparedPeerFigures, peerMedians } from "#lib/domain/views/compare/compared-peers.ts";
import { peerMedianRecord } from "#lib/domain/views/compare/peer-median-record.ts";
import { PEER_WORDS } from "#lib/domain/views/compare/peer-words.ts";
import { placedValue } from "#lib/domain/views/compare/placed-value.ts";
import { principalScope, type SeriesToken, tokenWord } from "#lib/domain/views/series-token.ts";
import { valueRecordOf } from "#lib/domain/views/value-record-of.ts";
import type { ApiPage, ApiRow } from "#lib/exchange/api/api-page.ts";
import { readCursor, writeCursor } from "#lib/exchange/api/cursor.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import { ApiProblem } from "#lib/exchange/api/problem.ts";
import { valueFields } from "#lib/exchange/export/view/value-fields.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { loadPublicBodies } from "../load-public-bodies.ts";
import { siteOrigin } from "../site-origin.ts";
import { loadComparison } from "../views/load-comparison.ts";
import { labelRow } from "./label-row.ts";
import { metricsOf } from "./metrics-of.ts";

const NO_PEERS = {
  peers_reach: null,
  peers_year: null,
  peers_found: null,
  peers_counted: null,
  peers_unknown: null,
} as const;

/** What the page of a comparison shows: the bodies, then the median of their peers, then the peers, indicator by indicator. */
export async function readComparisons(tx: Transaction, query: ApiQuery): Promise<ApiPage> {
  const bodies = await bodiesOf(tx, query.org ?? []);
  const years = query.year ?? [];
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const question = {
    bodies,
    years: { from, to },
    peers: peersOf(query, bodies),
    onTodaysMap: query.map === "today",
  };
  const loaded = await loadComparison(tx, question, query.asof ?? null);
  if (loaded === null) throw new ApiProblem("unknown_org", [{ path: "org" }]);
  const asked = new Set(years);
  const rows: ApiRow[] = [];
  for (const indicator of metricsOf(query)) {
    const comparison = loaded.by(indicator);
    const peers = await loaded.peersBy(indicator);
    const lineRows = (part: "body" | "peer") => (line: ComparedSeries) =>
      rowsOf(comparison, line, part, query);
    const all = [
      ...comparison.series.flatMap(lineRows("body")),
      ...(peers === null ? [] : medianRows(indicator, comparison, peers, query)),
      ...(peers?.series ?? []).flatMap(lineRows("peer")),
    ];
    rows.push(...all.filter(({ year }) => asked.has(Number(year))));
  }
  const first = (readCursor(query.cursor, /^#$/)?.row ?? -1) + 1;
  const end = first + query.limit;
  return {
    rows: rows.slice(first, end),
    next: end < rows.length ? writeCursor({ k: "#", row: end - 1 }) : null,
  };
}

/** The bodies in the order of the question, each once; a body that nobody knows is said. Only a government has two reports to choose from. */
async function bodiesOf(tx: Transaction, tokens: readonly SeriesToken[]): Promise<readonly SeriesToken[]> {
  const known = await loadPublicBodies(
    tx,
    tokens.map(({ slug }) => slug),
  );
  const missing = tokens.filter(({ slug }) => known.every((body) => body.slug !== slug));
  if (missing.length > 0)
    throw new ApiProblem(
      "unknown_org",
      missing.map(({ slug }) => ({ path: "org", value: slug })),
    );
  const read = tokens.map(({ slug, own }) => ({
    slug,
    own: own && known.some((body) => body.slug === slug && principalScope(body) === "consolidated"),
  }));
  return [...new Map(read.map((token) => [tokenWord(token), token])).values()];
}

/** Whose peers are asked for: a body of the comparison, the first one where nothing is said. */
function peersOf({ peers }: ApiQuery, bodies: readonly SeriesToken[]) {
  if (peers === undefined) return null;
  const { rule, of: whose } = peers;
  const of = whose === null ? bodies[0] : bodies.find((one) => tokenWord(one) === tokenWord(whose));
  if (of !== undefined) return { rule, of };
  throw new ApiProblem("invalid_parameter", [
    {
      path: "peers",
      value: whose === null ? "" : tokenWord(whose),
      allowed: bodies.map((one) => `${peerRuleToken(rule)}.${tokenWord(one)}`),
    },
  ]);
}

function rowsOf(
  comparison: Comparison,
  line: ComparedSeries,
  part: "body" | "peer",
  { lang, labels, asof }: ApiQuery,
): readonly ApiRow[] {
  const { origin } = siteOrigin();
  const names = { org: bodyName(line, lang), metric: comparison.indicator.name[lang] };
  return line.points.map((point) => {
    const record = valueRecordOf(placedValue(comparison, line, point), lang, asof !== undefined);
    return labelRow({ ...valueFields(record, origin), part, ...NO_PEERS }, names, labels);
  });
}

/** One for every year, also where too few peers have a figure: then the median has no base. */
function medianRows(
  indicator: Indicator,
  { years, series }: Comparison,
  peers: ComparedPeerFigures,
  { lang, labels }: ApiQuery,
): readonly ApiRow[] {
  const { origin } = siteOrigin();
  const names = { org: PEER_WORDS[lang].median, metric: indicator.name[lang] };
  return peerMedians(indicator, peers, years).map(({ year, median, counted }) => {
    const record = peerMedianRecord({ indicator, series }, peers, { year, median }, lang);
    const found = {
      part: "median",
      peers_reach: peers.reach,
      peers_year: peers.year,
      peers_found: peers.series.length,
      peers_counted: counted,
      peers_unknown: peers.unknown,
    };
    return labelRow({ ...valueFields(record, origin), ...found }, names, labels);
  });
}
