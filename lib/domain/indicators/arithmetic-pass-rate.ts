import { wording } from "#lib/domain/wording.ts";
import type { GroupIndicator } from "./group-indicator.ts";

/** 数据勾稽合格率: of the published reports, those whose tables 3 and 4 add up. */
export const arithmeticPassRate: GroupIndicator = {
  id: "arithmetic-pass-rate",
  code: "arithmetic_pass_rate",
  name: wording("数据勾稽合格率", "數據勾稽合格率", "Arithmetic pass rate"),
  definition: wording(
    "表三、表四勾稽关系无误的报告÷已公布的报告",
    "表三、表四勾稽關係無誤的報告÷已公布的報告",
    "Published reports without an error of sums in tables 3 and 4 ÷ published reports",
  ),
  base: wording("已公布的报告", "已公布的報告", "published reports"),
  caveats: [
    wording(
      "只核对表内的加总和平衡，不说明数字本身是否真实；未公布的报告不计入。",
      "只核對表內的加總和平衡，不說明數字本身是否真實；未公布的報告不計入。",
      "Checks sums and balances within the tables, not whether the figures are true; reports not published are left out.",
    ),
  ],
  isCounted: ({ isConsistent }) => (isConsistent === null ? "outside" : isConsistent ? "part" : "base"),
  examples: [
    {
      reports: [
        { status: "published", isConsistent: true },
        { status: "published_late", isConsistent: true },
        { status: "entered", isConsistent: false },
        { status: "overdue", isConsistent: null },
      ],
      shows: "66.7 % (2/3)",
    },
    {
      reports: [{ status: "overdue", isConsistent: null }],
      shows: "—",
    },
  ],
};
