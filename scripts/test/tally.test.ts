import { describe, expect, it } from "vitest";
import { addUp, tallyPlaywright, tallyVitest } from "./tally.ts";

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numFailedTestSuites: 0,
  numPendingTests: 2,
  success: true,
};
const playwrightReport = { errors: [], stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 1 } };

describe("the closing line of npm test", () => {
  it("adds up all runners", () => {
    expect(addUp([tallyVitest(vitestReport), tallyPlaywright(playwrightReport)])).toEqual({
      passed: 8,
      failed: 0,
      skipped: 3,
    });
  });

  it("counts a file that does not load as a failure, although no test failed", () => {
    expect(tallyVitest({ ...vitestReport, numFailedTestSuites: 1, success: false }).failed).toBe(1);
  });

  it("counts a run without a single test as a failure", () => {
    expect(tallyVitest({ ...vitestReport, numPassedTests: 0 }).failed).toBe(1);
    expect(
      tallyPlaywright({ ...playwrightReport, stats: { ...playwrightReport.stats, expected: 0 } }).failed,
    ).toBe(1);
  });

  it("does not forgive a browser test that passed only on a second try", () => {
    expect(
      tallyPlaywright({ ...playwrightReport, stats: { ...playwrightReport.stats, flaky: 1 } }).failed,
    ).toBe(1);
  });
});
