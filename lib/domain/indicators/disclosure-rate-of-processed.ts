import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** Seen in reports under the name 公开率: without what was not processed or handled otherwise. Not one of the two official definitions. */
export const disclosureRateOfProcessed = defineIndicator({
  id: "disclosure-rate-of-processed",
  code: "disclosure_rate_of_processed",
  family: "outcomes",
  name: wording(
    "公开率（不含不予处理和其他处理）",
    "公開率（不含不予處理和其他處理）",
    "Disclosure rate without “not processed” and “other”",
  ),
  definition: wording(
    "（予以公开＋部分公开）÷（办理结果总计－不予处理－其他处理）",
    "（予以公開＋部分公開）÷（辦理結果總計－不予處理－其他處理）",
    "(Disclosed + disclosed in part) ÷ (all outcomes − not processed − other handling)",
  ),
  kind: "rate",
  denominator: ["resultTotal", "-rejected", "-otherHandling"],
  base: wording("作出实体答复的申请", "作出實體答覆的申請", "requests answered on the substance"),
  minimumBase: 30,
  numerator: ["granted", "partiallyGranted"],
  caveats: [
    wording(
      "本站不采用的口径，仅供对照：分母不含不予处理和其他处理，数值高于公开率。",
      "本站不採用的口徑，僅供對照：分母不含不予處理和其他處理，數值高於公開率。",
      "Not a definition of this site, for comparison only: the base leaves out “not processed” and “other”, which raises the rate.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "64.8 % (1,902/2,935)" },
    {
      given: { granted: "0", partiallyGranted: "0", resultTotal: "3", rejected: "3", otherHandling: "0" },
      shows: "—",
    },
  ],
});
