import type { Localized } from "#lib/domain/localized.ts";
import type { PublishedVersion } from "#lib/domain/reports/version-document.ts";
import type { RuleFamily } from "#lib/domain/rules/define-rule.ts";
import { RULES } from "#lib/domain/rules/registry.ts";

/**
 * passed: found nothing; noted: a hint for those who work on it, which asks for no answer; accepted: something was found, explained and accepted;
 * unexplained: found in figures entered as their body published them.
 */
export type CheckOutcome = "passed" | "noted" | "accepted" | "unexplained";

export interface CheckLine {
  readonly rule: string;
  readonly family: RuleFamily;
  readonly title: Localized;
  readonly source: Localized;
  readonly outcome: CheckOutcome;
  readonly reasons: readonly string[];
}

/** What each check that holds for the year says of a version. Hints are counted and not told: they ask a person to look, and prove nothing. */
export function qualityLog({
  year,
  findings,
  explanations,
}: Pick<PublishedVersion, "year" | "findings" | "explanations">): readonly CheckLine[] {
  return RULES.filter(({ years }) => (years.from ?? year) <= year && year <= (years.to ?? year)).map(
    ({ id, family, title, source }) => {
      const found = findings.filter(({ rule }) => rule === id);
      const reasons = found.flatMap(({ fingerprint }) =>
        explanations.flatMap((one) => (one.fingerprint === fingerprint ? [one.text] : [])),
      );
      return { rule: id, family, title, source, reasons, outcome: outcomeOf(found, reasons.length) };
    },
  );
}

function outcomeOf(found: PublishedVersion["findings"], reasons: number): CheckOutcome {
  if (found.length === 0) return "passed";
  if (found.some(({ severity }) => severity === "error")) return "unexplained";
  if (found.every(({ severity }) => severity === "hint")) return "noted";
  return reasons > 0 ? "accepted" : "unexplained";
}
