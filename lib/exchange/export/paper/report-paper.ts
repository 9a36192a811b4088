import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { ReportLayout } from "#lib/domain/views/layout/report-layout.ts";

/** A report as it is to be printed, whatever the file. */
export interface ReportPaper {
  readonly layout: ReportLayout;
  readonly content: ReportContent;
  /** The body in full, as the file's author. */
  readonly author: string;
  /** When it was published or last saved: the day of the file, so that the same paper is the same file. */
  readonly writtenAt: Date;
  /** At the foot of every page: which version this is and how it is checked. */
  readonly footLines: readonly string[];
  /** Across every page: 草稿 on what is not published, 演示 on what was made up; null on a real report. */
  readonly mark: string | null;
}
