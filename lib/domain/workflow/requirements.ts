import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";

export const REQUIREMENTS = [
  "no_errors",
  "explained",
  "sign_off_step",
  "no_sign_off_step",
  "unsigned",
  "signed",
  "reason",
  "reason_or_comment",
  "another_person",
] as const;
/** What has to hold before an act is taken, beyond role and state. */
export type Requirement = (typeof REQUIREMENTS)[number];

/** What is known of a report when somebody wants to act on it. */
export interface ReportFacts {
  /** Errors found in what the draft says now. */
  readonly errors: number;
  /** Findings that ask for a reason and have none. */
  readonly unexplained: number;
  /** 0 or 1, set by the jurisdiction. */
  readonly signOffSteps: number;
  /** `given` only while the content is exactly what was signed. */
  readonly signOff: "none" | "requested" | "given" | "void";
  /** Who took the step before: asked for the signature, or submitted. Null where nobody has. */
  readonly steppedBy: string | null;
}

/** Who wants to act, and what they bring. */
export interface Attempt {
  readonly personId: string;
  readonly reason: string;
  /** Open comments that the reviewers pinned to the submission. */
  readonly comments: number;
}

/** Null when the requirement is met, else the sentence that says what is missing. */
export function obstacleOf(requirement: Requirement, facts: ReportFacts, attempt: Attempt): Localized | null {
  return isMet(requirement, facts, attempt) ? null : sentenceFor(requirement, facts);
}

function isMet(requirement: Requirement, facts: ReportFacts, attempt: Attempt): boolean {
  switch (requirement) {
    case "no_errors":
      return facts.errors === 0;
    case "explained":
      return facts.unexplained === 0;
    case "sign_off_step":
      return facts.signOffSteps > 0;
    case "no_sign_off_step":
      return facts.signOffSteps === 0;
    case "unsigned":
      return facts.signOff === "requested";
    case "signed":
      return facts.signOff === "given";
    case "reason":
      return attempt.reason.trim() !== "";
    case "reason_or_comment":
      return attempt.reason.trim() !== "" || attempt.comments > 0;
    case "another_person":
      return facts.steppedBy !== attempt.personId;
  }
}

function sentenceFor(requirement: Requirement, { errors, unexplained, signOff }: ReportFacts): Localized {
  switch (requirement) {
    case "no_errors":
      return wording(
        `还有 ${errors} 处错误，改正后才能继续。`,
        `還有 ${errors} 處錯誤，改正後才能繼續。`,
        `${counted(errors, "error")} must be corrected first.`,
      );
    case "explained":
      return wording(
        `还有 ${unexplained} 处需要说明，写明原因后才能继续。`,
        `還有 ${unexplained} 處需要說明，寫明原因後才能繼續。`,
        `${counted(unexplained, "finding")} must be explained in writing first.`,
      );
    case "sign_off_step":
      return wording(
        "本地区报送前不设签发环节，请直接报送。",
        "本地區報送前不設簽發環節，請直接報送。",
        "This jurisdiction has no sign-off step; submit the report directly.",
      );
    case "no_sign_off_step":
      return wording(
        "报送前须先由签发人签发，请先送签。",
        "報送前須先由簽發人簽發，請先送簽。",
        "The signatory must sign the report before it is submitted; request the sign-off first.",
      );
    case "unsigned":
      return signOff === "given"
        ? wording("这份年报已经签发。", "這份年報已經簽發。", "This report has been signed off already.")
        : wording(
            "年报在送签后有改动，须重新送签。",
            "年報在送簽後有改動，須重新送簽。",
            "The report changed after the sign-off was requested; it has to be requested again.",
          );
    case "signed":
      return signOff === "requested"
        ? wording("等待签发人签发。", "等待簽發人簽發。", "The signatory has not signed the report yet.")
        : wording(
            "签发后内容有改动，原签发已失效，须重新送签。",
            "簽發後內容有改動，原簽發已失效，須重新送簽。",
            "The report changed after it was signed, so the signature no longer counts; request the sign-off again.",
          );
    case "reason":
      return wording("请写明原因。", "請寫明原因。", "Give a reason.");
    case "reason_or_comment":
      return wording(
        "退回须写明原因，或在具体单元格、段落上写下意见。",
        "退回須寫明原因，或在具體單元格、段落上寫下意見。",
        "A return needs a reason, or a comment on a cell or section.",
      );
    case "another_person":
      return wording(
        "同一人不能连续办理前后两个环节，请由另一人办理。",
        "同一人不能連續辦理前後兩個環節，請由另一人辦理。",
        "You took the step before this one; another person has to take this one.",
      );
  }
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
