import type { CheckedReport } from "./checked-report.ts";
import type { Severity } from "./types.ts";

/** For report year 2019 the form was encouraged, not compulsory: 确实存在现实困难的，可参照统一格式发布 (国办公开办函〔2019〕60号, part 2). */
const ENCOURAGED = 2019;

/** Severity of what only the form demands. */
export function formSeverity({ subject }: CheckedReport): Severity {
  return subject.year <= ENCOURAGED ? "needs_explanation" : "error";
}
