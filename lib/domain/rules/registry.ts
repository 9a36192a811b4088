import { acrossYearsRules } from "./across-years.ts";
import { arithmeticRules } from "./arithmetic.ts";
import { cellRules } from "./cells.ts";
import { completenessRules } from "./completeness.ts";
import type { Rule } from "./define-rule.ts";
import { plausibilityRules } from "./plausibility.ts";

/** Every rule, family by family; a new one is added to its family's file. The order decides between findings at the same place. */
export const RULES: readonly Rule[] = [
  ...cellRules,
  ...arithmeticRules,
  ...plausibilityRules,
  ...acrossYearsRules,
  ...completenessRules,
];

const byId: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id, or undefined: published versions may name rules that no longer exist. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
