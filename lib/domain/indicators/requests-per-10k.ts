import { wording } from "#lib/domain/wording.ts";
import { defineIndicator } from "./define-indicator.ts";

/** 每万人申请量: for areas, never for a single organ. */
export const requestsPer10k = defineIndicator({
  id: "requests-per-10k",
  code: "requests_per_10k",
  family: "requests",
  name: wording("每万人申请量", "每萬人申請量", "Requests per 10,000 residents"),
  definition: wording(
    "本年新收申请÷常住人口×10000（只用于汇总口径的行政区）",
    "本年新收申請÷常住人口×10000（只用於匯總口徑的行政區）",
    "New requests ÷ residents × 10,000 (consolidated reports of areas only)",
  ),
  kind: "per_10k",
  unit: wording("件/万人", "件/萬人", "per 10,000 residents"),
  base: wording("常住人口", "常住人口", "residents"),
  // Below the population of a township a few requests make the figure.
  minimumBase: 10_000,
  numerator: ["newReceived"],
  caveats: [
    wording(
      "只计算政府汇总本行政区域的报告；部门和政府本机关没有自己的人口。人口的来源和年份见数据说明，人口普查修订前后不可直接比较。",
      "只計算政府匯總本行政區域的報告；部門和政府本機關沒有自己的人口。人口的來源和年份見數據說明，人口普查修訂前後不可直接比較。",
      "Only for reports that cover a whole area; departments and a government's own organ have no residents. Source and year of the population stand with the data; figures before and after a census revision cannot be compared directly.",
    ),
  ],
  examples: [
    { given: "suqian-2024", residents: 5_000_000, shows: "7.05 (3,525/5,000,000)" },
    { given: "suqian-2024", shows: "缺人口" },
    { given: { newReceived: null }, residents: 5_000_000, shows: "空" },
    { given: { newReceived: "12" }, residents: 0, shows: "—" },
  ],
});
