import type { PublishedReport } from "#lib/domain/views/published-report.ts";

/** How a report is called among somebody's files; of a version that was asked for by its number, with the number. */
export function reportFileName(
  { body, version, principal }: Pick<PublishedReport, "body" | "version" | "principal">,
  number: number | null,
): string {
  const parts = [
    `${version.year}年`,
    body.shortName["zh-Hans"],
    "政府信息公开工作年度报告",
    ...(version.scope === principal ? [] : ["本机关"]),
    ...(number === null ? [] : [`第${number}版`]),
  ];
  return parts.join("_");
}
