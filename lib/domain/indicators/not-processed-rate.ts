import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 不予处理率: petitions, repeated requests and the like. */
export const notProcessedRate = defineIndicator({
  id: "not-processed-rate",
  code: "rejection_rate",
  family: "outcomes",
  name: wording("不予处理率", "不予處理率", "Not-processed rate"),
  definition: wording(
    "不予处理五项之和÷办理结果总计",
    "不予處理五項之和÷辦理結果總計",
    "Sum of the five “not processed” rows ÷ all outcomes",
  ),
  kind: "rate",
  denominator: ["resultTotal"],
  base: wording("办理结果总计", "辦理結果總計", "all outcomes"),
  minimumBase: 30,
  numerator: ["rejected"],
  caveats: [],
  examples: [
    { given: "suqian-2024", shows: "3.3 % (117/3,521)" },
    { given: { rejected: "0", resultTotal: "0" }, shows: "—" },
  ],
});
