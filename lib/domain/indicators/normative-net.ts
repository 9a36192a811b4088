import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 规范性文件净增: may be negative. */
export const normativeNet = defineIndicator({
  id: "normative-net",
  code: "normative_net",
  family: "documents",
  name: wording("规范性文件净增", "規範性文件淨增", "Net change of normative documents"),
  definition: wording(
    "表二行政规范性文件“本年制发件数”－“本年废止件数”",
    "表二行政規範性文件「本年制發件數」－「本年廢止件數」",
    "Table 2, normative documents: issued this year − repealed this year",
  ),
  kind: "count",
  unit: wording("件", "件", "documents"),
  numerator: ["normativeIssued", "-normativeRepealed"],
  caveats: [
    wording(
      "可以是负数。废止是否包括自然失效，各地做法不一，所以净增不一定等于现行有效件数的变化。",
      "可以是負數。廢止是否包括自然失效，各地做法不一，所以淨增不一定等於現行有效件數的變化。",
      "May be negative. Whether documents that lapsed count as repealed differs from place to place, so it need not equal the change of those in force.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "−177" },
    { given: "guangming-2019", shows: "z" },
    { given: { normativeIssued: "4", normativeRepealed: "4" }, shows: "0" },
    { given: { normativeIssued: "4", normativeRepealed: null }, shows: "空" },
  ],
});
