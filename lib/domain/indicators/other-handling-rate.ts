import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 其他处理率: one row in the 2019 form, three in the 2021 form; only the sum is a series. */
export const otherHandlingRate = defineIndicator({
  id: "other-handling-rate",
  code: "other_rate",
  family: "outcomes",
  name: wording("其他处理率", "其他處理率", "Other-handling rate"),
  definition: wording("其他处理÷办理结果总计", "其他處理÷辦理結果總計", "Other handling ÷ all outcomes"),
  kind: "rate",
  denominator: ["resultTotal"],
  base: wording("办理结果总计", "辦理結果總計", "all outcomes"),
  minimumBase: 30,
  numerator: ["otherHandling"],
  caveats: [
    wording(
      "含申请人主动撤回，增长不等于拒绝增多。",
      "含申請人主動撤回，增長不等於拒絕增多。",
      "Includes requests withdrawn by the applicant; growth does not mean more refusals.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "13.3 % (469/3,521)" },
    { given: "guangming-2019", shows: "0.0 % (0/96)" },
    { given: { otherHandling: "0", resultTotal: "0" }, shows: "—" },
  ],
});
