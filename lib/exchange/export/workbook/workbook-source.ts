import type { PublishedVersion } from "#lib/domain/reports/version-document.ts";
import type { ReportLayout } from "#lib/domain/views/layout/report-layout.ts";

/** What a published report's workbook is made of. */
export interface WorkbookSource {
  readonly version: PublishedVersion;
  readonly layout: ReportLayout;
  /** Of the published document. */
  readonly sha256: string;
  /** Full name of the body. */
  readonly bodyName: string;
  /** Made up to practise on. */
  readonly isPractice: boolean;
}
