export const report = {
  noteMark: "n{number}",
  noteLink: "see note {number}",
  noteDay: "(public since {day})",
  notes: {
    explanation: "explained by the body",
    footnote: "footnote by the body",
  },
  notesBelow: "Notes to the table",
  notesOfReport: "Notes on the report and its indicators",
  difference: "what differs from this one",
  yearDifference: "what differs from {year}",
  frozen: "As it stood at the end of {day}",
  live: "See it as it is now",
  log: {
    title: "Log of checks",
    summary:
      "{all} checks hold for this year: {passed} found nothing, {accepted} were explained and accepted, {noted} gave hints to those who work on it only, {unexplained} found figures that do not agree or have no explanation.",
    found: "Checks that found something",
    passed: "Checks that found nothing ({count})",
    check: "Check",
    outcome: "Outcome",
    reason: "Reason given",
    source: "Basis",
    outcomes: {
      passed: "nothing found",
      noted: "hint only",
      accepted: "explained, accepted",
      unexplained: "does not agree",
    },
  },
};
