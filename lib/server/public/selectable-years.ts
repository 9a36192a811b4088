import { FIRST_YEAR } from "#lib/domain/views/address/year-words.ts";
import { thisYear } from "./this-year.ts";

/** Report years that a comparison may take in: from the first national format to the last that is over, since a report is about a whole year. */
export function selectableYears(): readonly number[] {
  return Array.from({ length: thisYear() - FIRST_YEAR }, (_, index) => FIRST_YEAR + index);
}
