import type { Localized } from "#lib/domain/localized.ts";
import type { ReportSubject } from "#lib/domain/reports/types.ts";
import type { CellKey, TextKey } from "#lib/domain/templates/types.ts";
import type { CheckedReport } from "./checked-report.ts";
import type { Finding, FindingPlace, Severity } from "./types.ts";

/**
 * What a rule looks at. `narrative` (figures in prose against the tables), `wording`, `consolidation` (a government's sum
 * against the reports below) and `process` (deadlines, sign-off) are the families that rules will be added to next.
 */
export const RULE_FAMILIES = [
  "cells",
  "arithmetic",
  "plausibility",
  "across-years",
  "completeness",
  "narrative",
  "wording",
  "consolidation",
  "process",
] as const;
export type RuleFamily = (typeof RULE_FAMILIES)[number];

/** What a rule found, before `checkReport` gives it rule, severity and fingerprint. */
export interface FindingDraft extends Pick<Finding, "place" | "cells" | "message" | "sides"> {
  /** What an explanation would be about: while it stays the same, a given explanation is kept. */
  readonly evidence: readonly string[];
}

/** A small report that a rule is shown on: the specimen report with these changes (see `specimen.fixture.ts`). */
export interface RuleExample {
  /** What happens in the office, in a sentence. */
  readonly says: string;
  /** Figures as typed, by cell of the specimen form. */
  readonly values?: Readonly<Record<CellKey, string>>;
  /** Last year's figures that differ from the specimen's; null where last year's report is not known. */
  readonly previous?: Readonly<Record<CellKey, string>> | null;
  readonly texts?: Readonly<Partial<Record<TextKey, string>>>;
  readonly previousTexts?: Readonly<Partial<Record<TextKey, string>>>;
  readonly title?: string;
  readonly subject?: Partial<ReportSubject>;
  /** Where the rule finds something, as `placeKey` writes it, in form order; empty for an example that passes. */
  readonly finds: readonly string[];
}

export interface Rule {
  /** `T3-ROW-SUM`: stable for ever, explanations and published versions name it. */
  readonly id: string;
  readonly family: RuleFamily;
  /** What the rule demands, as a sentence. */
  readonly title: Localized;
  /** Article or notice that the rule follows from, or the practice it was seen in. */
  readonly source: Localized;
  /** True where a threshold or the rule itself is our proposal and no notice orders it. */
  readonly isInference: boolean;
  /**
   * Report years the rule holds for; open ends are null. Which formats it concerns follows from the format itself: a
   * rule about relations, measures, item rows, topics or parts is silent where a format has none.
   */
  readonly years: { readonly from: number | null; readonly to: number | null };
  readonly severity: Severity | ((report: CheckedReport) => Severity);
  readonly check: (report: CheckedReport) => readonly FindingDraft[];
  /** At least one that passes and one that fails; the registry test runs them all. */
  readonly examples: readonly RuleExample[];
}

type RuleSource = Omit<Rule, "years" | "isInference"> & Partial<Pick<Rule, "years" | "isInference">>;

/** Defines a rule; unless said otherwise it holds for every report year and a notice or the law orders it. */
export function defineRule(source: RuleSource): Rule {
  return { years: { from: null, to: null }, isInference: false, ...source };
}

/** A place as one word: the cell, table or section, or `report`. */
export function placeKey(place: FindingPlace): string {
  switch (place.kind) {
    case "cell":
      return place.cell;
    case "table":
      return place.table;
    case "section":
      return place.section;
    case "report":
      return "report";
  }
}
