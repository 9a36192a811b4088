import { describe, expect, test } from "vitest";
import { REPORT_STATES } from "#lib/domain/workflow/states.ts";
import { readingOf } from "./reading-of.ts";

describe("what a page shows of a report", () => {
  test.each([
    ["draft", "draft", "submission"],
    ["in_signoff", "draft", "submission"],
    ["submitted", "submission", "submission"],
    ["returned", "draft", "submission"],
    ["approved", "submission", "submission"],
    ["published", "version", "version"],
    ["correcting", "draft", "version"],
  ] as const)("in %s the body reads the %s and the office above the %s", (state, body, reviewer) => {
    expect(readingOf(state, "body")).toBe(body);
    expect(readingOf(state, "reviewer")).toBe(reviewer);
  });

  test("the office above never reads a draft", () => {
    for (const state of REPORT_STATES) expect(readingOf(state, "reviewer")).not.toBe("draft");
  });
});
