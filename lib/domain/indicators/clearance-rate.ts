import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 办结率 = 1 − 结转率. Not 按时办结率, which the form cannot tell. */
export const clearanceRate = defineIndicator({
  id: "clearance-rate",
  code: "clearance_rate",
  family: "requests",
  name: wording("办结率", "辦結率", "Clearance rate"),
  definition: wording(
    "办理结果总计÷（本年新收＋上年结转）",
    "辦理結果總計÷（本年新收＋上年結轉）",
    "All outcomes ÷ (new requests + carried in)",
  ),
  kind: "rate",
  denominator: ["newReceived", "carriedIn"],
  base: wording(
    "应办申请（新收＋上年结转）",
    "應辦申請（新收＋上年結轉）",
    "requests to be handled (new and carried in)",
  ),
  minimumBase: 30,
  numerator: ["resultTotal"],
  caveats: [
    wording(
      "不是按时办结率：年报不反映每件申请是否在法定期限内办结。勾稽无误时等于1减结转率。",
      "不是按時辦結率：年報不反映每件申請是否在法定期限內辦結。勾稽無誤時等於1減結轉率。",
      "Not the share handled in time, which the report does not tell. Equals 1 less the carry-over rate where the sums agree.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "96.6 % (3,521/3,646)" },
    { given: { resultTotal: "0", newReceived: "0", carriedIn: "0" }, shows: "—" },
    { given: { resultTotal: "5", newReceived: "5", carriedIn: null }, shows: "空" },
  ],
});
