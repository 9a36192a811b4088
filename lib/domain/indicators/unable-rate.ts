import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 无法提供率: not held, would have to be made, or unclear. */
export const unableRate = defineIndicator({
  id: "unable-rate",
  code: "unable_rate",
  family: "outcomes",
  name: wording("无法提供率", "無法提供率", "Unable-to-provide rate"),
  definition: wording(
    "无法提供三项之和÷办理结果总计",
    "無法提供三項之和÷辦理結果總計",
    "Sum of the three “unable” rows ÷ all outcomes",
  ),
  kind: "rate",
  denominator: ["resultTotal"],
  base: wording("办理结果总计", "辦理結果總計", "all outcomes"),
  minimumBase: 30,
  numerator: ["unable"],
  caveats: [
    wording(
      "多数是“本机关不掌握”，与职责划分有关。",
      "多數是「本機關不掌握」，與職責劃分有關。",
      "Mostly “not held by this organ”, which depends on how tasks are divided.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "26.7 % (941/3,521)" },
    { given: { unable: "0", resultTotal: "0" }, shows: "—" },
  ],
});
