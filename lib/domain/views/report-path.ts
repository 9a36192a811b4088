import type { ReportScope } from "#lib/domain/reports/types.ts";

export interface ReportPlace {
  readonly slug: string;
  readonly year: number;
  readonly scope: ReportScope;
  /** The scope that the body's address alone stands for. */
  readonly principal: ReportScope;
  /** A version before the one in force; null for the one in force. */
  readonly number?: number | null;
}

/** The address of a report: the body's principal one under its year, the other and earlier versions below. */
export function reportPath({ slug, year, scope, principal, number = null }: ReportPlace): string {
  const parts = [scope === principal ? [] : ["own-organ"], number === null ? [] : [`v${number}`]].flat();
  return parts.length === 0 ? `/o/${slug}/${year}` : `/o/${slug}/${year}/${parts.join("-")}`;
}
