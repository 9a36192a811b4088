import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import type { YearSpan } from "./view-address.ts";

/** The first report year of a national format: nothing before it can be compared. */
export const FIRST_YEAR = Math.min(...TEMPLATES.map(({ years }) => years.from));

/** Reads `2024` or `2019..2024`; null for years before the first format, after `thisYear`, or the wrong way round. */
export function readYears(word: string, thisYear: number): YearSpan | null {
  const years = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(word);
  if (years === null) return null;
  const from = Number(years[1]);
  const to = Number(years[2] ?? years[1]);
  return from < FIRST_YEAR || to > thisYear || from > to ? null : { from, to };
}

/** Reads a single report year. */
export function readYear(word: string, thisYear: number): number | null {
  const years = /^\d{4}$/.test(word) ? readYears(word, thisYear) : null;
  return years === null ? null : years.from;
}

/** Years as an address writes them: a single one as itself. */
export function yearsWord({ from, to }: YearSpan): string {
  return from === to ? String(from) : `${from}..${to}`;
}
