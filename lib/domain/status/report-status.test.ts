import { describe, expect, it } from "vitest";
import { type ReportFacts, reportStatus } from "./report-status.ts";

const facts: ReportFacts = {
  year: 2024,
  today: "2025-02-10",
  isRequired: true,
  dueOn: "2025-01-31",
  publishedOn: null,
  isHistorical: false,
  inReview: false,
};

describe("the public status of a report", () => {
  it.each([
    ["published on its last day", { publishedOn: "2025-01-31" }, "published"],
    ["published a day later", { publishedOn: "2025-02-01" }, "published_late"],
    ["entered from a past report", { publishedOn: "2026-05-01", isHistorical: true }, "published"],
    [
      "entered for a body that does not hand in here",
      { publishedOn: "2026-05-01", isRequired: false },
      "entered",
    ],
    ["handed in after its day", { inReview: true }, "in_review"],
    ["not handed in, its day past", {}, "overdue"],
    ["not handed in, on its day", { today: "2025-01-31" }, "due"],
    ["of a year that is not over", { today: "2024-12-31" }, "not_due"],
    ["without a day", { dueOn: null }, "due"],
    ["of a body that does not hand in here", { isRequired: false }, "not_required"],
  ] as const)("%s", (_what, change, status) => {
    expect(reportStatus({ ...facts, ...change })).toBe(status);
  });
});
