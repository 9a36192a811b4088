import { wording } from "#lib/domain/wording.ts";
import { REPORT_KEY } from "../data-set.ts";
import { column, defineDataSet } from "../define-data-set.ts";
import { ORG, SCOPE, VERSION, YEAR } from "../shared-columns.ts";

export const texts = defineDataSet({
  id: "texts",
  title: wording("报告文字", "報告文字", "Texts of reports"),
  description: wording(
    "每份生效报告一行：标题和全部文字部分（Markdown），以及PDF和原件的网址。Excel单元格最多32767个字符，更长的以CSV为准。",
    "每份生效報告一行：標題和全部文字部分（Markdown），以及PDF和原件的網址。Excel儲存格最多32767個字元，更長的以CSV為準。",
    "A row for every report in force: title and all sections in words (Markdown), with the addresses of its PDF and of the original. A cell in Excel holds 32,767 characters; what is longer is whole in the CSV.",
  ),
  columns: [
    ORG,
    YEAR,
    SCOPE,
    VERSION,
    column("title", "string", "标题", "標題", "Title"),
    column("markdown", "string", "文字", "文字", "Words, as Markdown"),
    column("report_url", "string!", "报告网址", "報告網址", "Address of the version"),
    column("pdf_url", "string!", "PDF网址", "PDF網址", "Address of its PDF"),
    column("source_url", "string", "原载网址", "原載網址", "Where the body itself published it"),
    column("source_file", "string", "原件文件名", "原件檔名", "Name of the file it was entered from"),
    column("source_file_sha256", "string", "原件SHA-256", "原件SHA-256", "SHA-256 of that file"),
  ],
  primaryKey: ["org", "year", "scope"],
  foreignKeys: REPORT_KEY,
});
