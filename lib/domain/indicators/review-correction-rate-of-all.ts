import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** Seen in reports and media: over all reviews, pending ones included. Not the official definition. */
export const reviewCorrectionRateOfAll = defineIndicator({
  id: "review-correction-rate-of-all",
  code: "review_correction_rate_of_all",
  family: "disputes",
  name: wording("复议纠错率（全部案件）", "複議糾錯率（全部案件）", "Review correction rate over all cases"),
  definition: wording(
    "复议结果纠正÷复议总计（含尚未审结）",
    "複議結果糾正÷複議總計（含尚未審結）",
    "Corrected ÷ all reviews, pending ones included",
  ),
  kind: "rate",
  denominator: ["reviewTotal"],
  base: wording("全部复议案件", "全部複議案件", "all reviews"),
  minimumBase: 10,
  numerator: ["reviewCorrected"],
  caveats: [
    wording(
      "本站不采用的口径，仅供对照：分母含尚未审结案件，案件积压越多数值越低。",
      "本站不採用的口徑，僅供對照：分母含尚未審結案件，案件積壓越多數值越低。",
      "Not a definition of this site, for comparison only: pending cases are in the base, so the more are pending, the lower it is.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "10.6 % (18/170)" },
    { given: { reviewCorrected: "0", reviewTotal: "0" }, shows: "—" },
  ],
});
