import { column } from "./define-data-set.ts";

/** The columns that mean the same in every set. */
export const ORG = column("org", "string!", "机关", "機關", "Body, by its address /o/{org}");
export const YEAR = column("year", "integer!", "报告年度", "報告年度", "Report year");
export const SCOPE = column(
  "scope",
  "string!",
  "填报口径：own_organ 机关本级，consolidated 汇总",
  "填報口徑：own_organ 機關本級，consolidated 匯總",
  "Scope: own_organ or consolidated",
);
export const FORM = column("form", "string!", "表式", "表式", "Form: 2019 or 2021");
export const VERSION = column(
  "report_version",
  "integer!",
  "报告版本",
  "報告版本",
  "Version of the report that the figure is from",
);
export const STATUS = column(
  "status",
  "string!",
  "数值状态",
  "數值狀態",
  "Why there is a number, or none: reported, na_declared, blank, unreadable, not_in_form, no_base, no_population, not_comparable, not_submitted",
);
export const FLAGS = column(
  "flags",
  "list",
  "标记",
  "標記",
  "break, revised, inconsistent, derived, small_base, historical, footnoted, explained",
);
