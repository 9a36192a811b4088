import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";

const STEPS: readonly Localized[] = [
  wording(
    "在浅蓝色的格里填写。数量填不小于 0 的整数，没有发生的填 0。",
    "在淺藍色的格裡填寫。數量填不小於 0 的整數，沒有發生的填 0。",
    "Fill in the pale blue cells. Quantities are whole numbers from 0; where nothing happened, enter 0.",
  ),
  wording(
    "“/”表示本机关没有这一项（不适用），与 0 不同；空着表示还没有填写。确需填“/”或“22（其中修订16件）”这样带说明的数，程序询问时选“是”。",
    "「/」表示本機關沒有這一項（不適用），與 0 不同；空著表示還沒有填寫。確需填「/」或「22（其中修訂16件）」這樣帶說明的數，程式詢問時選「是」。",
    "“/” says that the item does not apply to this body, which is not 0; an empty cell is not filled in yet. To enter “/” or a figure with a remark, such as 22（其中修订16件）, choose Yes when the program asks.",
  ),
  wording(
    "灰底的格按表内关系自动求和，各项填齐以后才显示。确需直接填写的可以覆盖公式，与求和不一致时会变红。",
    "灰底的格按表內關係自動加總，各項填齊以後才顯示。確需直接填寫的可以覆蓋公式，與加總不一致時會變紅。",
    "Cells on grey are sums; they show once every part is filled in. You may overwrite a formula; a figure that differs from the sum turns red.",
  ),
  wording(
    "“正文”表每行一个自然段，可以插入、删除行；标题行不要改动。通知对各部分的要求见标题格的批注。",
    "「正文」表每列一個自然段，可以插入、刪除列；標題列不要改動。通知對各部分的要求見標題格的註解。",
    "On the sheet 正文 each row is a paragraph; insert and delete rows as you need, and leave the headings. What the notice asks of a section stands in the note on its heading.",
  ),
  wording(
    "可以用 Excel、WPS 或 LibreOffice 填写，保存为 .xlsx。可以另加工作表，上传时不读取。各表的保护没有密码，只防误改表头。",
    "可以用 Excel、WPS 或 LibreOffice 填寫，儲存為 .xlsx。可以另加工作表，上傳時不讀取。各表的保護沒有密碼，只防誤改表頭。",
    "Excel, WPS and LibreOffice all do; save as .xlsx. Sheets of your own may be added and are not read. The protection has no password; it only keeps headings from being changed by accident.",
  ),
];

/** What the notes say. */
export const NOTE_WORDS = {
  sheet: wording("填报说明", "填報說明", "Notes"),
  title: wording(
    "政府信息公开工作年度报告填报表",
    "政府信息公開工作年度報告填報表",
    "Workbook for the yearly report on government information disclosure",
  ),
  body: wording("机关", "機關", "Body"),
  year: wording("报告年度", "報告年度", "Report year"),
  scope: wording("填报口径", "填報口徑", "Scope"),
  own_organ: wording("机关本级", "機關本級", "The body's own organ"),
  consolidated: wording("汇总（含下级和所属部门）", "匯總（含下級和所屬部門）", "Consolidated (whole area)"),
  format: wording("格式", "格式", "Format"),
  revision: wording("草稿修订号", "草稿修訂號", "Draft revision"),
  colours: wording("颜色", "顏色", "Colours"),
  input: wording("可以填写", "可以填寫", "To be filled in"),
  calculated: wording("自动求和", "自動加總", "Calculated"),
  error: wording(
    "有错误：不是应填的数，或表内关系不成立，须改正",
    "有錯誤：不是應填的數，或表內關係不成立，須改正",
    "Wrong: no figure as expected, or an equation of the form does not hold; to be corrected",
  ),
  warn: wording("需要核对或说明", "需要核對或說明", "To be checked or explained"),
  lastYear: wording(
    "上年数，供对照，不在打印范围内",
    "上年數，供對照，不在列印範圍內",
    "Last year's figures, for comparison; not printed",
  ),
  how: wording("填写办法", "填寫辦法", "How to fill it in"),
  steps: STEPS,
  upload: wording(
    "填好后在下面的网页上传。先逐格显示改动和校验结果，确认以前不改动草稿；有问题的格可以下载带批注的本文件。",
    "填好後在下面的網頁上傳。先逐格顯示改動和校驗結果，確認以前不改動草稿；有問題的格可以下載帶註解的本文件。",
    "Bring it back on the page below. It shows every change and what the checks say before anything is saved, and gives this file back with notes on the cells in question.",
  ),
};
