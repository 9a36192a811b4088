/** What a person may do with one report. `policy.ts` says who, `transitions.ts` which of them move the report on. */
export const REPORT_ACTS = [
  "read",
  "edit",
  "explain",
  "comment",
  "request_sign_off",
  "sign_off",
  "refuse_sign_off",
  "submit",
  "return",
  "approve",
  "publish",
  "start_correction",
  "propose_footnote",
  "decide_footnote",
  "withdraw_footnote",
] as const;
export type ReportAct = (typeof REPORT_ACTS)[number];

/** What a person may do that is not about a report that exists already. */
export const OFFICE_ACTS = [
  "start_report",
  "review_queue",
  "administer_jurisdiction",
  "operate_installation",
] as const;
export type OfficeAct = (typeof OFFICE_ACTS)[number];
