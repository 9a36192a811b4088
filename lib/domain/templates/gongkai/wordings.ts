import { wording } from "#lib/domain/wording.ts";

/** Title of a report: the body's full name and the year. */
export const titlePattern = wording(
  "{organ}{year}年政府信息公开工作年度报告",
  "{organ}{year}年政府信息公開工作年度報告",
  "{organ}: Annual Report on Open Government Information {year}",
);

/** The period that the figures cover; 1 January to 31 December of the report year. */
export const periodStatement = wording(
  "本报告所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。",
  "本報告所列數據的統計期限自{year}年1月1日起至{year}年12月31日止。",
  "The figures cover 1 January to 31 December {year}.",
);

export const contentHeader = wording("信息内容", "信息內容", "Content");
