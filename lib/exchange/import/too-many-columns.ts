import { ImportRefused } from "./import-refused.ts";
import { MAX_COLUMNS } from "./limits.ts";

/** A row far wider than any table of the report. */
export function tooManyColumns(): ImportRefused {
  return new ImportRefused({
    "zh-Hans": `表格有一行超过 ${MAX_COLUMNS} 列，不是年度报告的表格。`,
    "zh-Hant": `表格有一行超過 ${MAX_COLUMNS} 列，不是年度報告的表格。`,
    en: `A table row has more than ${MAX_COLUMNS} columns; this is not a table of the yearly report.`,
  });
}
