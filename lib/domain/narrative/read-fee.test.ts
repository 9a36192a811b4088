import { describe, expect, it } from "vitest";
import { readFee } from "./read-fee.ts";

const none = { isStated: true, isCharged: false };

describe("the fee statement of section 6", () => {
  it.each([
    ["2025年，无收取信息处理费情况。", { ...none, requests: null, amountYuan: null }],
    ["2025 年度本机关未收取信息公开处理费。", { ...none, requests: null, amountYuan: null }],
    [
      "本年度信息公开处理费收费情况\n2024 年，市科委未发生政府信息公开收费事项。",
      { ...none, requests: null, amountYuan: null },
    ],
    [
      "2023 年，区政府严格落实《政府信息公开信息处理费管理办\n法》，全年收取政府信息公开信息处理费 0 元。",
      { ...none, requests: null, amountYuan: "0" },
    ],
    [
      "2020年，全年無信息公開收費的事項，也無因信息公開導致行政複議以及行政訴訟的情況。",
      { ...none, requests: null, amountYuan: null },
    ],
    ["信息处理费收取情况：无。", { ...none, requests: null, amountYuan: null }],
    ["本年度受理申请30件，均未收取信息处理费。", { ...none, requests: null, amountYuan: null }],
    [
      "发出收费通知2件，申请人均未缴费，实际收取信息处理费零元。",
      { ...none, requests: "2", amountYuan: "0" },
    ],
  ])("reads that none was charged: %s", (text, expected) => {
    expect(readFee(text)).toEqual(expected);
  });

  it.each([
    [
      "二是我市各级政府及其部门严格执行政府信息公开信息处理费有关要\n求，2023年对25件政府信息公开申请案件收取了信息处理费2950元。其中，沭阳\n县自然资源和规划局1件，收取420元；泗洪县人民政府2件，收取290元。",
      "25",
      "2950",
    ],
    ["全年收取政府信息公开信息处理费3940元。", null, "3940"],
    ["依据《政府信息公开信息处理费管理办法》，本年度发出收费通知3件，总金额2,230元。", "3", "2230"],
    ["收取信息处理费1.2万元，涉及申请12件。", "12", "12000"],
    ["发出收费通知１份，收取信息處理費１００元。", "1", "100"],
    ["按件收取信息处理费的申请共3件。", "3", null],
  ])("reads requests and amount: %s", (text, requests, amountYuan) => {
    expect(readFee(text)).toEqual({ isStated: true, isCharged: true, requests, amountYuan });
  });

  it("does not take the statutory fees of table 2 for it", () => {
    expect(readFee("公开行政事业性收费目录12项，征收行政事业性收费500万元。").isStated).toBe(false);
  });

  it("finds nothing in a section that is silent about it", () => {
    expect(readFee("无其他需要报告的事项。")).toEqual({
      isStated: false,
      isCharged: null,
      requests: null,
      amountYuan: null,
    });
  });

  it("sees a fee that is mentioned without saying whether it was charged", () => {
    expect(readFee("本机关严格执行《政府信息公开信息处理费管理办法》。")).toEqual({
      isStated: true,
      isCharged: null,
      requests: null,
      amountYuan: null,
    });
  });
});
