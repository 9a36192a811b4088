import { describe, expect, test } from "vitest";
import { type DueReport, daysLeft } from "./days-left.ts";

const DRAFT: DueReport = { state: "draft", isPublished: false, deadline: "2026-01-31" };
/** In China it is the 30th already. */
const EVENING = new Date("2026-01-29T16:30:00Z");

describe("days left to the deadline", () => {
  test.each([
    ["tomorrow", DRAFT, 1],
    ["a duty not begun", { ...DRAFT, state: null }, 1],
    ["past", { ...DRAFT, deadline: "2026-01-20" }, -10],
    ["sent back", { ...DRAFT, state: "returned" }, 1],
    ["in sign-off", { ...DRAFT, state: "in_signoff" }, 1],
    ["no deadline set", { ...DRAFT, deadline: null }, null],
    ["submitted", { ...DRAFT, state: "submitted" }, null],
    ["approved", { ...DRAFT, state: "approved" }, null],
    ["a correction of a published report", { ...DRAFT, state: "correcting", isPublished: true }, null],
    ["a correction that was sent back", { ...DRAFT, state: "returned", isPublished: true }, null],
  ] satisfies [string, DueReport, number | null][])("%s", (_case, due, days) => {
    expect(daysLeft(due, EVENING)).toBe(days);
  });
});
