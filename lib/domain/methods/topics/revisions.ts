import type { Topic } from "#lib/domain/methods/topic.ts";
import { wording } from "#lib/domain/wording.ts";

export const revisions: Topic = {
  slug: "revisions",
  title: wording("版本、更正与引用", "版本、更正與引用", "Versions, corrections and citing"),
  lead: wording(
    "公开过的内容从不覆盖：更正是新的一版，旧版照样可读，变化逐格列出。",
    "公開過的內容從不覆蓋：更正是新的一版，舊版照樣可讀，變化逐格列出。",
    "Nothing published is overwritten: a correction is a new version, the old one stays readable, and what changed is listed cell by cell.",
  ),
  sections: [
    {
      heading: wording("版本", "版本", "Versions"),
      paragraphs: [
        wording(
          "每一版有编号、日期、更正理由和SHA-256；哈希与上一版相连，任何人都可以用下载的签名包离线核验。更正从第二版起，页面和接口都注明“已更正”。",
          "每一版有編號、日期、更正理由和SHA-256；雜湊與上一版相連，任何人都可以用下載的簽名包離線核驗。更正從第二版起，頁面和接口都註明「已更正」。",
          "Each version has a number, a day, the reason of the correction and a SHA-256 that is chained to the version before; anybody can check it offline with the signed bundle. From the second version on pages and API say “revised”.",
        ),
      ],
      list: [],
    },
    {
      heading: wording(
        "固定的网址与当时的数字",
        "固定的網址與當時的數字",
        "Permanent addresses and figures of a day",
      ),
      paragraphs: [
        wording(
          "每个有数字的页面有一个固定网址。后面加“?asof=2026-03-31”，就看到那一天傍晚的样子：那天之后的报告和更正都不计入。机关的名称、隶属、是否须报告和期限没有逐日存档，按现在的登记列出。引用请用带日期的链接；之后有更正时，页面会说明，并给出最新页面的链接。",
          "每個有數字的頁面有一個固定網址。後面加「?asof=2026-03-31」，就看到那一天傍晚的樣子：那天之後的報告和更正都不計入。機關的名稱、隸屬、是否須報告和期限沒有逐日存檔，按現在的登記列出。引用請用帶日期的連結；之後有更正時，頁面會說明，並給出最新頁面的連結。",
          "Every page with figures has one permanent address. With “?asof=2026-03-31” behind it, it shows what there was on the evening of that day: later reports and corrections do not count. Names of bodies, where they belong, whether they must report and by when are not kept day by day and stand as in today's register. Cite the dated link; if something was corrected since, the page says so and links to the newest.",
        ),
      ],
      list: [],
    },
    {
      heading: wording("数据发布", "數據發布", "Releases"),
      paragraphs: [
        wording(
          "每个公开日制作一次数据发布，文件从不更改。编号三段：表式或列变化（主）、增加年度（次）、更正（末）。",
          "每個公開日製作一次數據發布，檔案從不更改。編號三段：表式或列變化（主）、增加年度（次）、更正（末）。",
          "Each day of publication makes a release whose files never change. Its number has three parts: a new form or column, a new year, a correction.",
        ),
      ],
      list: [],
    },
  ],
};
