/** Everything that is put on record about a report, in the words of the field. */
export const REPORT_EVENTS = [
  "report_started",
  "report_imported",
  "sign_off_requested",
  "signed_off",
  "sign_off_refused",
  "sign_off_voided",
  "report_submitted",
  "report_returned",
  "report_approved",
  "report_published",
  "correction_started",
  "finding_explained",
  "comment_made",
  "comment_resolved",
] as const;

/** What is put on record about accounts, bodies and years. */
export const OFFICE_EVENTS = [
  "jurisdiction_created",
  "body_added",
  "person_added",
  "membership_given",
  "person_deactivated",
  "password_reset",
  "password_changed",
  "year_opened",
] as const;

export type ReportEventKind = (typeof REPORT_EVENTS)[number];
export type OfficeEventKind = (typeof OFFICE_EVENTS)[number];
export type AuditEventKind = ReportEventKind | OfficeEventKind;
