import { REPORT_STATES, type ReportState } from "#lib/domain/workflow/states.ts";
import { transitionFor, WITH_OFFICER } from "#lib/domain/workflow/transitions.ts";
import type { Actor, Membership, ReportRef, Role } from "./actor.ts";
import { type OfficeAct, REPORT_ACTS, type ReportAct } from "./acts.ts";
import { isDirectlyUnder, parentPath } from "./body-path.ts";

/** What a reviewer may read: what was submitted at least once and is not back in sign-off. They read the submission, never the draft. */
const OPEN_TO_REVIEWER = ["submitted", "returned", "approved", "published", "correcting"] as const;
const EDITABLE = [...WITH_OFFICER, "in_signoff"] as const;
const UNDER_REVIEW = ["submitted", "approved"] as const;
/** A version is public and the body has its report in hand. */
const OPEN_TO_REPLY = ["published", "correcting"] as const;

/** The whole law of who may do what with a report. Administrators and operators look after people and bodies; no report is theirs. */
export function mayAct(actor: Actor, act: ReportAct, report: ReportRef): boolean {
  switch (act) {
    case "read":
      return mayRead(actor, report);
    case "edit":
    case "explain":
      return mayRead(actor, report) && isOwn(actor, "officer", report) && isIn(EDITABLE, report.state);
    case "comment":
      return (
        mayRead(actor, report) &&
        ((isOfBody(actor, report) && report.state !== "published") ||
          (isAbove(actor, report) && isIn(UNDER_REVIEW, report.state)))
      );
    case "request_sign_off":
    case "sign_off":
    case "refuse_sign_off":
    case "submit":
    case "return":
    case "approve":
    case "publish":
    case "start_correction":
      return mayRead(actor, report) && mayMove(actor, act, report);
    // The right of reply: the body writes it, the office above decides, and the body may take it back whatever a correction is doing meanwhile.
    case "propose_footnote":
      return mayRead(actor, report) && isOwn(actor, "officer", report) && isIn(OPEN_TO_REPLY, report.state);
    case "decide_footnote":
      return mayRead(actor, report) && isAbove(actor, report) && isIn(OPEN_TO_REVIEWER, report.state);
    case "withdraw_footnote":
      return mayRead(actor, report) && isOwn(actor, "officer", report) && report.state !== "draft";
  }
}

/** Whether an act is ever this person's to take on this report, in whatever state: then a refusal may say why not now. */
export function mayEverAct(actor: Actor, act: ReportAct, report: ReportRef): boolean {
  return REPORT_STATES.some((state) => mayAct(actor, act, { ...report, state }));
}

/** Everything this person may do with this report now. */
export function actsOpenTo(actor: Actor, report: ReportRef): readonly ReportAct[] {
  return REPORT_ACTS.filter((act) => mayAct(actor, act, report));
}

/** For whom a comment is made: at the office above while the report lies there, else for the body. */
export function commentSide(actor: Actor, report: ReportRef): "body" | "reviewer" {
  return isAbove(actor, report) && isIn(UNDER_REVIEW, report.state) ? "reviewer" : "body";
}

/** A comment, as far as the law needs to know it. */
interface CommentRef {
  readonly side: "body" | "reviewer";
  readonly isInternal: boolean;
}

/**
 * Whether a person may say now that a comment is dealt with: whoever has the report in hand. While it is with the disclosure office, the
 * body settles its own comments only, so that no reason for a return goes away under the reviewer's hands.
 */
export function mayResolveComment(
  actor: Actor,
  { side, isInternal }: CommentRef,
  report: ReportRef,
): boolean {
  if (!mayAct(actor, "comment", report)) return false;
  if (isOfBody(actor, report) && (side === "body" || isIn(EDITABLE, report.state))) return true;
  return isAbove(actor, report) && isIn(UNDER_REVIEW, report.state) && !isInternal;
}

/** What a person may do that is not about a report that exists. `bodyId` matters to starting a report only. */
export function mayActInOffice(actor: Actor, act: OfficeAct, bodyId: string | null = null): boolean {
  switch (act) {
    case "start_report":
      return actor.memberships.some((held) => held.role === "officer" && held.bodyId === bodyId);
    case "review_queue":
      return holds(actor, "reviewer");
    case "administer_jurisdiction":
      return holds(actor, "administrator") && actor.jurisdictionId !== null;
    case "operate_installation":
      return holds(actor, "operator") && actor.jurisdictionId === null;
  }
}

function mayRead(actor: Actor, report: ReportRef): boolean {
  if (actor.jurisdictionId !== report.jurisdictionId) return false;
  return isOfBody(actor, report) || (isAbove(actor, report) && isIn(OPEN_TO_REVIEWER, report.state));
}

/** The workflow table names role and relation; nothing moves a report otherwise. */
function mayMove(actor: Actor, act: ReportAct, report: ReportRef): boolean {
  const who = transitionFor(act, report.state)?.who;
  if (who === undefined) return false;
  return who.relation === "own" ? isOwn(actor, who.role, report) : isAbove(actor, report);
}

/** Whether the actor writes or signs the reports of this body. */
export function isOfBody(actor: Actor, report: ReportRef): boolean {
  return isOwn(actor, "officer", report) || isOwn(actor, "signatory", report);
}

function isOwn(actor: Actor, role: Role, report: ReportRef): boolean {
  return actor.memberships.some((held) => held.role === role && held.bodyId === report.bodyId);
}

/** Whether the actor works at a disclosure office that reviews this report's body. */
export function isAbove(actor: Actor, report: ReportRef): boolean {
  return actor.memberships.some((held) => held.role === "reviewer" && reviews(actor, held, report));
}

/**
 * A disclosure office stands under its government and reviews what stands directly under the same government, itself included, and
 * the report of that government's own organ (〔2021〕30号, part two). Above the top government there is nobody in this installation, so
 * its office reviews its consolidated report too. Where the jurisdiction says so, the top office also reviews the governments of the
 * districts, two levels below its own.
 */
function reviews(actor: Actor, office: Membership, report: ReportRef): boolean {
  const government = parentPath(office.bodyPath);
  if (government === null) return false;
  if (isDirectlyUnder(government, report.bodyPath)) return true;
  const isTop = parentPath(government) === null;
  if (report.bodyPath === government) return isTop || report.scope === "own_organ";
  const between = parentPath(report.bodyPath);
  const isTwoBelow = between !== null && isDirectlyUnder(government, between);
  return actor.directReview && isTop && isTwoBelow && report.bodyKind === "government";
}

function holds(actor: Actor, role: Role): boolean {
  return actor.memberships.some((held) => held.role === role);
}

function isIn(states: readonly ReportState[], state: ReportState): boolean {
  return states.includes(state);
}
