import type { Localized } from "#lib/domain/localized.ts";
import type { NextStep } from "#lib/domain/views/next-step.ts";
import { wording } from "#lib/domain/wording.ts";
import { type Attempt, obstacleOf, type ReportFacts, type Requirement } from "./requirements.ts";
import type { ReportState } from "./states.ts";
import { TRANSITIONS, type Transition, WITH_OFFICER } from "./transitions.ts";

/** Requirements that say which way this report goes; the others say only that the way is not clear yet. */
const ROUTING: ReadonlySet<Requirement> = new Set([
  "sign_off_step",
  "no_sign_off_step",
  "unsigned",
  "signed",
]);
const NOBODY: Attempt = { personId: "", reason: "", comments: 0 };

export interface NextStepInput {
  readonly state: ReportState;
  readonly facts: Pick<ReportFacts, "signOffSteps" | "signOff">;
  /** Whether the reader is one who may take the given step. */
  readonly mayTake: (transition: Transition) => boolean;
}

/** Whose turn it is and what comes next: the first onward row of the workflow table whose way this report goes. */
export function nextStep({ state, facts, mayTake }: NextStepInput): NextStep {
  const row = onwardRow(state, facts);
  if (row === null) return { turn: "nobody", isMine: false, sentence: DONE };
  const { role } = row.who;
  if (role === "administrator" || role === "operator") throw new Error(`${role} has no turn in the workflow`);
  return { turn: role, isMine: mayTake(row), sentence: sentenceFor(state, row) };
}

/** What comes before there is a report. */
export function firstStep(isMine: boolean): NextStep {
  return {
    turn: "officer",
    isMine,
    sentence: wording(
      "尚未开始，由填报员新建年报。",
      "尚未開始，由填報員新建年報。",
      "Not started: the officer begins the report.",
    ),
  };
}

function onwardRow(state: ReportState, facts: NextStepInput["facts"]): Transition | null {
  const known: ReportFacts = { ...facts, errors: 0, unexplained: 0, steppedBy: null };
  const rows = TRANSITIONS.filter((row) => row.onward && row.from.includes(state));
  const open = rows.find((row) =>
    row.requires.every((need) => !ROUTING.has(need) || obstacleOf(need, known, NOBODY) === null),
  );
  return open ?? null;
}

const DONE = wording("已公布。", "已公布。", "Published.");

function sentenceFor(state: ReportState, row: Transition): Localized {
  switch (row.act) {
    case "request_sign_off":
      return TO_SIGN_OFF[withOfficer(state)];
    case "submit":
      return state === "in_signoff" ? SIGNED : TO_SUBMIT[withOfficer(state)];
    case "sign_off":
      return wording("待签发人签发。", "待簽發人簽發。", "Waiting for the signatory's signature.");
    case "approve":
      return wording("已报送，待上级审核。", "已報送，待上級審核。", "Submitted: waiting for review above.");
    case "publish":
      return wording("审核通过，待公布。", "審核通過，待公布。", "Approved: the reviewer publishes it.");
    default:
      throw new Error(`${row.act} does not carry a report onwards`);
  }
}

type WithOfficer = (typeof WITH_OFFICER)[number];

function withOfficer(state: ReportState): WithOfficer {
  const found = WITH_OFFICER.find((each) => each === state);
  if (found === undefined) throw new Error(`a report in ${state} does not lie with its officer`);
  return found;
}

const SIGNED = wording(
  "已签发，由填报员报送。",
  "已簽發，由填報員報送。",
  "Signed off: the officer submits the report.",
);

const TO_SUBMIT: Readonly<Record<WithOfficer, Localized>> = {
  draft: wording(
    "填报中，由填报员填写核对后报送。",
    "填報中，由填報員填寫核對後報送。",
    "Being filled in: the officer completes the report and submits it.",
  ),
  returned: wording(
    "已退回，由填报员按意见修改后再次报送。",
    "已退回，由填報員按意見修改後再次報送。",
    "Returned: the officer revises the report and submits it again.",
  ),
  correcting: wording(
    "更正中，由填报员改正后报送。",
    "更正中，由填報員改正後報送。",
    "Being corrected: the officer makes the correction and submits it.",
  ),
};

const TO_SIGN_OFF: Readonly<Record<WithOfficer, Localized>> = {
  draft: wording(
    "填报中，由填报员填写核对后送签。",
    "填報中，由填報員填寫核對後送簽。",
    "Being filled in: the officer completes the report and requests the sign-off.",
  ),
  returned: wording(
    "已退回，由填报员按意见修改后再次送签。",
    "已退回，由填報員按意見修改後再次送簽。",
    "Returned: the officer revises the report and requests the sign-off again.",
  ),
  correcting: wording(
    "更正中，由填报员改正后送签。",
    "更正中，由填報員改正後送簽。",
    "Being corrected: the officer makes the correction and requests the sign-off.",
  ),
};
