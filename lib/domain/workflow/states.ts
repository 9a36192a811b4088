/** A report's states. `published` and `correcting` keep the published versions in force. */
export const REPORT_STATES = [
  "draft",
  "in_signoff",
  "submitted",
  "returned",
  "approved",
  "published",
  "correcting",
] as const;
export type ReportState = (typeof REPORT_STATES)[number];
