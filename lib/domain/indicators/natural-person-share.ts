import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 自然人 among new requests. */
export const naturalPersonShare = defineIndicator({
  id: "natural-person-share",
  code: "natural_person_share",
  family: "requests",
  name: wording("自然人申请占比", "自然人申請佔比", "Share of natural persons"),
  definition: wording(
    "自然人新收申请÷新收申请总计",
    "自然人新收申請÷新收申請總計",
    "New requests by natural persons ÷ all new requests",
  ),
  kind: "rate",
  denominator: ["newReceived"],
  base: wording("新收申请", "新收申請", "new requests"),
  minimumBase: 30,
  numerator: ["newReceivedNaturalPerson"],
  caveats: [],
  examples: [
    { given: "suqian-2024", shows: "97.6 % (3,440/3,525)" },
    { given: { newReceivedNaturalPerson: "0", newReceived: "0" }, shows: "—" },
  ],
});
