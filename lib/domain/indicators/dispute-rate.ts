import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 争议率: how often an answer is contested. */
export const disputeRate = defineIndicator({
  id: "dispute-rate",
  code: "dispute_rate",
  family: "disputes",
  name: wording("争议率", "爭議率", "Dispute rate"),
  definition: wording(
    "（行政复议总计＋未经复议直接起诉总计）÷办理结果总计",
    "（行政複議總計＋未經複議直接起訴總計）÷辦理結果總計",
    "(Reviews + lawsuits without prior review) ÷ all outcomes",
  ),
  kind: "rate",
  denominator: ["resultTotal"],
  base: wording("办理结果总计", "辦理結果總計", "all outcomes"),
  minimumBase: 30,
  numerator: ["reviewTotal", "directTotal"],
  caveats: [
    wording(
      "复议后起诉已计入复议，不再重复计算；案件可能针对上年的答复。",
      "複議後起訴已計入複議，不再重複計算；案件可能針對上年的答覆。",
      "Lawsuits after review are already among the reviews and not counted twice; a case may concern an answer of the year before.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "5.5 % (195/3,521)" },
    { given: { reviewTotal: "0", directTotal: "0", resultTotal: "0" }, shows: "—" },
  ],
});
