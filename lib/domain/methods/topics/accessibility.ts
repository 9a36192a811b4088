import type { Topic } from "#lib/domain/methods/topic.ts";
import { wording } from "#lib/domain/wording.ts";

export const accessibility: Topic = {
  slug: "accessibility",
  title: wording("无障碍说明", "無障礙說明", "Accessibility statement"),
  lead: wording(
    "本站按 WCAG 2.2 AA 和 GB/T 37668—2019 二级的要求设计，并在每次修改后自动检查。",
    "本站按 WCAG 2.2 AA 和 GB/T 37668—2019 二級的要求設計，並在每次修改後自動檢查。",
    "The site is made to WCAG 2.2 AA and to level two of GB/T 37668—2019, and is checked after every change.",
  ),
  sections: [
    {
      heading: wording("已经做到", "已經做到", "What works"),
      paragraphs: [],
      list: [
        wording(
          "全部公开页面不用脚本也完整可读；图都有文字摘要和同样数字的表格。",
          "全部公開頁面不用腳本也完整可讀；圖都有文字摘要和同樣數字的表格。",
          "All public pages are whole without script; every drawing has a summary in words and a table of the same figures.",
        ),
        wording(
          "每个比较页另有纯文字版（网址后加 .txt）。",
          "每個比較頁另有純文字版（網址後加 .txt）。",
          "Every comparison also comes as plain text (.txt behind its address).",
        ),
        wording(
          "只用键盘可以到达一切；焦点总是可见；提供“跳到正文”。",
          "只用鍵盤可以到達一切；焦點總是可見；提供「跳到正文」。",
          "Everything can be reached by keyboard alone; focus is always visible; there is a way past the header.",
        ),
        wording(
          "文字对比度不低于4.5:1，图形和边框不低于3:1；深色和浅色两种主题；颜色从不单独表意。",
          "文字對比度不低於4.5:1，圖形和邊框不低於3:1；深色和淺色兩種主題；顏色從不單獨表意。",
          "Text has a contrast of at least 4.5:1, marks and borders 3:1, in both themes; nothing is said by colour alone.",
        ),
        wording(
          "文字放大到200%、页面宽度320像素时内容不丢失；宽表格在自己的框内滚动。",
          "文字放大到200%、頁面寬度320像素時內容不丟失；寬表格在自己的框內捲動。",
          "At 200 % text and 320 pixels width nothing is lost; wide tables scroll in their own frame.",
        ),
        wording(
          "简体、繁体、英文三种语言，其他语言的词句标明语言。",
          "簡體、繁體、英文三種語言，其他語言的詞句標明語言。",
          "Three languages; passages in another language are marked as such.",
        ),
      ],
    },
    {
      heading: wording("尚有不足", "尚有不足", "What is not yet good"),
      paragraphs: [],
      list: [
        wording(
          "官方表格在手机上需要左右滚动才能看全七个申请人列。",
          "官方表格在手機上需要左右捲動才能看全七個申請人列。",
          "On a phone the official tables must be scrolled sideways to see all seven columns of applicants.",
        ),
        wording(
          "机关上传的历史报告原文件（PDF、Word）可能不符合无障碍要求；请改用本站的页面或本站生成的PDF。",
          "機關上傳的歷史報告原檔案（PDF、Word）可能不符合無障礙要求；請改用本站的頁面或本站產生的PDF。",
          "Original files of past reports (PDF, Word) may not be accessible; use the page or the PDF made by this site.",
        ),
      ],
    },
    {
      heading: wording("怎样检查", "怎樣檢查", "How it is checked"),
      paragraphs: [
        wording(
          "每次修改后，用 axe 对每种页面在三种语言、两种主题、电脑和手机宽度下检查，并走一遍键盘流程；关闭脚本、放大文字、打印成PDF各检查一次。发现问题，请向所在地的政府信息公开工作主管部门反映，或联系本站的运维人员。",
          "每次修改後，用 axe 對每種頁面在三種語言、兩種主題、電腦和手機寬度下檢查，並走一遍鍵盤流程；關閉腳本、放大文字、列印成PDF各檢查一次。發現問題，請向所在地的政府信息公開工作主管部門反映，或聯繫本站的運維人員。",
          "After every change axe looks at each kind of page in three languages, both themes and at desktop and phone width, and journeys are walked by keyboard; pages are tried without script, with larger text and printed to PDF. If something is in your way, tell the disclosure office of your area or whoever runs this site.",
        ),
      ],
      list: [],
    },
  ],
};
