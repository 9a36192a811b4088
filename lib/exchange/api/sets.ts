import type { z } from "zod";
import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import type { ApiParameter } from "./parameters.ts";
import {
  availabilityRow,
  cellRow,
  comparisonRow,
  crosswalkRow,
  dutyRow,
  fileRow,
  formRow,
  measureRow,
  metricRow,
  observationRow,
  organisationRow,
  rankRow,
  releaseRow,
  reportRow,
  revisionRow,
  searchRow,
  valueRow,
} from "./rows.ts";

export interface ApiSet {
  readonly title: Localized;
  readonly parameters: readonly ApiParameter[];
  readonly required: readonly ApiParameter[];
  readonly row: z.ZodObject;
  /** A question that has an answer wherever the forms are known. */
  readonly example: string;
}

/** Every answer has a page, a language and a format. */
const ALWAYS = ["lang", "limit", "cursor", "format"] as const;
const BODIES = ["org", "group", "area"] as const;
const TIME = ["asof", "updated_after", "include_history"] as const;

/** Everything that can be asked for. A name, once here, stays; columns are only added. */
export const API_SETS = {
  organisations: {
    title: wording("机关", "機關", "Bodies that report"),
    parameters: [...BODIES, ...ALWAYS],
    required: [],
    row: organisationRow,
    example: "limit=20",
  },
  metrics: {
    title: wording("指标及其定义", "指標及其定義", "Indicators and their definitions"),
    parameters: ["metric", "def", ...ALWAYS],
    required: [],
    row: metricRow,
    example: "def=all",
  },
  forms: {
    title: wording("报告格式", "報告格式", "Forms of the report"),
    parameters: [...ALWAYS],
    required: [],
    row: formRow,
    example: "",
  },
  cells: {
    title: wording(
      "报告格式的单元格（数据字典）",
      "報告格式的儲存格（資料字典）",
      "Cells of the forms: the dictionary",
    ),
    parameters: ["form", "cell", ...ALWAYS],
    required: [],
    row: cellRow,
    example: "form=2021&cell=t3.granted",
  },
  reports: {
    title: wording("已公开的报告", "已公開的報告", "Published reports"),
    parameters: [...BODIES, "year", "scope", "form", ...TIME, "labels", ...ALWAYS],
    required: [],
    row: reportRow,
    example: "year=2023..2024&limit=20",
  },
  observations: {
    title: wording(
      "报告表格中的数字，逐格给出",
      "報告表格中的數字，逐格給出",
      "Figures of the reports, cell by cell",
    ),
    parameters: [...BODIES, "cell", "year", "scope", "form", "status", ...TIME, "labels", ...ALWAYS],
    required: [],
    row: observationRow,
    example: "cell=t3.granted&year=2024&limit=50",
  },
  measures: {
    title: wording(
      "报告中的量：跨表式同名，表中没有合计的由各格相加",
      "報告中的量：跨表式同名，表中沒有合計的由各格相加",
      "Quantities by one name over every form; summed where the form prints no total",
    ),
    parameters: [...BODIES, "measure", "year", "scope", "form", "status", ...TIME, "labels", ...ALWAYS],
    required: [],
    row: measureRow,
    example: "measure=granted,denied&year=2024&limit=50",
  },
  values: {
    title: wording("指标的值", "指標的值", "Values of indicators"),
    parameters: [...BODIES, "metric", "def", "year", "scope", "form", "status", ...TIME, "labels", ...ALWAYS],
    required: [],
    row: valueRow,
    example: "metric=disclosure_rate&year=2019..2024&labels=both",
  },
  ranks: {
    title: wording("同类机关的次序", "同類機關的次序", "A group in order"),
    parameters: ["metric", "group", "year", "asof", "labels", ...ALWAYS],
    required: ["metric", "group", "year"],
    row: rankRow,
    example: "metric=disclosure_rate&group=320000.cities&year=2024",
  },
  comparisons: {
    title: wording(
      "机关逐年比较：各机关、同类中位数、各同类机关；可按现行区划和机构",
      "機關逐年比較：各機關、同類中位數、各同類機關；可按現行區劃和機構",
      "Bodies side by side over years, with the median of similar bodies and each of them; on today's map where asked",
    ),
    parameters: ["org", "metric", "def", "year", "peers", "map", "asof", "labels", ...ALWAYS],
    required: ["org", "metric", "year"],
    row: comparisonRow,
    example: "org=321300&metric=disclosure_rate&year=2023..2024&peers=type",
  },
  duties: {
    title: wording(
      "谁须公开报告，进展如何",
      "誰須公開報告，進展如何",
      "Who has to publish, and what became of it",
    ),
    parameters: [...BODIES, "year", "scope", "asof", "labels", ...ALWAYS],
    required: ["year"],
    row: dutyRow,
    example: "year=2024&limit=50",
  },
  availability: {
    title: wording("哪些机关、年度有数据", "哪些機關、年度有資料", "Which bodies and years have data"),
    parameters: [...BODIES, "labels", ...ALWAYS],
    required: [],
    row: availabilityRow,
    example: "limit=20",
  },
  revisions: {
    title: wording("公开后的更正", "公開後的更正", "Corrections after publication"),
    parameters: [...BODIES, "year", "scope", "asof", "updated_after", "labels", ...ALWAYS],
    required: [],
    row: revisionRow,
    example: "limit=20",
  },
  crosswalk: {
    title: wording(
      "新旧表式的对应关系",
      "新舊表式的對應關係",
      "What became of each cell when the form changed",
    ),
    parameters: ["cell", ...ALWAYS],
    required: [],
    row: crosswalkRow,
    example: "cell=t2",
  },
  releases: {
    title: wording("开放数据的各次发布", "開放資料的各次發布", "Releases of open data"),
    parameters: ["release", "updated_after", ...ALWAYS],
    required: [],
    row: releaseRow,
    example: "limit=10",
  },
  files: {
    title: wording(
      "一次发布的文件及其校验和",
      "一次發布的檔案及其校驗和",
      "Files of a release, with their sums",
    ),
    parameters: ["release", ...ALWAYS],
    required: ["release"],
    row: fileRow,
    example: "release=latest",
  },
  search: {
    title: wording("查找机关与报告文字", "查找機關與報告文字", "Bodies and words in reports"),
    parameters: ["q", "lang", "format"],
    required: ["q"],
    row: searchRow,
    example: "q=公开",
  },
} as const satisfies Readonly<Record<string, ApiSet>>;

export type ApiSetName = keyof typeof API_SETS;

export function isApiSetName(name: string): name is ApiSetName {
  return Object.hasOwn(API_SETS, name);
}
