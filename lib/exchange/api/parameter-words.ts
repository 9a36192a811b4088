import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import type { ApiParameter } from "./parameters.ts";

/** What each parameter means, for the reference. */
export const PARAMETER_WORDS: Readonly<Record<ApiParameter, Localized>> = {
  org: wording(
    "机关的地址代码，用逗号分隔，至多100个；后加 ~own 指政府本机关的报告。",
    "機關的地址代碼，用逗號分隔，至多100個；後加 ~own 指政府本機關的報告。",
    "Bodies by the names they have in addresses, separated by commas, at most 100; ~own behind one asks for the report of a government's own organ.",
  ),
  group: wording(
    "可相互比较的一组机关：320000.cities、cn.counties、321300.departments。",
    "可相互比較的一組機關：320000.cities、cn.counties、321300.departments。",
    "Bodies that may be compared: 320000.cities, cn.counties, 321300.departments.",
  ),
  area: wording(
    "一级政府及其以下的全部机关。",
    "一級政府及其以下的全部機關。",
    "A government and every body below it.",
  ),
  metric: wording(
    "指标代码，用逗号分隔，见 /metrics；不写则为全部。",
    "指標代碼，用逗號分隔，見 /metrics；不寫則為全部。",
    "Codes of indicators, separated by commas, as in /metrics; all of them where absent.",
  ),
  measure: wording(
    "量的代码，用逗号分隔，见 /cells 的 measures；不写则为全部。",
    "量的代碼，用逗號分隔，見 /cells 的 measures；不寫則為全部。",
    "Codes of quantities, separated by commas, as in measures of /cells; all of them where absent.",
  ),
  peers: wording(
    "与之比较的同类机关：near（同一上级）、type（本省同级同类）、size（人口相差不超过30 %）、volume（新收申请相差不超过50 %），可写 size-20；后加 .机关 指明谁的同类，不写则为所列第一个机关的。",
    "與之比較的同類機關：near（同一上級）、type（本省同級同類）、size（人口相差不超過30 %）、volume（新收申請相差不超過50 %），可寫 size-20；後加 .機關 指明誰的同類，不寫則為所列第一個機關的。",
    "Similar bodies beside those asked for: near (under the same government), type (same kind and level in the province), size (population within 30 %), volume (new requests within 50 %), or size-20; .org behind it says whose peers, those of the first body otherwise.",
  ),
  map: wording(
    "reported：各年按当年报告；today：以往年度按现行区划和机构合并。",
    "reported：各年按當年報告；today：以往年度按現行區劃和機構合併。",
    "reported: every year as its report has it; today: past years put together as the bodies are today.",
  ),
  def: wording(
    "official：只给本站采用的定义；all：同一名称的其他定义一并给出。",
    "official：只給本站採用的定義；all：同一名稱的其他定義一併給出。",
    "official: the definitions used here; all: also the other definitions that go by the same name.",
  ),
  cell: wording(
    "报告表格单元格的键，或其开头的一段：t3、t3.granted、t3.granted.total。",
    "報告表格儲存格的鍵，或其開頭的一段：t3、t3.granted、t3.granted.total。",
    "Keys of cells of the form, or their beginnings: t3, t3.granted, t3.granted.total.",
  ),
  year: wording(
    "报告年度：2024、2019..2024、2019,2021。",
    "報告年度：2024、2019..2024、2019,2021。",
    "Report years: 2024, 2019..2024, 2019,2021.",
  ),
  scope: wording(
    "principal：机关名称所指的那份（政府为汇总本级行政区域，其他机关为本机关）；own_organ：本机关；consolidated：汇总；all：全部。",
    "principal：機關名稱所指的那份（政府為彙總本級行政區域，其他機關為本機關）；own_organ：本機關；consolidated：彙總；all：全部。",
    "principal: the report that the body's name stands for (of a government its whole area, of everybody else the organ); own_organ; consolidated; all.",
  ),
  form: wording(
    "报告格式：2019（2019—2020年度）、2021（2021年度起）。",
    "報告格式：2019（2019—2020年度）、2021（2021年度起）。",
    "Form of the report: 2019 (years 2019 and 2020), 2021 (since 2021).",
  ),
  status: wording(
    "只要这些状态的值；零是数字，状态为 reported。",
    "只要這些狀態的值；零是數字，狀態為 reported。",
    "Only values of these statuses. Zero is a number and is reported.",
  ),
  asof: wording(
    "截至某日（北京时间）当晚有效的版本；不接受将来的日期。",
    "截至某日（北京時間）當晚有效的版本；不接受將來的日期。",
    "As in force on the evening of a day in China; a day to come is refused.",
  ),
  updated_after: wording(
    "只要此后公开或更正的；按公开时间排序。公开的版本从不删除，所以没有删除。",
    "只要此後公開或更正的；按公開時間排序。公開的版本從不刪除，所以沒有刪除。",
    "Only what was published or corrected since, in the order of publication. Published versions are never deleted, so there are no deletions to tell.",
  ),
  include_history: wording(
    "true：已被更正取代的版本也给出。",
    "true：已被更正取代的版本也給出。",
    "true: versions that were replaced since as well.",
  ),
  release: wording(
    "某次发布：latest 为最近一次，其他见 /releases。",
    "某次發布：latest 為最近一次，其他見 /releases。",
    "A release: latest is the newest; the others as in /releases.",
  ),
  q: wording("要查找的字词。", "要查找的字詞。", "The words to look for."),
  labels: wording(
    "id：只给代码；name：以名称代替代码；both：代码之外另给名称。",
    "id：只給代碼；name：以名稱代替代碼；both：代碼之外另給名稱。",
    "id: codes only; name: names in their place; both: names beside them.",
  ),
  lang: wording("名称与单位的语言。", "名稱與單位的語言。", "Language of names and units."),
  limit: wording(
    "每页至多多少行；一页可能较少，以有无下一页为准。",
    "每頁至多多少行；一頁可能較少，以有無下一頁為準。",
    "The most rows of a page; it may hold fewer: go on as long as there is a next one.",
  ),
  cursor: wording(
    "下一页的位置，取自 next 或 Link；不要自行编写。",
    "下一頁的位置，取自 next 或 Link；不要自行編寫。",
    "Where the next page begins, taken from next or Link; never written by hand.",
  ),
  format: wording(
    "回答的格式；也可用 Accept 指明。",
    "回答的格式；也可用 Accept 指明。",
    "Format of the answer; Accept may say it as well.",
  ),
};
