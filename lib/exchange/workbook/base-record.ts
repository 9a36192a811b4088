import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { TemplateId } from "#lib/domain/templates/types.ts";

/** Whose workbook it is, and of which revision of the draft. */
export interface WorkbookIdentity {
  readonly slug: string;
  /** Full name in zh-Hans. */
  readonly bodyName: string;
  readonly year: number;
  readonly scope: ReportScope;
  readonly template: TemplateId;
  readonly revision: number;
}

/** What the sheet that is not shown says. */
export interface BaseRecord extends WorkbookIdentity {
  /** What stood in each place of the draft when the workbook was written, as typed. */
  readonly typed: ReadonlyMap<string, string>;
}
