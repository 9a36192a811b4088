import { describe, expect, it } from "vitest";
import { checkReport } from "./check-report.ts";
import type { RuleExample } from "./define-rule.ts";
import { blockers, isExplanation, settleFindings } from "./explanations.ts";
import { specimenInput } from "./specimen-input.fixture.ts";
import type { Finding } from "./types.ts";

const check = (example: Partial<RuleExample>) => checkReport(specimenInput(example));
const lapsed = { values: { "papers.rules.in_force": "10" } };
const why = "两件文件到期自然失效。";

function explain(findings: readonly Finding[], text = why) {
  return findings.map(({ fingerprint }) => ({ fingerprint, text }));
}

describe("explaining findings", () => {
  it("an explained finding no longer blocks submission", () => {
    const findings = check(lapsed);
    expect(blockers(findings, []).map(({ rule }) => rule)).toEqual(["XY-INFORCE"]);
    expect(blockers(findings, explain(findings))).toEqual([]);
    expect(settleFindings(findings, explain(findings)).settled).toEqual([
      { finding: findings[0], explanation: why },
    ]);
  });

  it("an explanation is kept while the figures it is about stay the same", () => {
    const explanations = explain(check(lapsed));
    const elsewhere = check({ values: { ...lapsed.values, "papers.permits.decisions": "120" } });
    expect(blockers(elsewhere, explanations)).toEqual([]);
  });

  it("and falls away when they change, to count again when they change back", () => {
    const explanations = explain(check(lapsed));
    const changed = check({ values: { "papers.rules.in_force": "9" } });
    expect(blockers(changed, explanations).map(({ rule }) => rule)).toEqual(["XY-INFORCE"]);
    expect(settleFindings(changed, explanations).idle).toEqual(explanations);
    expect(blockers(check(lapsed), explanations)).toEqual([]);
  });

  it("falls away when last year's figure changes", () => {
    const corrected = check({ ...lapsed, previous: { "papers.rules.in_force": "9" } });
    expect(blockers(corrected, explain(check(lapsed)))).toHaveLength(1);
  });

  it("an error cannot be explained, only corrected", () => {
    const findings = check({ values: { "requests.granted.sum": "6" } }).filter(
      ({ severity }) => severity === "error",
    );
    expect(findings.length).toBeGreaterThan(0);
    expect(blockers(findings, explain(findings))).toEqual(findings);
  });

  it("a hint blocks nothing, explained or not", () => {
    const findings = check({ values: { "papers.permits.decisions": "27" } });
    expect(findings.map(({ severity }) => severity)).toEqual(["hint"]);
    expect(blockers(findings, [])).toEqual([]);
    expect(settleFindings(findings, explain(findings)).settled).toHaveLength(1);
  });

  it.each(["", "  ", "。。。。。", "无", "属实。"])("“%s” explains nothing", (text) => {
    expect(isExplanation(text)).toBe(false);
    const findings = check(lapsed);
    expect(blockers(findings, explain(findings, text))).toHaveLength(1);
  });

  it("自然失效 explains something", () => expect(isExplanation("自然失效")).toBe(true));
});
