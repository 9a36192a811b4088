import type { Template } from "#lib/domain/templates/types.ts";

/** What of a template is needed to lay a report out: also the form as it was worded when a version was published. */
export type ReportLayout = Pick<Template, "sections" | "tables" | "cellByKey">;
