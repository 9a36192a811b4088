import { wording } from "#lib/domain/wording.ts";
import { column, defineDataSet } from "../define-data-set.ts";

export const crosswalk = defineDataSet({
  id: "crosswalk",
  title: wording("新旧表式对照", "新舊表式對照", "Crosswalk between forms"),
  description: wording(
    "旧表式的每一格在新表式中成为什么，由谁、何时核定。没有核定为相连的，不可连成一个序列。",
    "舊表式的每一格在新表式中成為什麼，由誰、何時核定。沒有核定為相連的，不可連成一個序列。",
    "What became of every cell at a change of form, who reviewed it and when. What is not reviewed as joined must not be put into one series.",
  ),
  columns: [
    column("from_form", "string!", "旧表式", "舊表式", "From form"),
    column("to_form", "string!", "新表式", "新表式", "To form"),
    column("from_cell", "string", "旧单元格", "舊儲存格", "From cell; empty for what is new"),
    column("to_cell", "string", "新单元格", "新儲存格", "To cell; empty for what was dropped"),
    column(
      "relation",
      "string!",
      "关系",
      "關係",
      "identical, renamed, split, merged, redefined, dropped or new",
    ),
    column("is_joined", "boolean!", "是否相连", "是否相連", "Whether both sides may stand in one series"),
    column("reviewed_by", "string!", "核定者", "核定者", "Reviewed by"),
    column("reviewed_on", "date!", "核定日期", "核定日期", "Reviewed on"),
    column("note_zh_hans", "string", "说明（简体）", "說明（簡體）", "Note, simplified Chinese"),
    column("note_zh_hant", "string", "说明（繁体）", "說明（繁體）", "Note, traditional Chinese"),
    column("note_en", "string", "说明（英文）", "說明（英文）", "Note, English"),
  ],
  primaryKey: [],
  foreignKeys: [],
});
