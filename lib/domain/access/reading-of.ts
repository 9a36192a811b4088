import type { ReportState } from "#lib/domain/workflow/states.ts";
import { WITH_OFFICER } from "#lib/domain/workflow/transitions.ts";

/** What of a report a page shows: what is being written, what was last submitted, or what is in force. */
export type ReportSource = "draft" | "submission" | "version";

const BEING_WRITTEN: readonly ReportState[] = [...WITH_OFFICER, "in_signoff"];

/**
 * What somebody reads of a report in this state. The body's own people follow what they are writing; the office above reads what was
 * submitted and, while a correction is being written, what is in force.
 */
export function readingOf(state: ReportState, side: "body" | "reviewer"): ReportSource {
  if (state === "published") return "version";
  if (side === "body" && BEING_WRITTEN.includes(state)) return "draft";
  return state === "correcting" ? "version" : "submission";
}
