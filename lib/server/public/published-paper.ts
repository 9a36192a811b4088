import type { PublishedReport } from "#lib/domain/views/published-report.ts";
import type { ReportPaper } from "#lib/exchange/export/paper/report-paper.ts";

/** The day of publication as it was in China, whose law the report follows. */
const DAY = new Intl.DateTimeFormat("zh-CN", { dateStyle: "long", timeZone: "Asia/Shanghai" });

/** A published report as it is printed, with its version and hash at the foot. What was made up to practise on says so. */
export function publishedPaper(
  report: Pick<PublishedReport, "layout" | "version" | "sha256" | "body">,
): ReportPaper {
  const { layout, version, sha256, body } = report;
  return {
    layout,
    content: version.content,
    author: body.name["zh-Hans"],
    writtenAt: new Date(version.publishedAt),
    footLines: [
      version.sourceFile === undefined
        ? `第${version.number}版 · ${DAY.format(new Date(version.publishedAt))}公布`
        : `第${version.number}版 · 历史数据，${DAY.format(new Date(version.publishedAt))}据机关已公布的报告录入`,
      `SHA-256 ${sha256}`,
    ],
    mark: body.isPractice ? "演示" : null,
  };
}
