import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 诉讼纠错率 (败诉率) over decided cases. */
export const litigationCorrectionRate = defineIndicator({
  id: "litigation-correction-rate",
  code: "litigation_loss_rate",
  family: "disputes",
  name: wording("诉讼纠错率", "訴訟糾錯率", "Litigation correction rate"),
  definition: wording(
    "两类诉讼结果纠正÷两类已审结诉讼",
    "兩類訴訟結果糾正÷兩類已審結訴訟",
    "Corrected ÷ decided lawsuits of both kinds",
  ),
  kind: "rate",
  denominator: ["directTotal", "-directPending", "afterReviewTotal", "-afterReviewPending"],
  base: wording("已审结的诉讼", "已審結的訴訟", "decided lawsuits"),
  minimumBase: 10,
  numerator: ["directCorrected", "afterReviewCorrected"],
  caveats: [
    wording(
      "也称败诉率。市以下机关案件很少，须看分母。",
      "也稱敗訴率。市以下機關案件很少，須看分母。",
      "Also called the loss rate. Bodies below city level have few cases: look at the base.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "0.0 % (0/57)" },
    {
      given: {
        directCorrected: "0",
        directTotal: "1",
        directPending: "1",
        afterReviewCorrected: "0",
        afterReviewTotal: "0",
        afterReviewPending: "0",
      },
      shows: "—",
    },
  ],
});
