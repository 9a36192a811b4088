import type { FoundReport } from "./find-report.ts";

/** The columns by which every row below a report says whose it is. */
export function aboutReport({ ref }: FoundReport) {
  return { reportId: ref.id, jurisdictionId: ref.jurisdictionId, bodyId: ref.bodyId };
}
