import { describe, expect, test } from "vitest";
import { type RiskSigns, reviewRisk } from "./review-risk.ts";

const QUIET: RiskSigns = { explainedFindings: 0, hints: 0, wasLate: false, round: 1, isCorrection: false };

describe("what a reviewer reads first", () => {
  test("a clean report in time carries no risk and no reason", () => {
    expect(reviewRisk(QUIET)).toEqual({ risk: 0, reasons: [] });
  });

  test.each([
    ["an explained finding weighs more than two hints", { explainedFindings: 1 }, { hints: 2 }],
    ["a second submission weighs more than a first", { round: 2 }, {}],
    ["a late report weighs more than one in time", { wasLate: true }, {}],
    ["a correction weighs more than a second submission", { isCorrection: true, round: 2 }, { round: 2 }],
  ])("%s", (_sentence, more, less) => {
    expect(reviewRisk({ ...QUIET, ...more }).risk).toBeGreaterThan(reviewRisk({ ...QUIET, ...less }).risk);
  });

  test("every part of the risk is said in words", () => {
    const { reasons } = reviewRisk({
      explainedFindings: 2,
      hints: 1,
      wasLate: true,
      round: 3,
      isCorrection: false,
    });
    expect(reasons.map(({ en }) => en)).toEqual([
      "2 explained findings",
      "1 hint",
      "submission no. 3",
      "submitted late",
    ]);
  });
});
