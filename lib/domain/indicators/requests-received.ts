import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 本年新收: what arrived in the year, without what was carried in. */
export const requestsReceived = defineIndicator({
  id: "requests-received",
  code: "requests_received",
  family: "requests",
  name: wording("新收申请", "新收申請", "New requests received"),
  definition: wording(
    "表三“一、本年新收政府信息公开申请数量”的总计",
    "表三「一、本年新收政府信息公開申請數量」的總計",
    "Table 3, I. New requests received this year, total",
  ),
  kind: "count",
  unit: wording("件", "件", "requests"),
  numerator: ["newReceived"],
  caveats: [
    wording(
      "只计本年新收，不含上年结转；报告正文里的“收办”“受理”有时是两者之和。",
      "只計本年新收，不含上年結轉；報告正文裏的「收辦」「受理」有時是兩者之和。",
      "Counts new requests only, not those carried in; the text of a report sometimes gives the sum of both.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "3,525" },
    { given: "guangming-2019", shows: "110" },
    { given: { newReceived: null }, shows: "空" },
  ],
});
