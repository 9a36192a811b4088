import { describe, expect, it } from "vitest";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import type { CellValue } from "#lib/domain/reports/types.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { thirdFormat } from "#lib/domain/templates/third-format.fixture.ts";
import { checkReport } from "./check-report.ts";
import type { RuleExample } from "./define-rule.ts";
import { formOrder } from "./form-order.ts";
import { specimenTemplate } from "./specimen.fixture.ts";
import { specimenInput } from "./specimen-input.fixture.ts";
import { type RuleInput, SEVERITIES } from "./types.ts";

const check = (example: Partial<RuleExample>) => checkReport(specimenInput(example));

const faulty: Partial<RuleExample> = {
  title: "",
  values: {
    "requests.granted.sum": "6",
    "cases.review.sum": "",
    "papers.rules.in_force": "1",
    "papers.permits.decisions": "27",
  },
  texts: { s1: "无", s5: "", s6: "无" },
};

describe("checking a report", () => {
  it("lists errors first and each severity in the order of the form", () => {
    const findings = check(faulty);
    const ranks = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
    const orderOf = formOrder(specimenTemplate);
    for (const severity of SEVERITIES) {
      const places = findings
        .filter((finding) => finding.severity === severity)
        .map(({ place }) => orderOf(place));
      expect(places.length).toBeGreaterThan(0);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
    }
  });

  it("says the same of the same report every time", () => {
    expect(JSON.stringify(check(faulty))).toBe(JSON.stringify(check(faulty)));
  });

  it("gives every finding of a report a fingerprint of its own", () => {
    const fingerprints = check(faulty).map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  it("keeps fingerprints for ever, because explanations are stored under them", () => {
    const [finding] = check({ values: { "papers.rules.in_force": "10" } });
    expect(finding?.fingerprint).toBe("XY-INFORCE:papers.rules.in_force:0hdnbuj18wa");
  });

  it("does not depend on how a figure was typed", () => {
    const [narrow] = check({ values: { "papers.rules.in_force": "10" } });
    const [wide] = check({ values: { "papers.rules.in_force": "１０件" } });
    expect(wide?.fingerprint).toBe(narrow?.fingerprint);
  });

  it("keeps the explanation of a long text when a word is corrected, and not when it grows by hundreds", () => {
    const fingerprints = [150, 151, 350].map(
      (length) => check({ texts: { s1: "主动公开养蜂".repeat(100).slice(0, length) } })[0]?.fingerprint,
    );
    expect(fingerprints[0]).toBe(fingerprints[1]);
    expect(fingerprints[0]).not.toBe(fingerprints[2]);
  });

  it("can be limited to what a keystroke in a table may change", () => {
    const findings = checkReport(specimenInput(faulty), { families: ["cells", "arithmetic"] });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(["T3-ROW-SUM", "T3-RESULT-SUM", "CELL-BLANK", "T2-NORM-BALANCE"]),
    );
  });

  it("works without last year's report", () => {
    expect(check({ previous: null })).toEqual([]);
  });

  it("compares with last year's report in another format as far as both have the cell", () => {
    const [before, now] = TEMPLATES;
    if (before === undefined || now === undefined) throw new Error("two formats are expected");
    const content = consistentContent(now, 7);
    const carriedIn = ["t3.carried_in.natural_person", "5"] as const;
    const value: CellValue = {
      status: "reported",
      raw: carriedIn[1],
      value: carriedIn[1],
      unit: null,
      note: null,
    };
    const input: RuleInput = {
      template: now,
      content: { ...content, values: { ...content.values, [carriedIn[0]]: value } },
      subject: {
        name: "某县",
        kind: "department",
        level: "county",
        year: 2021,
        scope: "own_organ",
        mayMakeRegulations: true,
      },
      previous: { template: before, content: consistentContent(before, 8) },
    };
    const rules = new Set(checkReport(input, { families: ["across-years"] }).map(({ rule }) => rule));
    expect(rules).toContain("XY-CARRY");
    expect(rules).not.toContain("XY-INFORCE");
    expect(rules).not.toContain("XY-UNIT-SLIP");
  });

  it.each([...TEMPLATES, thirdFormat].map((template) => [template.id, template] as const))(
    "an untouched form in %s is told once for each table and each text",
    (_, template) => {
      const year = template.years.from;
      const subject = {
        name: "某局",
        kind: "department",
        level: "city",
        year,
        scope: "own_organ",
        mayMakeRegulations: false,
      } as const;
      const findings = checkReport({
        template,
        content: emptyContent(template, subject),
        subject,
        previous: null,
      });
      const errors = findings.filter(({ severity }) => severity === "error");
      expect(errors.map(({ rule }) => rule).toSorted()).toEqual(
        template.sections
          .map(({ content }) => (content === "table" ? "CELL-BLANK" : "CO-SECTIONS"))
          .toSorted(),
      );
      expect(findings.filter(({ severity }) => severity === "needs_explanation")).toEqual([]);
    },
  );

  it("speaks three languages in every message", () => {
    for (const { rule, message } of check(faulty)) {
      expect(message.en, rule).not.toMatch(/undefined|null/);
      expect(message["zh-Hans"], rule).toMatch(/[。？]$/);
      expect(message["zh-Hant"], rule).toMatch(/[。？]$/);
    }
  });
});
