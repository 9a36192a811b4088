import type { Topic } from "#lib/domain/methods/topic.ts";
import {
  REPORT_STATUS_MEANINGS,
  REPORT_STATUS_WORDS,
  REPORT_STATUSES,
} from "#lib/domain/status/report-status.ts";
import { wording } from "#lib/domain/wording.ts";

export const statuses: Topic = {
  slug: "statuses",
  title: wording(
    "没有数字的地方，和报告的状态",
    "沒有數字的地方，和報告的狀態",
    "Where there is no number, and the status of a report",
  ),
  lead: wording(
    "0是数字，空白不是；没有报告也是一个事实。",
    "0是數字，空白不是；沒有報告也是一個事實。",
    "Zero is a number, a blank is not; a missing report is a fact.",
  ),
  sections: [
    {
      heading: wording("一格的状态", "一格的狀態", "The status of a figure"),
      paragraphs: [
        wording(
          "每个数字都带状态。凡是用到没有数字的格的计算，结果也没有数字，并采用其中最严重的状态。",
          "每個數字都帶狀態。凡是用到沒有數字的格的計算，結果也沒有數字，並採用其中最嚴重的狀態。",
          "Every figure has a status. A computation that needs a figure that is not there has no result either and takes over the gravest status.",
        ),
      ],
      list: [
        wording(
          "数字（含0）：报告填写的数。",
          "數字（含0）：報告填寫的數。",
          "A number (0 included): as the report gives it.",
        ),
        wording(
          "/：报告填“/”“-”或“不适用”。",
          "/：報告填「/」「-」或「不適用」。",
          "/: the report says “/”, “-” or not applicable.",
        ),
        wording("空：报告中未填写。", "空：報告中未填寫。", "blank: left empty in the report."),
        wording(
          "z：当年的表式没有这一项。",
          "z：當年的表式沒有這一項。",
          "z: that year's form had no such item.",
        ),
        wording("…：没有已公开的报告。", "…：沒有已公開的報告。", "…: no published report."),
        wording("—：分母为0，不计算。", "—：分母為0，不計算。", "—: the base is 0, so there is no rate."),
        wording("?：填写的不是数字。", "?：填寫的不是數字。", "?: what was entered is not a number."),
        wording(
          "不可比：口径变了，不计算变化。",
          "不可比：口徑變了，不計算變化。",
          "not comparable: the meaning changed, so no change is computed.",
        ),
      ],
    },
    {
      heading: wording("附加标记", "附加標記", "Flags"),
      paragraphs: [
        wording(
          "数据文件和接口中，一个值可以同时带多个标记：break（此年起口径不同）、revised（不是第一版）、inconsistent（报告内合计不符）、derived（计算得出）、small_base（低于最小基数）、historical（据已公布的报告录入）、practice（演示数据）、footnoted（机关有附注）、explained（机关随报告作了说明）。",
          "資料檔案和接口中，一個值可以同時帶多個標記：break（此年起口徑不同）、revised（不是第一版）、inconsistent（報告內合計不符）、derived（計算得出）、small_base（低於最小基數）、historical（據已公布的報告錄入）、practice（演示數據）、footnoted（機關有附註）、explained（機關隨報告作了說明）。",
          "In files and the API a value may carry several flags: break (another meaning from this year), revised (not the first version), inconsistent (sums of the report do not agree), derived (computed), small_base (below the minimum base), historical (entered from a published report), practice (fictional), footnoted (the body has a footnote on it), explained (the body gave a reason with the report).",
        ),
      ],
      list: [],
    },
    {
      heading: wording("报告的状态", "報告的狀態", "The status of a report"),
      paragraphs: [],
      list: REPORT_STATUSES.map((status) =>
        wording(
          `${REPORT_STATUS_WORDS[status]["zh-Hans"]}：${REPORT_STATUS_MEANINGS[status]["zh-Hans"]}`,
          `${REPORT_STATUS_WORDS[status]["zh-Hant"]}：${REPORT_STATUS_MEANINGS[status]["zh-Hant"]}`,
          `${REPORT_STATUS_WORDS[status].en}: ${REPORT_STATUS_MEANINGS[status].en}`,
        ),
      ),
    },
  ],
};
