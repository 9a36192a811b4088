import type { Template } from "#lib/domain/templates/types.ts";
import type { ReportContent } from "./types.ts";

/** Whose report begins, and for which year. `name` is the body's full name in zh-Hans. */
export interface ReportBeginning {
  readonly name: string;
  readonly year: number;
}

/** A report before anyone has typed: title and period statement as the format words them, every cell blank. */
export function emptyContent(template: Template, { name, year }: ReportBeginning): ReportContent {
  const fill = (pattern: string) => pattern.replaceAll("{organ}", name).replaceAll("{year}", String(year));
  return {
    template: template.id,
    title: fill(template.titlePattern["zh-Hans"]),
    values: {},
    texts: { intro: fill(template.periodStatement["zh-Hans"]) },
  };
}
