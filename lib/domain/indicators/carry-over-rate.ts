import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 结转率 = 1 − 办结率. Not a measure of lateness. */
export const carryOverRate = defineIndicator({
  id: "carry-over-rate",
  code: "carry_rate",
  family: "requests",
  name: wording("结转率", "結轉率", "Carry-over rate"),
  definition: wording(
    "结转下年度÷（本年新收＋上年结转）",
    "結轉下年度÷（本年新收＋上年結轉）",
    "Carried over ÷ (new requests + carried in)",
  ),
  kind: "rate",
  denominator: ["newReceived", "carriedIn"],
  base: wording(
    "应办申请（新收＋上年结转）",
    "應辦申請（新收＋上年結轉）",
    "requests to be handled (new and carried in)",
  ),
  minimumBase: 30,
  numerator: ["carriedOut"],
  caveats: [
    wording(
      "办理期限为20个工作日，可延长20个工作日，年末收到的申请自然结转；不能据此计算按时办结率。",
      "辦理期限為20個工作日，可延長20個工作日，年末收到的申請自然結轉；不能據此計算按時辦結率。",
      "The time limit is 20 working days and may be extended by 20, so requests of December are carried over by nature; whether they were in time cannot be told from the form.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "3.4 % (125/3,646)" },
    { given: { carriedOut: "0", newReceived: "0", carriedIn: "0" }, shows: "—" },
    { given: { carriedOut: null, newReceived: "30", carriedIn: "1" }, shows: "空" },
  ],
});
