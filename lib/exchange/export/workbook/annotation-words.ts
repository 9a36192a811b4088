import { wording } from "#lib/domain/wording.ts";

/** What an annotated workbook says beside the findings themselves. */
export const ANNOTATION_WORDS = {
  sheet: wording("校验结果", "校驗結果", "Findings"),
  title: wording("填报表的校验结果", "填報表的校驗結果", "What the checks say of this workbook"),
  lead: wording(
    "按原因列出。点蓝色的位置可以到那一格；改好后保存，再到上传的网页上传。",
    "按原因列出。點藍色的位置可以到那一格；改好後儲存，再到上傳的網頁上傳。",
    "Listed by cause. The blue places lead to their cells; correct them, save, and bring the workbook in again.",
  ),
  sound: wording("没有发现问题。", "沒有發現問題。", "Nothing was found."),
  place: wording("位置", "位置", "Place"),
  message: wording("校验结果", "校驗結果", "Finding"),
  left: wording("左边", "左邊", "Left side"),
  right: wording("右边", "右邊", "Right side"),
  difference: wording("相差", "相差", "Difference"),
  cells: wording("有关的格", "有關的格", "Cells"),
  report: wording("整份报告", "整份報告", "The whole report"),
  error: wording("错误", "錯誤", "Error"),
  needs_explanation: wording("需说明", "需說明", "Needs explanation"),
  hint: wording("提示", "提示", "Hint"),
} as const;
