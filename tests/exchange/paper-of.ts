import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { ReportPaper } from "#lib/exchange/export/paper/report-paper.ts";

/** A report as it is printed when it is published. */
export function paperOf(template: Template, content: ReportContent): ReportPaper {
  return {
    layout: template,
    content,
    author: "演示市某某区人民政府",
    writtenAt: new Date("2025-01-20T02:00:00Z"),
    footLines: ["第2版 · 2025年1月20日公布", `SHA-256 ${"ab".repeat(32)}`],
    mark: null,
  };
}
