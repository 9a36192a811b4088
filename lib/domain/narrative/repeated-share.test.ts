import { expect, it } from "vitest";
import { repeatedShare } from "./repeated-share.ts";

const text =
  "我局持续推进政府信息公开，细化公开目录，完善依申请公开办理流程，加强政府网站和政务新媒体管理，组织业务培训3次，参加120人次，群众满意度进一步提升。";

it("a text with other figures is last year's text", () => {
  expect(repeatedShare(text, text.replace("3次", "5次").replace("120", "98"))).toBe(1);
});

it("the same text in the other script is last year's text", () => {
  expect(repeatedShare(text, text.replaceAll("开", "開").replaceAll("业务", "業務"))).toBe(1);
});

it("a text that shares a phrase is not", () => {
  const other =
    "今年的重点是公开行政执法结果：制定清单，逐条核对，按季度公示，邀请企业代表旁听，另有两名专人负责答复咨询，并把意见反馈给各科室逐一整改落实到位。";
  expect(repeatedShare(text, other)).toBeLessThan(0.2);
});

it("a sentence is too short to tell", () => {
  expect(repeatedShare("本年度未收取信息处理费。", "本年度未收取信息处理费。")).toBeNull();
});
