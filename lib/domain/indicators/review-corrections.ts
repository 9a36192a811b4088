import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 复议结果纠正. */
export const reviewCorrections = defineIndicator({
  id: "review-corrections",
  code: "review_corrections",
  family: "disputes",
  name: wording("行政复议纠正", "行政複議糾正", "Corrected on review"),
  definition: wording(
    "表四行政复议“结果纠正”",
    "表四行政複議「結果糾正」",
    "Table 4, administrative review, corrected",
  ),
  kind: "count",
  unit: wording("件", "件", "cases"),
  numerator: ["reviewCorrected"],
  caveats: [
    wording(
      "以机关为被申请人的复议案件；尚未审结的不计。",
      "以機關為被申請人的複議案件；尚未審結的不計。",
      "Review cases against the organ; pending ones are not counted.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "18" },
    { given: { reviewCorrected: null }, shows: "空" },
  ],
});
