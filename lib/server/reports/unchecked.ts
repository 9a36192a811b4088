import type { ReportFacts } from "#lib/domain/workflow/requirements.ts";

/** Facts for acts that the table lets pass without looking at the draft: sending back, editing, opening a correction. */
export const UNCHECKED: ReportFacts = {
  errors: 0,
  unexplained: 0,
  signOffSteps: 0,
  signOff: "none",
  steppedBy: null,
};
