import type { submitting as source } from "../zh-Hans/submitting.ts";

export const submitting: typeof source = {
  title: "Check and submit",
  deskCrumb: "My reports",
  revision: "Draft {revision}, saved by {name}, {at}",
  filled: "{filled}/{cells} cells filled",
  deadline: "Deadline {date}",
  back: "Back to the form",
  summary: {
    errors: "{count, plural, one {One error} other {# errors}} to correct before submitting",
    unexplained: "{count, plural, one {One finding} other {# findings}} to explain before submitting",
    clear: "There are no errors, and what needed an explanation has one.",
    hints: "{count, plural, one {One hint} other {# hints}} besides, which do not stop you.",
  },
  groups: {
    error: "Errors",
    needs_explanation: "To explain",
    hint: "Hints",
    errorLead: "A figure or text does not fit the format. It can only be corrected, not explained.",
    needs_explanationLead:
      "It may be right, but the reason has to be written down; it goes to the reviewer with the report and holds while the figures stay the same.",
    hintLead: "For your information; nothing has to be done.",
    none: "None.",
  },
  count: "{label} ({count})",
  sides: "{left} against {right}, a difference of {difference}",
  fix: "Correct: {place}",
  explanation: {
    label: "Written explanation",
    save: "Save the explanation",
    missing: "Write down the reason",
    short: "Say more: a word or two explains nothing",
    saved: "The explanation is saved.",
    given: "{name}, {at}",
  },
  decision: {
    submit: "Submit",
    submitLead:
      "After submitting, nothing can be changed until the reviewing office returns the report. The reviewer sees exactly this draft, the findings above and your explanations.",
    request_sign_off: "Request the sign-off",
    request_sign_offLead:
      "The signatory has to sign before the report is submitted. Exactly this draft is signed; any change afterwards voids the signature.",
    waiting: "Waiting for the sign-off",
    waitingLead: "Requested by {name}, {at}. Once it is signed, the officer submits the report.",
    signed: "Signed by {name}, {at}.",
    blocked: "Not yet:",
    notNow: "This report cannot be submitted at present",
  },
  done: {
    submitted: "Submitted. It waits for review.",
    requested: "Requested. It waits for the sign-off.",
  },
};
