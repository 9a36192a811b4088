import type { desk as source } from "../zh-Hans/desk.ts";

export const desk: typeof source = {
  title: "My reports",
  lead: "{count, plural, =0 {Nothing waits for you now.} one {# report waits for you.} other {# reports wait for you.}}",
  none: "Your body has no report to fill in at the moment. A year appears here once it is opened.",
  caption: "Reports of this body, by year",
  columns: {
    year: "Year",
    body: "Body",
    scope: "Scope",
    state: "State",
    deadline: "Deadline",
    filled: "Filled",
    next: "What happens next",
    previous: "Year before",
    act: "Act",
  },
  notStarted: "Not started",
  comments: "{count, plural, one {# comment} other {# comments}}",
  overdue: "{days, plural, one {# day overdue} other {# days overdue}}",
  daysLeft: "{days, plural, =0 {due today} one {# day left} other {# days left}}",
  filled: "{filled}/{cells}",
  yearReport: "Report for {year}",
  start: "Start",
  goOn: "Continue",
  import: "Bring in",
  look: "View",
};
