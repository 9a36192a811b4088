import type { ReportScope } from "#lib/domain/reports/types.ts";
import type { WantedReport } from "./load-published-report.ts";

/** `own-organ`, `v2` or `own-organ-v2` behind a report's address; null for anything else. */
export function readEdition(word: string): Pick<WantedReport, "scope" | "number"> | null {
  const parts = /^(?=.)(own-organ)?(?:(?:^|(?<=n)-)v([1-9]\d{0,3}))?$/.exec(word);
  if (parts === null) return null;
  const scope: ReportScope | null = parts[1] === undefined ? null : "own_organ";
  return { scope, number: parts[2] === undefined ? null : Number(parts[2]) };
}

/** A report year as an address writes it; null for anything else. */
export function readReportYear(word: string): number | null {
  return /^20\d{2}$/.test(word) ? Number(word) : null;
}
