import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** Seen in reports under the name 公开率: without what could not be provided. Not one of the two official definitions. */
export const disclosureRateOfHeld = defineIndicator({
  id: "disclosure-rate-of-held",
  code: "disclosure_rate_of_held",
  family: "outcomes",
  name: wording("公开率（不含无法提供）", "公開率（不含無法提供）", "Disclosure rate without “unable”"),
  definition: wording(
    "（予以公开＋部分公开）÷（办理结果总计－无法提供）",
    "（予以公開＋部分公開）÷（辦理結果總計－無法提供）",
    "(Disclosed + disclosed in part) ÷ (all outcomes − unable to provide)",
  ),
  kind: "rate",
  denominator: ["resultTotal", "-unable"],
  base: wording("除无法提供外的办理结果", "除無法提供外的辦理結果", "outcomes other than “unable”"),
  minimumBase: 30,
  numerator: ["granted", "partiallyGranted"],
  caveats: [
    wording(
      "本站不采用的口径，仅供对照：分母不含无法提供，数值高于公开率。",
      "本站不採用的口徑，僅供對照：分母不含無法提供，數值高於公開率。",
      "Not a definition of this site, for comparison only: the base leaves out “unable”, which raises the rate.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "73.7 % (1,902/2,580)" },
    { given: { granted: "0", partiallyGranted: "0", resultTotal: "3", unable: "3" }, shows: "—" },
  ],
});
