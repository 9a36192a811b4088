import { compilePdf } from "./compile-pdf.ts";
import type { ReportPaper } from "./report-paper.ts";
import { typstReport } from "./typst-report.ts";

/** A report as the official document. The same paper gives the same file. */
export function writePdf(paper: ReportPaper): Uint8Array<ArrayBuffer> {
  return compilePdf(typstReport(paper), paper.writtenAt);
}
