import type { Role } from "#lib/domain/access/actor.ts";
import type { ReportAct } from "#lib/domain/access/acts.ts";
import type { ReportEventKind } from "./audit-events.ts";
import type { Requirement } from "./requirements.ts";
import type { ReportState } from "./states.ts";

export interface Transition {
  readonly act: ReportAct;
  readonly from: readonly ReportState[];
  /** `with_officer`: back to `draft`, or to `correcting` where a version is in force already. */
  readonly to: ReportState | "with_officer";
  /** `own`: at the body that reports. `above`: at the disclosure office that reviews it. */
  readonly who: { readonly role: Role; readonly relation: "own" | "above" };
  readonly requires: readonly Requirement[];
  readonly event: ReportEventKind;
  /** Carries the report onwards; whose turn it is follows from these. The others send it back or open it again. */
  readonly onward: boolean;
}

const OFFICER = { role: "officer", relation: "own" } as const;
const SIGNATORY = { role: "signatory", relation: "own" } as const;
const REVIEWER = { role: "reviewer", relation: "above" } as const;

/** The states in which a report lies with its officer. */
export const WITH_OFFICER = ["draft", "returned", "correcting"] as const satisfies readonly ReportState[];

/** Every way a report can go. What is not here cannot happen. */
export const TRANSITIONS: readonly Transition[] = [
  {
    act: "request_sign_off",
    from: WITH_OFFICER,
    to: "in_signoff",
    who: OFFICER,
    requires: ["sign_off_step", "no_errors", "explained"],
    event: "sign_off_requested",
    onward: true,
  },
  {
    act: "sign_off",
    from: ["in_signoff"],
    to: "in_signoff",
    who: SIGNATORY,
    requires: ["unsigned", "no_errors", "explained", "another_person"],
    event: "signed_off",
    onward: true,
  },
  {
    act: "refuse_sign_off",
    from: ["in_signoff"],
    to: "returned",
    who: SIGNATORY,
    requires: ["reason"],
    event: "sign_off_refused",
    onward: false,
  },
  {
    act: "edit",
    from: ["in_signoff"],
    to: "with_officer",
    who: OFFICER,
    requires: [],
    event: "sign_off_voided",
    onward: false,
  },
  {
    act: "submit",
    from: WITH_OFFICER,
    to: "submitted",
    who: OFFICER,
    requires: ["no_sign_off_step", "no_errors", "explained"],
    event: "report_submitted",
    onward: true,
  },
  {
    act: "submit",
    from: ["in_signoff"],
    to: "submitted",
    who: OFFICER,
    requires: ["signed", "no_errors", "explained"],
    event: "report_submitted",
    onward: true,
  },
  {
    act: "approve",
    from: ["submitted"],
    to: "approved",
    who: REVIEWER,
    requires: ["another_person"],
    event: "report_approved",
    onward: true,
  },
  {
    act: "return",
    from: ["submitted", "approved"],
    to: "returned",
    who: REVIEWER,
    requires: ["reason_or_comment"],
    event: "report_returned",
    onward: false,
  },
  {
    act: "publish",
    from: ["approved"],
    to: "published",
    who: REVIEWER,
    requires: [],
    event: "report_published",
    onward: true,
  },
  {
    act: "start_correction",
    from: ["published"],
    to: "correcting",
    who: OFFICER,
    requires: ["reason"],
    event: "correction_started",
    onward: false,
  },
];

/** The one way an act can move a report in this state, or null where it does not move it. */
export function transitionFor(act: ReportAct, state: ReportState): Transition | null {
  return TRANSITIONS.find((row) => row.act === act && row.from.includes(state)) ?? null;
}

/** The state a transition leads to, given whether a version of the report is in force. */
export function targetOf(transition: Transition, isPublished: boolean): ReportState {
  if (transition.to !== "with_officer") return transition.to;
  return isPublished ? "correcting" : "draft";
}
