import { ImportRefused } from "../import-refused.ts";

/** A Word file of the old kind, or of another word processor. */
export function notYetDocx(name: string): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `“${name}”不是 .docx 格式。请用 Word 或 WPS 打开，选择“另存为”，类型选“Word 文档（*.docx）”，再上传新文件；也可以复制全文，粘贴到导入框。`,
    "zh-Hant": `「${name}」不是 .docx 格式。請用 Word 或 WPS 開啟，選擇「另存新檔」，類型選「Word 文件（*.docx）」，再上傳新檔案；也可以複製全文，貼到匯入框。`,
    en: `“${name}” is not in .docx format. Open it in Word or WPS, choose “Save as” with the type “Word document (*.docx)”, and upload the new file; or copy everything and paste it instead.`,
  });
}

/** An Excel file of the old kind, or of another spreadsheet program. */
export function notYetXlsx(name: string): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `“${name}”不是 .xlsx 格式。请用 Excel 或 WPS 打开，选择“另存为”，类型选“Excel 工作簿（*.xlsx）”，再上传新文件；也可以复制表格，粘贴到导入框。`,
    "zh-Hant": `「${name}」不是 .xlsx 格式。請用 Excel 或 WPS 開啟，選擇「另存新檔」，類型選「Excel 活頁簿（*.xlsx）」，再上傳新檔案；也可以複製表格，貼到匯入框。`,
    en: `“${name}” is not in .xlsx format. Open it in Excel or WPS, choose “Save as” with the type “Excel workbook (*.xlsx)”, and upload the new file; or copy the tables and paste them instead.`,
  });
}

/** A file that only opens with a password. */
export function locked(name: string): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `“${name}”设有打开密码，无法读取。请用 Word、WPS 或 Excel 打开，取消密码后另存，再上传。`,
    "zh-Hant": `「${name}」設有開啟密碼，無法讀取。請用 Word、WPS 或 Excel 開啟，取消密碼後另存，再上傳。`,
    en: `“${name}” is protected by a password and cannot be read. Open it in Word, WPS or Excel, remove the password, save it, and upload it again.`,
  });
}

/** A file that is broken off or was altered. */
export function damaged(name: string): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `“${name}”已损坏或不完整，无法读取。请用原来的软件打开并重新保存，再上传；也可以复制全文，粘贴到导入框。`,
    "zh-Hant": `「${name}」已損壞或不完整，無法讀取。請用原來的軟體開啟並重新儲存，再上傳；也可以複製全文，貼到匯入框。`,
    en: `“${name}” is damaged or incomplete and cannot be read. Open it in the program it was made with, save it again, and upload it; or copy everything and paste it instead.`,
  });
}

/** A file that unpacks to far more than a report: more than the given bytes. */
export function unpacksTooLarge(name: string, bytes: number): ImportRefused {
  const limit = bytes / 1_000_000;
  return new ImportRefused({
    "zh-Hans": `“${name}”解压后过大（上限${limit} MB），不像一份年度报告。请复制报告正文，粘贴到导入框。`,
    "zh-Hant": `「${name}」解壓縮後過大（上限${limit} MB），不像一份年度報告。請複製報告正文，貼到匯入框。`,
    en: `“${name}” unpacks to more than a yearly report can need (limit: ${limit} MB). Copy the text of the report and paste it instead.`,
  });
}
