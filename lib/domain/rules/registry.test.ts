import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOCALES } from "#lib/domain/localized.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { thirdFormat } from "#lib/domain/templates/third-format.fixture.ts";
import { wording } from "#lib/domain/wording.ts";
import { checkReport, holdsFor } from "./check-report.ts";
import { readForChecks } from "./checked-report.ts";
import { defineRule, placeKey, RULE_FAMILIES, type Rule } from "./define-rule.ts";
import { RULES, ruleById } from "./registry.ts";
import { specimenInput } from "./specimen-input.fixture.ts";

/** What is wrong with the examples of a rule, as sentences; empty for a rule as it should be. */
function faultsOf(rule: Rule): readonly string[] {
  const faults: string[] = [];
  if (!rule.examples.some(({ finds }) => finds.length === 0))
    faults.push(`${rule.id} has no passing example`);
  if (!rule.examples.some(({ finds }) => finds.length > 0)) faults.push(`${rule.id} has no failing example`);
  for (const example of rule.examples) {
    const input = specimenInput(example);
    const drafts = holdsFor(rule, input.subject.year) ? rule.check(readForChecks(input)) : [];
    const found = drafts.map(({ place }) => placeKey(place)).join(" ");
    if (found !== example.finds.join(" ")) {
      faults.push(`${rule.id}, “${example.says}”: finds [${found}], not [${example.finds.join(" ")}]`);
    }
  }
  return faults;
}

describe("the registry of rules", () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))("%s passes and fails on its examples", (_, rule) => {
    expect(faultsOf(rule)).toEqual([]);
  });

  it("refuses a rule that lacks an example of either kind, or whose example does not hold", () => {
    const words = wording("一", "一", "one");
    const source = {
      family: "cells",
      severity: "hint",
      title: words,
      source: words,
      check: () => [],
    } as const;
    const silent = defineRule({ ...source, id: "A", examples: [{ says: "passes", finds: [] }] });
    const wrong = defineRule({ ...source, id: "B", examples: [{ says: "should fail", finds: ["s1"] }] });
    expect(faultsOf(silent)).toEqual(["A has no failing example"]);
    expect(faultsOf(wrong)).toEqual(["B has no passing example", "B, “should fail”: finds [], not [s1]"]);
  });

  it("finds nothing in the specimen report", () => {
    expect(checkReport(specimenInput())).toEqual([]);
  });

  it("knows every rule by one id and every family by its rules", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(RULES.every((rule) => ruleById(rule.id) === rule)).toBe(true);
    expect(ruleById("T9-NONE")).toBeUndefined();
    const order = RULES.map(({ family }) => RULE_FAMILIES.indexOf(family));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  it("explains every relation of every format, also of one it has never seen", () => {
    const named = [...TEMPLATES, thirdFormat].flatMap(({ relations }) => relations.map(({ rule }) => rule));
    expect([...new Set(named)].filter((id) => ruleById(id) === undefined)).toEqual([]);
  });

  it("says title and source in three languages", () => {
    for (const { id, title, source } of RULES) {
      for (const locale of LOCALES) {
        expect(title[locale].trim(), `${id} ${locale}`).not.toBe("");
        expect(source[locale].trim(), `${id} ${locale}`).not.toBe("");
      }
    }
  });

  it("names no table, row or column of an official form", () => {
    const cells = TEMPLATES.flatMap((template) => template.cells);
    const keys = new Set(cells.flatMap(({ key, table, row, column }) => [key, table, `${row}.${column}`]));
    const files = readdirSync(import.meta.dirname).filter((name) => /(?<!\.test|\.fixture)\.ts$/.test(name));
    const quoted = files.flatMap((name) => {
      const strings = readFileSync(`${import.meta.dirname}/${name}`, "utf8").match(/"[^"\n]*"/g) ?? [];
      return strings.map((string) => string.slice(1, -1)).filter((string) => keys.has(string));
    });
    expect(quoted).toEqual([]);
  });
});
