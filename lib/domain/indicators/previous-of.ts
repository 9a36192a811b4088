import { isOtherBody } from "./body-breaks.ts";
import type { BodyChange } from "./series-breaks.ts";
import type { EvaluatedReport, PreviousReport } from "./types.ts";

/** What an indicator of a year may look back to: nothing that can be compared where the body became another one in the year. */
export function previousOf(
  before: EvaluatedReport | null | undefined,
  changes: readonly BodyChange[],
  year: number,
): PreviousReport {
  return isOtherBody(changes, year) ? "not_comparable" : (before ?? null);
}
