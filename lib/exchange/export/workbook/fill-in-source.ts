import type { Locale } from "#lib/domain/localized.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { WorkbookIdentity } from "../../workbook/base-record.ts";

/** A draft that is to be filled in away from the pages. */
export interface FillInSource {
  readonly identity: WorkbookIdentity;
  readonly template: Template;
  readonly content: ReportContent;
  readonly previous: {
    readonly year: number;
    readonly template: Template;
    readonly content: ReportContent;
  } | null;
  /** Of the notes and prompts; the form itself is printed as the notice has it. */
  readonly locale: Locale;
  /** Address of the page where the workbook is brought back. */
  readonly uploadAddress: string;
}

/** 淮安市人民政府　2024年度　机关本级: whose workbook it is, on every sheet. */
export function identityLine({ bodyName, year, scope }: WorkbookIdentity): string {
  return `${bodyName}　${year}年度　${scope === "own_organ" ? "机关本级" : "汇总"}`;
}
