import { readForChecks } from "./checked-report.ts";
import type { Rule, RuleFamily } from "./define-rule.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { formOrder } from "./form-order.ts";
import { RULES } from "./registry.ts";
import { type Finding, type RuleInput, SEVERITIES } from "./types.ts";

export interface CheckOptions {
  /** Only rules of these families, for a page that needs figures checked at every keystroke and texts later. */
  readonly families?: readonly RuleFamily[];
}

/**
 * Runs every rule that holds for the report's year. Findings come in a stable order: errors first, within a severity in the order
 * of the form, within a place in the order of the registry. Checking is no part of saving: a draft is saved whatever is found.
 */
export function checkReport(input: RuleInput, options: CheckOptions = {}): readonly Finding[] {
  const report = readForChecks(input);
  const { families } = options;
  const orderOf = formOrder(input.template);
  const found = RULES.filter(
    (rule) =>
      holdsFor(rule, input.subject.year) && (families === undefined || families.includes(rule.family)),
  ).flatMap((rule): readonly Finding[] => {
    const drafts = rule.check(report);
    if (drafts.length === 0) return [];
    const severity = typeof rule.severity === "string" ? rule.severity : rule.severity(report);
    return drafts.map(({ evidence, ...draft }) => ({
      rule: rule.id,
      severity,
      ...draft,
      fingerprint: fingerprintOf(rule.id, draft.place, evidence),
    }));
  });
  return found
    .map((finding) => ({
      finding,
      rank: SEVERITIES.indexOf(finding.severity),
      order: orderOf(finding.place),
    }))
    .sort((one, other) => one.rank - other.rank || one.order - other.order)
    .map(({ finding }) => finding);
}

/** Whether a rule is in force for reports about a year. */
export function holdsFor({ years }: Pick<Rule, "years">, year: number): boolean {
  return (years.from === null || years.from <= year) && (years.to === null || year <= years.to);
}
