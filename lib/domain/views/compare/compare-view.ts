import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import { bodyName, describeComparison } from "#lib/domain/indicators/describe-comparison.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { usualForm } from "#lib/domain/views/address/compare-form.ts";
import type { ViewAddressOf } from "#lib/domain/views/address/view-address.ts";
import { viewPath } from "#lib/domain/views/address/view-path.ts";
import { apiAddressFor } from "#lib/domain/views/api-address.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { compareCharts } from "./compare-charts.ts";
import { compareNotes } from "./compare-notes.ts";
import { compareTable } from "./compare-table.ts";
import { COMPARE_WORDS } from "./compare-words.ts";
import type { ComparedPeerFigures } from "./compared-peers.ts";
import { lensTable } from "./lens-table.ts";
import { peersBeside } from "./peers-beside.ts";

export interface CompareInput {
  readonly address: ViewAddressOf<"compare">;
  readonly comparison: Comparison;
  /** The same bodies and years by every definition of the indicator's name; empty where it has one only. */
  readonly lens: readonly Comparison[];
  /** Who is similar to one of the bodies; null where nobody asked. */
  readonly peers?: ComparedPeerFigures | null;
  readonly asOf: string | null;
}

/** Bodies side by side over years, by one indicator. */
export function compareView(input: CompareInput, locale: Locale): PublicView {
  const { address, comparison, asOf, peers = null } = input;
  const { indicator, series } = comparison;
  const { from, to } = address.years;
  const say = COMPARE_WORDS[locale];
  const { heading, summary } = describeComparison(comparison, locale);
  const isFrozen = asOf !== null;
  const beside = peers === null ? null : peersBeside(comparison, peers, locale, isFrozen);
  const figures = compareTable(comparison, locale, isFrozen);
  const form = address.form ?? usualForm(address.bodies.length, address.years);
  const versions = series.flatMap(({ points }) => points.flatMap(({ version }) => version ?? []));
  return {
    kind: "compare",
    locale,
    path: viewPath(address),
    asOf,
    isSuperseded: false,
    title: beside?.title(heading) ?? heading,
    subtitle: [
      say.subtitle(
        `${indicator.name[locale]}${say.colon}${indicator.definition[locale]}`,
        say.span(from, to),
      ),
      ...(address.onTodaysMap ? [say.onTodaysMap] : []),
      ...(beside === null ? [] : [beside.subtitle]),
    ].join(locale === "en" ? " " : ""),
    summary: beside?.summary == null ? summary : say.also(summary, beside.summary),
    tables: [
      beside === null ? figures : { ...figures, rows: [...figures.rows, beside.row] },
      ...lensTable(input, locale),
      ...(beside?.table == null ? [] : [beside.table]),
    ],
    charts: compareCharts(comparison, form, locale, isFrozen, beside),
    notes: [
      ...(address.onTodaysMap ? [say.todaysMapNote] : []),
      ...(beside?.notes ?? []),
      ...compareNotes(comparison, locale),
    ],
    source: say.source(sourceWords(comparison, locale)),
    api: apiAddressFor(address, asOf),
    isPractice: series.some(({ isPractice }) => isPractice),
    updatedAt:
      versions
        .map(({ publishedAt }) => publishedAt)
        .toSorted()
        .at(-1) ?? null,
  };
}

/** The reports that the figures come from, body by body, with the versions that are not the first. */
function sourceWords({ series }: Comparison, locale: Locale): string {
  const say = COMPARE_WORDS[locale];
  const parts = series.flatMap((line) => {
    const reports = line.points.flatMap(({ year, version, parts = [] }) =>
      version === null || parts.length > 0 ? [] : say.reportOf(year, version.number),
    );
    const others = line.points.flatMap(({ year, parts = [] }) =>
      parts.map(({ shortName, number }) => say.sourceOf(shortName[locale], say.reportOf(year, number))),
    );
    const own = reports.length === 0 ? [] : say.sourceOf(bodyName(line, locale), reports.join(say.comma));
    return [...others, ...(typeof own === "string" ? [own] : [])];
  });
  return parts.length === 0 ? say.noReports : parts.join(say.join);
}
