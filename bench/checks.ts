import { knownReport } from "#lib/domain/reports/known-reports.fixture.ts";
import { checkReport } from "#lib/domain/rules/check-report.ts";
import type { RuleInput } from "#lib/domain/rules/types.ts";
import type { BenchFinding } from "./finding.ts";
import { timeRounds } from "./time-rounds.ts";

/** All checks on a full report with last year's beside it, against writing the same report as JSON and reading it back. */
export function benchChecks(): BenchFinding {
  const report = knownReport("suqian-2024");
  const before = knownReport("suqian-2023");
  const input: RuleInput = {
    template: report.template,
    content: report.content,
    subject: {
      name: report.name,
      kind: "government",
      level: "city",
      year: report.year,
      scope: "consolidated",
      mayMakeRegulations: true,
    },
    previous: { template: before.template, content: before.content },
  };
  const { checking, copying } = timeRounds({
    checking: () => checkReport(input),
    copying: () => JSON.parse(JSON.stringify(report.content)),
  });
  return {
    what: "all checks on a full report",
    measured: checking,
    baseline: "JSON round trip of the same report",
    baselineMeasured: copying,
    unit: "ms",
  };
}
