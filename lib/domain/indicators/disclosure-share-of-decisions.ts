import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** The second published meaning of 公开率: over decisions on the substance only. */
export const disclosureShareOfDecisions = defineIndicator({
  id: "disclosure-share-of-decisions",
  code: "disclosure_share_of_decisions",
  family: "outcomes",
  name: wording("公开决定占比", "公開決定佔比", "Disclosure share of decisions"),
  definition: wording(
    "（予以公开＋部分公开）÷（予以公开＋部分公开＋不予公开）",
    "（予以公開＋部分公開）÷（予以公開＋部分公開＋不予公開）",
    "(Disclosed + disclosed in part) ÷ (disclosed + disclosed in part + refused)",
  ),
  kind: "rate",
  denominator: ["granted", "partiallyGranted", "denied"],
  base: wording("公开与不予公开的决定", "公開與不予公開的決定", "decisions to disclose or refuse"),
  minimumBase: 30,
  numerator: ["granted", "partiallyGranted"],
  caveats: [
    wording(
      "只看机关决定公开或不公开的申请，不含无法提供、不予处理和其他处理，因此总是高于公开率。",
      "只看機關決定公開或不公開的申請，不含無法提供、不予處理和其他處理，因此總是高於公開率。",
      "Looks only at requests on which the organ decided to disclose or to refuse, leaving out “unable”, “not processed” and “other”; it is therefore never below the disclosure rate.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "95.4 % (1,902/1,994)" },
    { given: { granted: "0", partiallyGranted: "0", denied: "0" }, shows: "—" },
  ],
});
