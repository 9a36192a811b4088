import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import { bodyName, comparedYear } from "#lib/domain/indicators/describe-comparison.ts";
import { formatIndicator } from "#lib/domain/indicators/format-indicator.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { formatMiddle } from "#lib/domain/sentences/format-middle.ts";
import { peerRuleWords } from "#lib/domain/statistics/peer-rule.ts";
import { hrefOf } from "#lib/domain/views/chart/comparison-chart.ts";
import { indicatorScale } from "#lib/domain/views/chart/indicator-scale.ts";
import type { StripSpec } from "#lib/domain/views/chart/rows-spec.ts";
import type { ChartSeries } from "#lib/domain/views/chart/years-spec.ts";
import type { ViewChart, ViewRow, ViewTable } from "#lib/domain/views/public-view.ts";
import { valueCell, wordsCell } from "#lib/domain/views/value-cell.ts";
import { COMPARE_WORDS } from "./compare-words.ts";
import { type ComparedPeerFigures, FEWEST_FOR_MEDIAN, peerMedians, peerQuartiles } from "./compared-peers.ts";
import { peerMedianRecord } from "./peer-median-record.ts";
import { PEER_WORDS } from "./peer-words.ts";
import { placedValue } from "./placed-value.ts";

/** What a comparison says of the bodies similar to one of those compared, in its words, tables and drawings. */
export interface PeersBeside {
  readonly title: (heading: string) => string;
  readonly subtitle: string;
  /** A clause for the summary; null without a median. */
  readonly summary: string | null;
  readonly notes: readonly string[];
  /** The median, year by year: a row of the table of figures. */
  readonly row: ViewRow;
  /** The peers with their figures of the newest year. */
  readonly table: ViewTable | null;
  /** The median as a line; null where no year has one. */
  readonly line: ChartSeries | null;
  /** The body among its peers in the newest year; null where there are none. */
  readonly strip: ViewChart | null;
}

/** Writes all that a comparison says of peers. */
export function peersBeside(
  comparison: Comparison,
  peers: ComparedPeerFigures,
  locale: Locale,
  isFrozen: boolean,
): PeersBeside {
  const { indicator, years, series } = comparison;
  const say = PEER_WORDS[locale];
  const rule = peerRuleWords(peers.rule, peers.reach)[locale];
  const mine = series.find(({ token }) => token === peers.of);
  const name = mine === undefined ? peers.ofName[locale] : bodyName(mine, locale);
  const count = peers.series.length;
  const medians = peerMedians(indicator, peers, years);
  const newest = mine === undefined ? null : comparedYear({ ...comparison, series: [mine] });
  const shown = medians.find(({ year }) => year === newest) ?? medians.at(-1);
  const figure = (number: number) => formatMiddle(indicator, number, locale);
  const middle = shown?.median ?? null;
  const isOne = series.length === 1;
  return {
    title: (heading) =>
      !isOne || middle === null || shown === undefined
        ? heading
        : say.title(heading, shown.counted, figure(middle)),
    subtitle: say.subtitle(name, rule, count),
    summary:
      middle === null || shown === undefined ? null : say.summary(figure(middle), shown.year, shown.counted),
    notes: [
      ...(peers.isMeasured ? [say.rule(name, rule, count, peers.year)] : [say.notMeasured(name, peers.year)]),
      ...(peers.unknown > 0 && peers.isMeasured ? [say.unknown(peers.unknown)] : []),
      ...(shown !== undefined && shown.median === null && peers.isMeasured
        ? [say.tooFew(shown.counted, FEWEST_FOR_MEDIAN)]
        : []),
      ...(middle === null ? [] : [say.medianNote]),
    ],
    row: {
      key: "peers",
      part: null,
      isHighlighted: true,
      cells: [
        wordsCell(say.median),
        ...medians.map(({ year, median, counted }) =>
          median === null
            ? { ...wordsCell("—"), meaning: say.tooFew(counted, FEWEST_FOR_MEDIAN).replace(/[。.]$/, "") }
            : {
                ...wordsCell(figure(median)),
                detail: say.ofPeers(counted),
                value: peerMedianRecord(comparison, peers, { year, median }, locale),
              },
        ),
      ],
    },
    table: peersTable(comparison, peers, { year: newest, name }, locale, isFrozen),
    line: medians.every(({ median }) => median === null)
      ? null
      : {
          key: "peers",
          name: say.median,
          points: medians.map(({ year, median, counted }) => ({
            key: String(year),
            name: say.median,
            year,
            number: median,
            label: median === null ? "—" : `${figure(median)} (${say.ofPeers(counted)})`,
            href: null,
          })),
        },
    strip: strip(comparison, peers, { year: newest, name }, locale, isFrozen),
  };
}

interface Newest {
  readonly year: number | null;
  /** Of the body whose peers they are. */
  readonly name: string;
}

function peersTable(
  comparison: Comparison,
  peers: ComparedPeerFigures,
  { year, name }: Newest,
  locale: Locale,
  isFrozen: boolean,
): ViewTable | null {
  if (year === null || peers.series.length === 0) return null;
  const { indicator } = comparison;
  return {
    key: "peers",
    caption: PEER_WORDS[locale].table(name, year),
    pageRows: 200,
    columns: [
      { key: "body", label: COMPARE_WORDS[locale].body, kind: "head", unit: null, breakBefore: null },
      {
        key: String(year),
        label: `${indicator.name[locale]} ${year}`,
        kind: "figure",
        unit: null,
        breakBefore: null,
      },
    ],
    // Not in the order of figures: a list of who they are is no league.
    rows: peers.series.map((line) => ({
      key: line.token,
      part: null,
      isHighlighted: false,
      cells: [
        wordsCell(bodyName(line, locale), `/o/${line.slug}`),
        ...line.points
          .filter((point) => point.year === year)
          .map((point) => valueCell(placedValue(comparison, line, point), locale, isFrozen)),
      ],
    })),
  };
}

function strip(
  comparison: Comparison,
  peers: ComparedPeerFigures,
  { year, name }: Newest,
  locale: Locale,
  isFrozen: boolean,
): ViewChart | null {
  if (year === null || peers.series.length === 0) return null;
  const { indicator, series } = comparison;
  const lines = [...peers.series, ...series.filter(({ token }) => token === peers.of)];
  const points = lines.flatMap((line) =>
    line.points.flatMap((point) =>
      point.year !== year || point.value.status !== "reported"
        ? []
        : {
            key: line.token,
            name: bodyName(line, locale),
            number: point.value.number,
            label: formatIndicator(indicator, point.value, locale),
            href: hrefOf(comparison, line, point, locale, isFrozen),
            ...(line.token === peers.of ? { flags: ["mine" as const] } : {}),
          },
    ),
  );
  const quarters = peerQuartiles(indicator, peers, year);
  const median = peerMedians(indicator, peers, [year])[0]?.median ?? null;
  const figure = (number: number) => formatMiddle(indicator, number, locale);
  const row: StripSpec["rows"][number] = {
    key: String(year),
    name: null,
    points,
    median: median === null ? null : { number: median, label: figure(median) },
    quartiles:
      quarters === null
        ? null
        : {
            low: quarters.lower,
            high: quarters.upper,
            label: `${figure(quarters.lower)} – ${figure(quarters.upper)}`,
          },
  };
  return {
    key: "peers",
    title: PEER_WORDS[locale].among(name, year),
    spec: { type: "strip", rows: [row], scale: indicatorScale(indicator) },
  };
}
