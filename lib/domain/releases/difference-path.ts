import type { ReportScope } from "#lib/domain/reports/types.ts";

interface RevisedReport {
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope;
  /** The scope that the body's address alone stands for. */
  readonly principal: ReportScope;
  /** Of the later version. */
  readonly number: number;
}

/** The address of the comparison of a version with the one before. */
export function differencePath({ slug, year, scope, principal, number }: RevisedReport): string {
  return `/o/${slug}/${year}/diff/${scope === principal ? "" : "own-organ-"}${number - 1}..${number}`;
}
