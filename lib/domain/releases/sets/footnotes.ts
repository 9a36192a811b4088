import { wording } from "#lib/domain/wording.ts";
import { REPORT_KEY } from "../data-set.ts";
import { column, defineDataSet } from "../define-data-set.ts";
import { ORG, SCOPE, VERSION, YEAR } from "../shared-columns.ts";

export const footnotes = defineDataSet({
  id: "footnotes",
  title: wording("机关附注", "機關附註", "Footnotes of bodies"),
  description: wording(
    "机关对自己某个数值的说明，经主管部门同意公布；撤回的不在其中。",
    "機關對自己某個數值的說明，經主管部門同意公布；撤回的不在其中。",
    "What a body says about a figure of its own, published with the consent of the office above; without those that were withdrawn.",
  ),
  columns: [
    column("id", "string!", "编号", "編號", "Identifier"),
    ORG,
    YEAR,
    SCOPE,
    VERSION,
    column("place_kind", "string!", "位置种类", "位置種類", "cell or indicator"),
    column("place", "string!", "位置", "位置", "Cell, or id of the indicator"),
    column("text", "string!", "附注", "附註", "Text"),
    column("published_on", "date!", "公布日期", "公布日期", "Published on"),
  ],
  primaryKey: ["id"],
  foreignKeys: REPORT_KEY,
});
