import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 诉讼结果纠正 (败诉), direct and after review. */
export const litigationCorrections = defineIndicator({
  id: "litigation-corrections",
  code: "litigation_corrections",
  family: "disputes",
  name: wording("行政诉讼纠正", "行政訴訟糾正", "Corrected in court"),
  definition: wording(
    "表四两类行政诉讼“结果纠正”之和",
    "表四兩類行政訴訟「結果糾正」之和",
    "Table 4, both kinds of lawsuits, corrected",
  ),
  kind: "count",
  unit: wording("件", "件", "cases"),
  numerator: ["directCorrected", "afterReviewCorrected"],
  caveats: [
    wording(
      "复议机关作共同被告的案件，只由原行为机关计入。",
      "複議機關作共同被告的案件，只由原行為機關計入。",
      "Where the reviewing organ is co-defendant, only the organ that acted originally counts the case.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "0" },
    { given: { directCorrected: "1", afterReviewCorrected: null }, shows: "空" },
  ],
});
