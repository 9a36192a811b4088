import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 不予公开率: refused on one of the eight grounds of the form. */
export const refusalRate = defineIndicator({
  id: "refusal-rate",
  code: "denial_rate",
  family: "outcomes",
  name: wording("不予公开率", "不予公開率", "Refusal rate"),
  definition: wording(
    "不予公开八项之和÷办理结果总计",
    "不予公開八項之和÷辦理結果總計",
    "Sum of the eight grounds of refusal ÷ all outcomes",
  ),
  kind: "rate",
  denominator: ["resultTotal"],
  base: wording("办理结果总计", "辦理結果總計", "all outcomes"),
  minimumBase: 30,
  numerator: ["denied"],
  caveats: [
    wording(
      "不含无法提供和不予处理；只看不予公开会低估没有拿到信息的申请。",
      "不含無法提供和不予處理；只看不予公開會低估沒有拿到信息的申請。",
      "Leaves out “unable to provide” and “not processed”; alone it understates how many requests ended without information.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "2.6 % (92/3,521)" },
    { given: "shanghai-office-2019", shows: "空" },
    { given: { denied: "0", resultTotal: "12" }, shows: "0.0 % (0/12)" },
  ],
});
