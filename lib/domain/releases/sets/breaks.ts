import { wording } from "#lib/domain/wording.ts";
import { BODY_KEY } from "../data-set.ts";
import { column, defineDataSet } from "../define-data-set.ts";

export const breaks = defineDataSet({
  id: "breaks",
  title: wording("序列中断", "序列中斷", "Breaks in series"),
  description: wording(
    "从哪一年起，一个指标或一个机关的数值与此前不可直接比较，或应附说明。",
    "從哪一年起，一個指標或一個機關的數值與此前不可直接比較，或應附說明。",
    "From which year on the figures of an indicator or of a body cannot be compared directly with those before, or are to be read with a note.",
  ),
  columns: [
    column("metric", "string", "指标", "指標", "Indicator; empty where it is all figures of the body"),
    column("org", "string", "机关", "機關", "Body; empty where it is every body"),
    column("year", "integer!", "年度", "年度", "First year after the break"),
    column("cause", "list!", "原因", "原因", "form, body or census"),
    column("is_break", "boolean!", "是否中断", "是否中斷", "false: the series goes on, with a note"),
    column("note_zh_hans", "string!", "说明（简体）", "說明（簡體）", "Note, simplified Chinese"),
    column("note_zh_hant", "string!", "说明（繁体）", "說明（繁體）", "Note, traditional Chinese"),
    column("note_en", "string!", "说明（英文）", "說明（英文）", "Note, English"),
  ],
  primaryKey: [],
  foreignKeys: BODY_KEY,
});
