import "server-only";
import { figuresOfReport } from "#lib/domain/indicators/figures-of-report.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { asJson } from "#lib/server/reports/as-json.ts";
import { hashContent } from "#lib/server/reports/hash-content.ts";

/** Counted up whenever a figure is read from its cells in another way. 2: money in the unit of the form. */
const READING = 2;

/** Changes whenever a measure is made of other cells or read otherwise, so that figures computed before are known to be out of date. */
export function figuresDefinition(template: Template): string {
  return hashContent({ measures: template.measures, reading: READING }).slice(0, 16);
}

interface ToFigure {
  readonly template: Template;
  readonly content: ReportContent;
  readonly findings: readonly Pick<Finding, "rule" | "severity">[];
}

/** What is kept of a version for indicators, in the columns of `report_figures`. */
export function figuresRow({ template, content, findings }: ToFigure) {
  return {
    templateId: template.id,
    amounts: asJson(figuresOfReport(template, content)),
    isConsistent: !findings.some(isFaultOfSums),
    definition: figuresDefinition(template),
  };
}

/** 数据勾稽: an error of the sums of table 3 or of the totals of table 4 (domain rules T3-*, T4-SUM). */
function isFaultOfSums({ rule, severity }: Pick<Finding, "rule" | "severity">): boolean {
  return severity === "error" && (rule.startsWith("T3-") || rule === "T4-SUM");
}
