import { wording } from "#lib/domain/wording.ts";
import { BODY_KEY } from "../data-set.ts";
import { column, defineDataSet } from "../define-data-set.ts";
import { ORG, SCOPE, YEAR } from "../shared-columns.ts";

export const reports = defineDataSet({
  id: "reports",
  title: wording("报告与公布状态", "報告與公布狀態", "Reports and where they stand"),
  description: wording(
    "每份应公布或已公布的报告一行，没有公布的也是一行。含各环节日期、现行版本及其SHA-256和文件网址。",
    "每份應公布或已公布的報告一行，沒有公布的也是一行。含各環節日期、現行版本及其SHA-256和檔案網址。",
    "A row for every report that is due or published, also for one that is not there: its days, the version in force with its SHA-256, and where its files are.",
  ),
  columns: [
    ORG,
    YEAR,
    SCOPE,
    column(
      "status",
      "string!",
      "状态",
      "狀態",
      "Where the report stands: published, published_late, revised, in_review, due, overdue …",
    ),
    column("is_required", "boolean!", "是否应当公布", "是否應當公布", "Whether it has to be published here"),
    column("due_on", "date", "应公布日期", "應公布日期", "Due on"),
    column("received_on", "date", "收到日期", "收到日期", "Received on"),
    column("approved_on", "date", "审核通过日期", "審核通過日期", "Approved on"),
    column("published_on", "date", "首次公布日期", "首次公布日期", "First published on"),
    column("report_version", "integer", "现行版本", "現行版本", "Version in force"),
    column(
      "version_published_at",
      "datetime",
      "现行版本公布时间",
      "現行版本公布時間",
      "When that version was published",
    ),
    column("form", "string", "表式", "表式", "Form"),
    column("title", "string", "标题", "標題", "Title"),
    column(
      "is_historical",
      "boolean",
      "是否历史补录",
      "是否歷史補錄",
      "Whether it was entered from a report published elsewhere",
    ),
    column(
      "is_consistent",
      "boolean",
      "是否勾稽一致",
      "是否勾稽一致",
      "Whether the sums of tables 3 and 4 agree",
    ),
    column("sha256", "string", "版本SHA-256", "版本SHA-256", "SHA-256 of the version"),
    column(
      "report_url",
      "string",
      "报告网址",
      "報告網址",
      "Address of the version; with .pdf, .docx, .xlsx, .csv, .json or .zip behind it, of its files",
    ),
    column("files", "list", "文件格式", "檔案格式", "Formats"),
    column("source_url", "string", "原载网址", "原載網址", "Where the body itself published it"),
  ],
  primaryKey: ["org", "year", "scope"],
  foreignKeys: BODY_KEY,
});
