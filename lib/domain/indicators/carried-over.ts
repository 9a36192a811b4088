import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 结转下年度: open at the end of the year. */
export const carriedOver = defineIndicator({
  id: "carried-over",
  code: "carried_over",
  family: "requests",
  name: wording("结转下年度", "結轉下年度", "Carried over to next year"),
  definition: wording(
    "表三“四、结转下年度继续办理”的总计",
    "表三「四、結轉下年度繼續辦理」的總計",
    "Table 3, IV. Carried over to next year, total",
  ),
  kind: "count",
  unit: wording("件", "件", "requests"),
  numerator: ["carriedOut"],
  caveats: [
    wording(
      "取决于年末收到多少申请，不等于超期未办。",
      "取決於年末收到多少申請，不等於超期未辦。",
      "Depends on how many requests arrive at the end of the year; it does not mean overdue.",
    ),
  ],
  examples: [
    { given: "suqian-2024", shows: "125" },
    { given: "stcsm-2024", shows: "空" },
    { given: { carriedOut: "0" }, shows: "0" },
  ],
});
