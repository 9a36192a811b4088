import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 申请量同比: of what was newly received, never of 收办 (new and carried in). */
export const requestGrowth = defineIndicator({
  id: "request-growth",
  code: "request_growth",
  family: "requests",
  name: wording("申请量同比", "申請量同比", "Year-on-year change of requests"),
  definition: wording(
    "（本年新收－上年新收）÷上年新收",
    "（本年新收－上年新收）÷上年新收",
    "(New requests − new requests of the year before) ÷ new requests of the year before",
  ),
  kind: "growth",
  base: wording("上年新收申请", "上年新收申請", "new requests of the year before"),
  minimumBase: 20,
  numerator: ["newReceived"],
  caveats: [
    wording(
      "按本年新收计算；有的报告按“新收＋上年结转”计算，结果不同。机关撤并、职能划转前后不可比。",
      "按本年新收計算；有的報告按「新收＋上年結轉」計算，結果不同。機關撤併、職能劃轉前後不可比。",
      "Of new requests; some reports take new and carried in together, which gives another figure. Not comparable where the body was merged, split or given other tasks in between.",
    ),
    wording(
      "上年新收不足20件时，几件之差就是很大的百分比，不参与比较。",
      "上年新收不足20件時，幾件之差就是很大的百分比，不參與比較。",
      "With fewer than 20 requests in the year before, a few make a large percentage; it is then not compared.",
    ),
  ],
  examples: [
    { given: "suqian-2024", previous: "suqian-2023", shows: "+0.4 % (+14/3,511)" },
    { given: "suqian-2023", shows: "…" },
    { given: { newReceived: "30" }, previous: { newReceived: "40" }, shows: "−25.0 % (−10/40)" },
    { given: { newReceived: "3" }, previous: { newReceived: "0" }, shows: "—" },
    { given: { newReceived: "3" }, previous: { newReceived: null }, shows: "空" },
  ],
});
