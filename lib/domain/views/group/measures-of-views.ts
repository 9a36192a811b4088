import type { Measure } from "#lib/domain/templates/types.ts";

/** What the page of outcomes shows, and its call asks for. */
export const OUTCOME_MEASURES = [
  "granted",
  "partiallyGranted",
  "denied",
  "unable",
  "rejected",
  "otherHandling",
  "resultTotal",
] as const satisfies readonly Measure[];

/** The same of reviews, and of lawsuits without and after one. */
export const DISPUTE_MEASURES = [
  "reviewUpheld",
  "reviewCorrected",
  "reviewOther",
  "reviewPending",
  "reviewTotal",
  "directUpheld",
  "directCorrected",
  "directOther",
  "directPending",
  "directTotal",
  "afterReviewUpheld",
  "afterReviewCorrected",
  "afterReviewOther",
  "afterReviewPending",
  "afterReviewTotal",
] as const satisfies readonly Measure[];

/** The same of what is carried over. */
export const BACKLOG_MEASURES = [
  "carriedIn",
  "newReceived",
  "resultTotal",
  "carriedOut",
] as const satisfies readonly Measure[];
