import type { PublishedReport } from "#lib/domain/views/published-report.ts";

type Named = Pick<PublishedReport, "body" | "version" | "principal" | "versions">;

/** How a published report is called among somebody's files, in full and for programs that know ASCII only. */
export function reportFileNames(report: Named): { readonly name: string; readonly fullName: string } {
  const { body, version, principal, versions } = report;
  const { year, scope, number } = version;
  const isPrincipal = scope === principal;
  const isInForce = versions[0]?.number === number;
  const parts = [
    `${year}年`,
    body.shortName["zh-Hans"],
    "政府信息公开工作年度报告",
    ...(isPrincipal ? [] : ["本机关"]),
    ...(isInForce ? [] : [`第${number}版`]),
  ];
  const plain = [body.slug, year, ...(isPrincipal ? [] : ["own-organ"]), `v${number}`];
  return { name: plain.join("_"), fullName: parts.join("_") };
}
