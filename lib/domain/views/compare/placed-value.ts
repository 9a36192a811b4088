import type { ComparedSeries, Comparison, ComparisonPoint } from "#lib/domain/indicators/comparison.ts";
import type { PlacedValue } from "#lib/domain/views/value-record-of.ts";

/** A figure of a comparison where it stands. */
export function placedValue(
  { indicator, changes }: Pick<Comparison, "indicator" | "changes">,
  { slug, scope, token, isPractice, breaks = [] }: ComparedSeries,
  { year, value, version, footnotes = [], parts = [] }: ComparisonPoint,
): PlacedValue {
  return {
    indicator,
    slug,
    year,
    scope,
    principal: token.endsWith("~own") ? "consolidated" : scope,
    value,
    version,
    isBreak: [...changes, ...breaks].some((change) => change.isBreak && change.year === year),
    isPractice,
    footnotes,
    parts: parts.map((part) => part.slug),
  };
}
