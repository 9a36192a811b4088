import { describe, expect, test } from "vitest";
import { firstStep, nextStep } from "./next-step.ts";
import { REPORT_STATES, type ReportState } from "./states.ts";

const anybody = () => true;

describe("whose turn it is", () => {
  test.each([
    ["draft", 0, "none", "officer"],
    ["draft", 1, "none", "officer"],
    ["in_signoff", 1, "requested", "signatory"],
    ["in_signoff", 1, "given", "officer"],
    ["submitted", 0, "none", "reviewer"],
    ["returned", 0, "none", "officer"],
    ["returned", 1, "void", "officer"],
    ["approved", 1, "given", "reviewer"],
    ["published", 0, "none", "nobody"],
    ["correcting", 0, "none", "officer"],
  ] as const)("%s with %d steps of sign-off (%s): the %s", (state, signOffSteps, signOff, turn) => {
    const step = nextStep({ state, facts: { signOffSteps, signOff }, mayTake: anybody });
    expect(step.turn).toBe(turn);
  });

  test("what comes next differs by state and is said in three languages", () => {
    const said = new Set<string>();
    for (const state of REPORT_STATES) {
      const { sentence } = nextStep({
        state,
        facts: { signOffSteps: 0, signOff: "requested" },
        mayTake: anybody,
      });
      expect(Object.values(sentence).every((text) => text.length > 3)).toBe(true);
      said.add(sentence.en);
    }
    expect(said.size).toBe(REPORT_STATES.length);
  });

  test("a jurisdiction with a signatory sends the draft to sign-off, one without submits it", () => {
    const sentence = (signOffSteps: number) =>
      nextStep({ state: "draft", facts: { signOffSteps, signOff: "none" }, mayTake: anybody }).sentence.en;
    expect(sentence(0)).toContain("submits");
    expect(sentence(1)).toContain("requests the sign-off");
  });

  test("it is mine only if I may take the step", () => {
    const state: ReportState = "submitted";
    const facts = { signOffSteps: 0, signOff: "none" } as const;
    const asReviewer = nextStep({ state, facts, mayTake: (row) => row.who.role === "reviewer" });
    const asOfficer = nextStep({ state, facts, mayTake: (row) => row.who.role === "officer" });
    expect([asReviewer.isMine, asOfficer.isMine]).toEqual([true, false]);
  });

  test("a report that is not begun waits for the officer", () => {
    expect(firstStep(true)).toMatchObject({ turn: "officer", isMine: true });
  });
});
