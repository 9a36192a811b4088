import type { TemplateSource } from "../template-source.ts";

/** What tables 3 and 4 measure, but for （六）其他处理, whose rows differ between the formats. */
export const requestMeasures: TemplateSource["measures"] = {
  newReceived: ["t3.new_received.total"],
  newReceivedNaturalPerson: ["t3.new_received.natural_person"],
  carriedIn: ["t3.carried_in.total"],
  granted: ["t3.granted.total"],
  partiallyGranted: ["t3.partially_granted.total"],
  denied: ["t3.@denied.total"],
  unable: ["t3.@unable.total"],
  unableNotHeld: ["t3.unable_not_held.total"],
  rejected: ["t3.@rejected.total"],
  resultTotal: ["t3.result_total.total"],
  carriedOut: ["t3.carried_out.total"],
  reviewUpheld: ["t4.review.upheld"],
  reviewCorrected: ["t4.review.corrected"],
  reviewOther: ["t4.review.other_result"],
  reviewPending: ["t4.review.pending"],
  reviewTotal: ["t4.review.total"],
  directUpheld: ["t4.litigation_direct.upheld"],
  directCorrected: ["t4.litigation_direct.corrected"],
  directOther: ["t4.litigation_direct.other_result"],
  directPending: ["t4.litigation_direct.pending"],
  directTotal: ["t4.litigation_direct.total"],
  afterReviewUpheld: ["t4.litigation_after_review.upheld"],
  afterReviewCorrected: ["t4.litigation_after_review.corrected"],
  afterReviewOther: ["t4.litigation_after_review.other_result"],
  afterReviewPending: ["t4.litigation_after_review.pending"],
  afterReviewTotal: ["t4.litigation_after_review.total"],
};

/**
 * The totals of tables 3 and 4 that do not jump fivefold without a reason. A single ground of refusal does: 宿迁市 went from 27
 * to 1 and from 58 to 3 in two rows between 2023 and 2024, in a report where everything else agrees.
 */
export const requestVolumes: TemplateSource["volumes"] = [
  "t3.new_received.total",
  "t3.granted.total",
  "t3.unable_not_held.total",
  "t3.carried_out.total",
  "t4.review.total",
];
