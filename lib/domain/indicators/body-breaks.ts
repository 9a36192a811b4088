import { type BodyChange, breaksOf, type SeriesBreak } from "./series-breaks.ts";

interface Years {
  readonly from: number;
  readonly to: number;
}

/** Where the series of one body breaks because the body itself became another: merged, split, transferred, dissolved. */
export function bodyBreaks(changes: readonly BodyChange[], years: Years): readonly SeriesBreak[] {
  return breaksOf(
    changes.map((change) => ({ change, cause: "body" as const })),
    years,
  );
}

/** Whether a body is another one than the year before, so that nothing of the year before may be compared with it. */
export function isOtherBody(changes: readonly BodyChange[], year: number): boolean {
  return bodyBreaks(changes, { from: year - 1, to: year }).some(({ isBreak }) => isBreak);
}
