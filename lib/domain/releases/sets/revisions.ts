import { wording } from "#lib/domain/wording.ts";
import { REPORT_KEY } from "../data-set.ts";
import { column, defineDataSet } from "../define-data-set.ts";
import { ORG, SCOPE, YEAR } from "../shared-columns.ts";

export const revisions = defineDataSet({
  id: "revisions",
  title: wording("更正", "更正", "Revisions"),
  description: wording(
    "报告从一个版本到下一个版本，每处改动一行，含更正理由；文字改动只标明所在部分。",
    "報告從一個版本到下一個版本，每處改動一行，含更正理由；文字改動只標明所在部分。",
    "A row for every place that changed from one version of a report to the next, with the reason given; of changed words only the section is named.",
  ),
  columns: [
    ORG,
    YEAR,
    SCOPE,
    column("from_version", "integer!", "更正前版本", "更正前版本", "From version"),
    column("to_version", "integer!", "更正后版本", "更正後版本", "To version"),
    column("revised_on", "date!", "更正日期", "更正日期", "Revised on"),
    column("reason", "string", "更正理由", "更正理由", "Reason given"),
    column("place", "string!", "位置", "位置", "Cell or section; none where nothing differs"),
    column("before_status", "string", "更正前状态", "更正前狀態", "Status before"),
    column("before_value", "decimal", "更正前数值", "更正前數值", "Number before"),
    column("after_status", "string", "更正后状态", "更正後狀態", "Status after"),
    column("after_value", "decimal", "更正后数值", "更正後數值", "Number after"),
    column("diff_url", "string!", "对照网址", "對照網址", "Address of the comparison of both versions"),
  ],
  primaryKey: ["org", "year", "scope", "to_version", "place"],
  foreignKeys: REPORT_KEY,
});
