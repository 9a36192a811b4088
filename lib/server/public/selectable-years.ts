import { FIRST_YEAR } from "#lib/domain/views/address/year-words.ts";
import { thisYear } from "./this-year.ts";

/** Report years that a comparison may take in: from the first national format to the one now being counted. */
export function selectableYears(): readonly number[] {
  return Array.from({ length: thisYear() - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}
