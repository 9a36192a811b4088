import type { Topic } from "#lib/domain/methods/topic.ts";
import { wording } from "#lib/domain/wording.ts";

export const reuse: Topic = {
  slug: "reuse",
  title: wording("使用、嵌入与转载", "使用、嵌入與轉載", "Using, embedding and quoting"),
  lead: wording(
    "数据可以自由使用，注明来源即可；每个页面都能嵌入、下载和引用。",
    "數據可以自由使用，註明來源即可；每個頁面都能嵌入、下載和引用。",
    "The data may be used freely with attribution; every page can be embedded, downloaded and cited.",
  ),
  sections: [
    {
      heading: wording("文件", "檔案", "Files"),
      paragraphs: [
        wording(
          "比较页网址之后加 .csv、.excel.csv、.xlsx、.json、.txt、.svg、.png，就得到同一内容的文件；加在带日期的网址上，得到那一天的文件。CSV不带BOM，供程序读取；Excel专用的CSV带BOM，并防止单元格被当作公式执行。",
          "比較頁網址之後加 .csv、.excel.csv、.xlsx、.json、.txt、.svg、.png，就得到同一內容的檔案；加在帶日期的網址上，得到那一天的檔案。CSV不帶BOM，供程式讀取；Excel專用的CSV帶BOM，並防止儲存格被當作公式執行。",
          "Behind the address of a comparison .csv, .excel.csv, .xlsx, .json, .txt, .svg or .png gives the same as a file, also behind a dated address. The CSV has no BOM, for programs; the one for Excel has, and keeps cells from being run as formulas.",
        ),
      ],
      list: [],
    },
    {
      heading: wording("嵌入", "嵌入", "Embedding"),
      paragraphs: [
        wording(
          "网址前加 /embed 得到不带脚本、不带框架的页面，可放进 iframe。嵌入带日期的页面，内容不会变；之后有更正时，嵌入页内会提示。",
          "網址前加 /embed 得到不帶腳本、不帶框架的頁面，可放進 iframe。嵌入帶日期的頁面，內容不會變；之後有更正時，嵌入頁內會提示。",
          "With /embed in front the page comes without script and frame, to be put into an iframe. A dated one never changes; if something was corrected since, it says so inside.",
        ),
      ],
      list: [],
    },
    {
      heading: wording("许可", "許可", "Licence"),
      paragraphs: [
        wording(
          "报告是行政机关依法公开的文件；本站整理的数据按“知识共享 署名 4.0”（CC BY 4.0）提供，请注明“年报通”和网址。演示地区的数据纯属虚构，请勿引用。",
          "報告是行政機關依法公開的文件；本站整理的數據按「創用CC 姓名標示 4.0」（CC BY 4.0）提供，請註明「年報通」和網址。演示地區的數據純屬虛構，請勿引用。",
          "Reports are documents that public bodies must publish; the data this site compiles is offered under Creative Commons Attribution 4.0 (CC BY 4.0): name Nianbao and the address. Figures of the practice province are made up and not to be quoted.",
        ),
      ],
      list: [],
    },
  ],
};
