import { comparisonPath } from "#lib/domain/indicators/comparison-path.ts";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { parseSeriesToken, type SeriesToken, tokenWord } from "#lib/domain/views/series-token.ts";

/** More would neither be read nor be drawn. */
export const MOST_BODIES = 12;
export const FIRST_YEAR = Math.min(...TEMPLATES.map(({ years }) => years.from));

export interface ComparisonAddress {
  readonly indicator: string;
  readonly tokens: readonly SeriesToken[];
  readonly from: number;
  readonly to: number;
}

/** The parts of `/compare/{indicator}/{bodies}/{years}`, as the address has them. */
export interface ComparisonParams {
  readonly indicator: string;
  readonly orgs: string;
  readonly years: string;
}

/**
 * Reads the address of a comparison. Null for an unknown indicator, for what cannot be a body, for more than twelve bodies and for
 * years before the first format or after `thisYear`: whatever passes may be kept by the cache, so nothing made up may.
 */
export function readComparisonAddress(params: ComparisonParams, thisYear: number): ComparisonAddress | null {
  const years = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(params.years);
  if (findIndicator(params.indicator) === undefined || years === null) return null;
  const from = Number(years[1]);
  const to = Number(years[2] ?? years[1]);
  if (from < FIRST_YEAR || to > thisYear || from > to) return null;
  const words = params.orgs.split("+");
  if (words.length > MOST_BODIES) return null;
  const tokens = words.map(parseSeriesToken);
  if (!tokens.every((token) => token !== null)) return null;
  return { indicator: params.indicator, tokens, from, to };
}

/** The one address of a comparison; anything else is sent there. */
export function canonicalPath({ tokens, ...place }: ComparisonAddress): string {
  return comparisonPath({ ...place, tokens: tokens.map(tokenWord) });
}
