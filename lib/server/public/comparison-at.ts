import "server-only";
import { cache } from "react";
import { eachLocale } from "#lib/domain/each-locale.ts";
import type { Comparison } from "#lib/domain/indicators/comparison.ts";
import { type ComparisonPlace, comparisonPath } from "#lib/domain/indicators/comparison-path.ts";
import { bodyName } from "#lib/domain/indicators/describe-comparison.ts";
import type { Localized } from "#lib/domain/localized.ts";
import { bodyTag, dependOn } from "./cache-tags.ts";
import {
  type ComparisonParams,
  canonicalPath,
  FIRST_YEAR,
  readComparisonAddress,
} from "./comparison-address.ts";
import { loadComparison } from "./load-comparison.ts";
import { thisYear } from "./this-year.ts";

export interface ComparisonAt {
  readonly path: string;
  readonly isCanonical: boolean;
  readonly comparison: Comparison;
}

/**
 * The comparison at an address; null for one that cannot be. Whoever renders it goes out of date with every body in it, also
 * while one of them is still unknown.
 */
export async function comparisonAt(params: ComparisonParams): Promise<ComparisonAt | null> {
  const [indicator, orgs, years] = [params.indicator, params.orgs, params.years].map(decoded);
  return await loadOnce(indicator ?? "", orgs ?? "", years ?? "");
}

const loadOnce = cache(
  async (indicator: string, orgs: string, years: string): Promise<ComparisonAt | null> => {
    const address = readComparisonAddress({ indicator, orgs, years }, thisYear());
    if (address === null) return null;
    await dependOn(address.tokens.map(({ slug }) => bodyTag(slug)).toSorted());
    const comparison = await loadComparison(address, null);
    if (comparison === null) return null;
    const path = canonicalPath(address);
    return { path, isCanonical: path === `/compare/${indicator}/${orgs}/${years}`, comparison };
  },
);

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return "";
  }
}

export interface ComparisonChoice {
  readonly place: ComparisonPlace;
  readonly indicator: string;
  readonly from: number;
  readonly to: number;
  readonly years: readonly number[];
  readonly chosen: readonly { readonly token: string; readonly name: Localized }[];
  readonly without: (token: string) => string;
}

/** The choice that a comparison stands for, to be changed. Without its last body it begins anew. */
export function comparisonChoice({ indicator, series, years }: Comparison): ComparisonChoice {
  const from = years[0] ?? FIRST_YEAR;
  const to = years.at(-1) ?? from;
  const tokens = series.map(({ token }) => token);
  const place = { indicator: indicator.id, tokens, from, to };
  return {
    place,
    indicator: indicator.id,
    from,
    to,
    years: selectableYears(),
    chosen: series.map((line) => ({
      token: line.token,
      name: eachLocale((locale) => bodyName(line, locale)),
    })),
    without: (token) => {
      const rest = tokens.filter((one) => one !== token);
      return rest.length === 0
        ? `/compare?indicator=${indicator.id}&from=${from}&to=${to}`
        : comparisonPath({ ...place, tokens: rest });
    },
  };
}

/** Report years that a comparison may take in: from the first national format to the one now being counted. */
export function selectableYears(): readonly number[] {
  return Array.from({ length: thisYear() - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}
