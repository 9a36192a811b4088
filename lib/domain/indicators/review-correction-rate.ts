import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 复议纠错率 over decided cases. */
export const reviewCorrectionRate = defineIndicator({
  id: "review-correction-rate",
  code: "review_correction_rate",
  family: "disputes",
  name: wording("复议纠错率", "複議糾錯率", "Review correction rate"),
  definition: wording(
    "复议结果纠正÷已审结复议（总计－尚未审结）",
    "複議結果糾正÷已審結複議（總計－尚未審結）",
    "Corrected ÷ decided reviews (total − pending)",
  ),
  kind: "rate",
  denominator: ["reviewTotal", "-reviewPending"],
  base: wording("已审结的复议", "已審結的複議", "decided reviews"),
  minimumBase: 10,
  numerator: ["reviewCorrected"],
  caveats: [
    wording(
      "分母只含已审结案件；有的机关和媒体用全部案件作分母，数值会低一些。",
      "分母只含已審結案件；有的機關和媒體用全部案件作分母，數值會低一些。",
      "The base holds decided cases only; some bodies and media divide by all cases, which gives a lower rate.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "13.4 % (18/134)" },
    { given: { reviewCorrected: "0", reviewTotal: "3", reviewPending: "3" }, shows: "—" },
  ],
});
