import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 全部公开率: disclosed in full, without what was disclosed in part. */
export const fullDisclosureRate = defineIndicator({
  id: "full-disclosure-rate",
  code: "full_disclosure_rate",
  family: "outcomes",
  name: wording("全部公开率", "全部公開率", "Full-disclosure rate"),
  definition: wording("予以公开÷办理结果总计", "予以公開÷辦理結果總計", "Disclosed in full ÷ all outcomes"),
  kind: "rate",
  denominator: ["resultTotal"],
  base: wording("办理结果总计", "辦理結果總計", "all outcomes"),
  minimumBase: 30,
  numerator: ["granted"],
  caveats: [
    wording(
      "不含部分公开；区分处理后公开了一部分的申请不计入分子。",
      "不含部分公開；區分處理後公開了一部分的申請不計入分子。",
      "Leaves out what was disclosed in part after separating what cannot be disclosed.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "40.6 % (1,431/3,521)" },
    { given: { granted: "0", resultTotal: "0" }, shows: "—" },
    { given: { granted: null, resultTotal: "9" }, shows: "空" },
  ],
});
