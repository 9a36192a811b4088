import { wording } from "#lib/domain/wording.ts";
import { REPORT_KEY } from "../data-set.ts";
import { column, defineDataSet } from "../define-data-set.ts";
import { FLAGS, FORM, ORG, SCOPE, STATUS, VERSION, YEAR } from "../shared-columns.ts";

export const metrics = defineDataSet({
  id: "metrics",
  title: wording("指标数值", "指標數值", "Values of indicators"),
  description: wording(
    "每份生效报告的每个指标一行：分子、分母、数值；基数小于100时附95%区间，小于最小基数的带small_base标记，不参与排序。同名指标的另一定义也在其中，见definition。",
    "每份生效報告的每個指標一行：分子、分母、數值；基數小於100時附95%區間，小於最小基數的帶small_base標記，不參與排序。同名指標的另一定義也在其中，見definition。",
    "A row for every indicator of every report in force: numerator, denominator, value; with a 95 % interval on a base below 100 and the flag small_base below the minimum base. Other definitions of the same name are there too: see definition.",
  ),
  columns: [
    ORG,
    YEAR,
    SCOPE,
    column("metric", "string!", "指标", "指標", "Indicator"),
    column("definition", "string!", "定义", "定義", "Definition: its page is /m/{definition}"),
    column("value", "decimal", "数值", "數值", "Percent for a rate, the count itself otherwise"),
    column("unit", "string!", "单位", "單位", "Unit"),
    column("numerator", "decimal", "分子", "分子", "Numerator"),
    column("denominator", "decimal", "分母", "分母", "Denominator"),
    column("low", "decimal", "区间下限", "區間下限", "Lower end of the 95 % interval, percent"),
    column("high", "decimal", "区间上限", "區間上限", "Upper end of the 95 % interval, percent"),
    STATUS,
    FLAGS,
    FORM,
    VERSION,
    column("report_url", "string!", "报告网址", "報告網址", "Address of the version of the report"),
  ],
  primaryKey: ["org", "year", "scope", "definition"],
  foreignKeys: REPORT_KEY,
});
