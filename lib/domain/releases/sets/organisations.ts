import { wording } from "#lib/domain/wording.ts";
import { column, defineDataSet } from "../define-data-set.ts";
import { ORG } from "../shared-columns.ts";

export const organisations = defineDataSet({
  id: "organisations",
  title: wording("机关", "機關", "Bodies"),
  description: wording(
    "每个机关一行：三种语言的名称、类型、上级、存续日期和后继机关。",
    "每個機關一行：三種語言的名稱、類型、上級、存續日期和後繼機關。",
    "A row for every body: its names in three languages, kind, what it stands under, from and to when, and what came after it.",
  ),
  columns: [
    ORG,
    column("code", "string", "代码", "代碼", "Administrative-division code"),
    column("name_zh_hans", "string!", "名称（简体）", "名稱（簡體）", "Name, simplified Chinese"),
    column("name_zh_hant", "string!", "名称（繁体）", "名稱（繁體）", "Name, traditional Chinese"),
    column("name_en", "string!", "名称（英文）", "名稱（英文）", "Name, English"),
    column("kind", "string!", "类型", "類型", "Kind"),
    column("level", "string!", "层级", "層級", "Level"),
    column("parent", "string", "上级", "上級", "Body it stands under"),
    column("must_report", "boolean!", "是否应当公布年报", "是否應當公布年報", "Whether it has to report"),
    column("valid_from", "date", "设立日期", "設立日期", "From"),
    column("valid_to", "date", "撤销日期", "撤銷日期", "To"),
    column("successors", "list", "后继机关", "後繼機關", "What came after it"),
    column("source_url", "string", "年报专栏网址", "年報專欄網址", "Its own page of reports"),
    column("page_url", "string!", "本站网址", "本站網址", "Its page here"),
  ],
  primaryKey: ["org"],
  foreignKeys: [{ columns: ["parent"], set: "organisations", references: ["org"] }],
});
