import type { editor as source } from "../zh-Hans/editor.ts";

export const editor: typeof source = {
  pageTitle: "Edit report",
  yearReport: "Report for {year}",
  readOnly: {
    title: "This report cannot be edited now",
    in_signoff: "It is waiting for a signature.",
    submitted: "It has been submitted and waits for review; it can be edited once it is returned.",
    approved: "It has been approved and waits to be published.",
    published: "It has been published. To change it, start a correction on the report's page.",
    other: "You may read this report but not edit it.",
  },
  inSignOff: {
    title: "This report is waiting for a signature",
    signed: "This report has been signed",
    body: "You can still edit it. Any change makes a given signature void, and the report has to be signed again.",
  },
  returned: {
    title: "Returned: correct the report and submit it again",
    seeComments: "The reasons are in the comments; deal with each of them.",
    by: "{name}, {time}",
  },
  correcting: {
    title: "You are correcting a published report",
    body: "Until the correction is approved and published, the public sees the version in force.",
  },
  ways: {
    overview: "Report page",
    import: "Bring in a report",
    workbook: "Download workbook",
    submit: "Check and submit",
  },
  notSavedYet: "Something has not reached the server yet. Wait until it is saved, then submit.",
  bar: { undo: "Undo", redo: "Redo", zeros: "Fill blanks with 0 ({count})" },
  nav: {
    label: "Sections of the report",
    cells: "{filled} of {cells} cells",
    characters: "{count} characters",
    toFindings: "Findings",
    all: "{filled} of {cells} cells filled",
  },
  section: { help: "How to fill this in", skipTable: "Skip this table" },
  table: { unit: "Unit: {unit}" },
  rows: {
    pick: "Row {row} of {rows}",
    withFindings: "{row} ({count, plural, one {# finding} other {# findings}})",
    previous: "Previous row",
    next: "Next row",
  },
  cell: {
    takeTotal: "Parts add up to {total}: use it",
    lastYear: "{year}:",
    lastYearBlank: "blank",
    hasComment: "has a comment",
  },
  active: {
    none: "Arrow keys move, Enter goes down, F2 edits, Esc restores, Alt+= takes the total. Blocks can be pasted from Excel, Word or WPS.",
    unit: "Unit: {unit}",
    lastYear: "{year}: {value}",
    blank: "blank",
    total: "Parts add up to {total}",
    takeTotal: "Use it (Alt+=)",
    remote: "{name} changed this to {value} at {time}",
  },
  notice: {
    signOffVoided:
      "The report has changed, so the sign-off no longer counts. Request it again when you are done.",
    pasted: "{count, plural, one {# cell filled.} other {# cells filled.}}",
    headings: "{count, plural, one {# heading left out.} other {# headings left out.}}",
    outside:
      "{count, plural, one {# value is outside the table and was not filled in:} other {# values are outside the table and were not filled in:}} {words}",
    unreadable:
      "{count, plural, one {# is not a figure; kept and marked:} other {# are not figures; kept and marked:}}",
    zeros: "{count, plural, one {# blank filled with 0.} other {# blanks filled with 0.}}",
    cleared: "{count, plural, one {# cell cleared.} other {# cells cleared.}}",
    total: "Total {total} taken.",
    undone: "Undone; {count, plural, one {# place restored.} other {# places restored.}}",
    redone: "Redone; {count, plural, one {# place changed.} other {# places changed.}}",
    undo: "Undo",
    dismiss: "Dismiss",
  },
  text: {
    title: "Title of the report",
    intro: "Introduction",
    characters: "{count, plural, one {# character} other {# characters}}",
    charactersOf: "{count} of at most {limit} characters, in principle",
    topics: "To be treated here",
    treated: "found",
    notTreated: "not found",
    lastYear: "Read the text of {year}",
  },
  findings: {
    title: "Findings",
    none: "Nothing found.",
    open: "{count, plural, =0 {Nothing left to settle.} one {# to correct or explain.} other {# to correct or explain.}}",
    count: "{count}",
    sides: "{left} and {right}, difference {difference}",
  },
  explain: {
    label: "Written explanation (goes to the reviewer)",
    given: "Explanation: {text}",
    save: "Save explanation",
    saving: "Saving",
    saved: "Explanation saved",
    unsaved: "Explanation not saved",
  },
  comments: {
    title: "Comments ({count} open)",
    byReviewer: "Reviewer {name}",
    byBody: "This body, {name}",
    settled: "{count} settled",
    answer: "Answer",
    internal: "seen inside this body only",
    answerLabel: "Your answer",
    send: "Send",
    cancel: "Cancel",
    resolve: "Mark as settled",
  },
  clash: {
    title:
      "{count, plural, one {# place was changed by somebody else too} other {# places were changed by somebody else too}}",
    lead: "Both values are kept. Choose which one to use.",
    mine: "Yours",
    theirs: "{name}, {time}",
    empty: "(empty)",
    keepMine: "Use mine",
    takeTheirs: "Use theirs",
    ofTitle: "Title of the report",
  },
  sync: {
    untouched: "No changes yet",
    saved: "Saved at {time}",
    saving: "Saving {count, plural, one {# change} other {# changes}}",
    waiting:
      "{count, plural, one {# change not saved yet; it is} other {# changes not saved yet; they are}} kept on this device and will be sent when the line is back",
    waitingUnkept:
      "{count, plural, one {# change not saved yet, and this device cannot keep it} other {# changes not saved yet, and this device cannot keep them}}: do not close the page",
    clash:
      "{count, plural, one {# place was changed} other {# places were changed}} by somebody else too: choose",
    refused: {
      signed_out:
        "You are signed out; {count, plural, one {# change is} other {# changes are}} kept on this device",
      closed:
        "The report cannot be edited now; {count, plural, one {# change is} other {# changes are}} kept on this device",
      unacceptable:
        "The server did not accept {count, plural, one {# change; it is} other {# changes; they are}} kept on this device",
    },
    signInAgain: "Sign in again",
    tryNow: "Try now",
    choose: "Choose",
  },
};
