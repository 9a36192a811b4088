import type { Locale } from "#lib/domain/localized.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import type { WorkbookPlace } from "../../import/workbook/read-workbook.ts";

/** What is noted in a workbook that comes back. */
export interface Annotations {
  readonly template: Template;
  /** Where the places of the form stand in this file. */
  readonly places: ReadonlyMap<string, WorkbookPlace>;
  readonly findings: readonly Finding[];
  readonly locale: Locale;
}
