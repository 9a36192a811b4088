import type { Localized } from "#lib/domain/localized.ts";
import type { ReportContent, ReportSubject } from "#lib/domain/reports/types.ts";
import type { CellKey, SectionKey, Template, TextKey } from "#lib/domain/templates/types.ts";

/** error blocks submission; needs_explanation wants a written reason; hint informs. */
export const SEVERITIES = ["error", "needs_explanation", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

export interface RuleInput {
  readonly template: Template;
  readonly content: ReportContent;
  readonly subject: ReportSubject;
  /** Last year's report of the same body and scope, or null where unknown. Its template may be another one. */
  readonly previous: { readonly template: Template; readonly content: ReportContent } | null;
}

export type FindingPlace =
  | { readonly kind: "cell"; readonly cell: CellKey }
  | { readonly kind: "table"; readonly table: string }
  | { readonly kind: "section"; readonly section: SectionKey | TextKey }
  | { readonly kind: "report" };

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly place: FindingPlace;
  /** Every cell of this report that takes part, left side first; they light up together. */
  readonly cells: readonly CellKey[];
  readonly message: Localized;
  /** Both sides of the equation as numbers to show, where the rule compares two. */
  readonly sides: { readonly left: string; readonly right: string; readonly difference: string } | null;
  /** Same rule, place and values give the same text; an explanation is kept while it stays the same. */
  readonly fingerprint: string;
}
