import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 公开率 as most reports print it: over everything that was closed. */
export const disclosureRate = defineIndicator({
  id: "disclosure-rate",
  code: "disclosure_rate",
  family: "outcomes",
  name: wording("公开率", "公開率", "Disclosure rate"),
  definition: wording(
    "（予以公开＋部分公开）÷办理结果总计",
    "（予以公開＋部分公開）÷辦理結果總計",
    "(Disclosed + disclosed in part) ÷ all outcomes",
  ),
  kind: "rate",
  denominator: ["resultTotal"],
  base: wording("办理结果总计", "辦理結果總計", "all outcomes"),
  minimumBase: 30,
  numerator: ["granted", "partiallyGranted"],
  caveats: [
    wording(
      "分母包括撤回、重复、信访类等本来就不可能公开的申请，数值高低可能反映申请的构成，不是质量评分。",
      "分母包括撤回、重複、信訪類等本來就不可能公開的申請，數值高低可能反映申請的構成，不是質量評分。",
      "The base includes withdrawn, repeated and petition-type requests that could never be granted; a high or low rate may reflect the mix of requests and is not a score.",
    ),
    wording(
      "与“公开决定占比”分子相同、分母不同，两者不可互换；也不是公文主动公开率。",
      "與「公開決定佔比」分子相同、分母不同，兩者不可互換；也不是公文主動公開率。",
      "Same numerator as the disclosure share of decisions, another base: the two must not be mixed, nor with the share of documents published proactively.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "54.0 % (1,902/3,521)" },
    { given: "guangming-2019", shows: "31.3 % (30/96)" },
    { given: { granted: "0", partiallyGranted: "0", resultTotal: "0" }, shows: "—" },
    { given: { granted: "5", partiallyGranted: null, resultTotal: "9" }, shows: "空" },
  ],
});
