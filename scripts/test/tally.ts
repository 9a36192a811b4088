/** What one runner did. A gate such as the linter counts as one. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export function addUp(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
  readonly success: boolean;
}

/**
 * Reads Vitest's JSON report. A run that failed outside a test (a file that does not load, a broken set-up) or that
 * ran no test at all counts as a failure.
 */
export function tallyVitest(report: VitestReport): Tally {
  const isBroken = report.numFailedTests === 0 && (!report.success || report.numPassedTests === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + (isBroken ? 1 : 0),
    skipped: report.numPendingTests,
  };
}

interface PlaywrightReport {
  readonly errors: readonly unknown[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** Reads Playwright's JSON report; a flaky test passed only on a second try and counts as failed. */
export function tallyPlaywright(report: PlaywrightReport): Tally {
  const { expected, unexpected, flaky, skipped } = report.stats;
  const isBroken = unexpected + flaky === 0 && (report.errors.length > 0 || expected === 0);
  return { passed: expected, failed: unexpected + flaky + (isBroken ? 1 : 0), skipped };
}
