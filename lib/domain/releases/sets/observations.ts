import { wording } from "#lib/domain/wording.ts";
import { REPORT_KEY } from "../data-set.ts";
import { column, defineDataSet } from "../define-data-set.ts";
import { FLAGS, FORM, ORG, SCOPE, STATUS, VERSION, YEAR } from "../shared-columns.ts";

export const observations = defineDataSet({
  id: "observations",
  title: wording("报告数据（逐格）", "報告數據（逐格）", "Observations, cell by cell"),
  description: wording(
    "每份生效报告的每一格一行，空格也是一行。0是数字；空白、不适用、无法识别不是0，见status。",
    "每份生效報告的每一格一行，空格也是一行。0是數字；空白、不適用、無法識別不是0，見status。",
    "A row for every cell of every report in force, empty cells too. Zero is a number; what was left blank, does not apply or cannot be read is not zero: see status.",
  ),
  columns: [
    ORG,
    YEAR,
    SCOPE,
    FORM,
    column("cell", "string!", "单元格", "儲存格", "Cell: table.row.column"),
    column("table", "string!", "表", "表", "Table"),
    column("row", "string!", "行", "列", "Row"),
    column("column", "string!", "列", "欄", "Column"),
    column("value", "decimal", "数值", "數值", "Number; empty unless the status is reported"),
    column("unit", "string", "单位", "單位", "Unit"),
    STATUS,
    column("raw", "string", "原文", "原文", "As typed in the report"),
    FLAGS,
    VERSION,
    column("cell_url", "string!", "单元格网址", "儲存格網址", "Address of the cell in its version"),
  ],
  primaryKey: ["org", "year", "scope", "cell"],
  foreignKeys: REPORT_KEY,
});
