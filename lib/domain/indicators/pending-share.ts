import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 未审结占比 over reviews and both kinds of lawsuits. */
export const pendingShare = defineIndicator({
  id: "pending-share",
  code: "pending_share",
  family: "disputes",
  name: wording("未审结占比", "未審結佔比", "Pending share of disputes"),
  definition: wording(
    "复议和两类诉讼的尚未审结之和÷三类总计之和",
    "複議和兩類訴訟的尚未審結之和÷三類總計之和",
    "Pending ÷ all reviews and lawsuits of both kinds",
  ),
  kind: "rate",
  denominator: ["reviewTotal", "directTotal", "afterReviewTotal"],
  base: wording("复议和两类诉讼的总计之和", "複議和兩類訴訟的總計之和", "reviews and lawsuits of both kinds"),
  minimumBase: 10,
  numerator: ["reviewPending", "directPending", "afterReviewPending"],
  caveats: [
    wording(
      "取决于年底前多少案件刚刚提起；上年未审结案件是否再次计入本年，各地做法不一。",
      "取決於年底前多少案件剛剛提起；上年未審結案件是否再次計入本年，各地做法不一。",
      "Depends on how many cases were brought shortly before the end of the year; whether last year’s pending cases are counted again differs from place to place.",
    ),
    wording(
      "经复议后起诉的争议在复议和诉讼中各计一次。",
      "經複議後起訴的爭議在複議和訴訟中各計一次。",
      "A dispute taken to court after review is counted once as a review and once as a lawsuit.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "22.7 % (56/247)" },
    {
      given: {
        reviewPending: "0",
        directPending: "0",
        afterReviewPending: "0",
        reviewTotal: "0",
        directTotal: "0",
        afterReviewTotal: "0",
      },
      shows: "—",
    },
  ],
});
