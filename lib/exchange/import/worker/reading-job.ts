import type { Localized } from "#lib/domain/localized.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { TemplateId } from "#lib/domain/templates/types.ts";
import type { ImportSource } from "../import-source.ts";
import type { ReportReading } from "../types.ts";

/** What is handed to the reading thread: plain data, a template by its id. */
export interface ReadingJob {
  readonly source: ImportSource;
  /** Last year's report of the same body and scope, where known. */
  readonly previous: { readonly template: TemplateId; readonly content: ReportContent } | null;
}

/** What it sends back. `refused` is meant for the user; `failed` is a mistake of the reader's own. */
export type ReadingOutcome =
  | {
      readonly kind: "read";
      readonly templateId: TemplateId;
      readonly reading: Omit<ReportReading, "template">;
    }
  | { readonly kind: "refused"; readonly reason: Localized }
  | { readonly kind: "failed"; readonly message: string };

/** A reading thread first says that its modules are loaded. */
export const READY = "ready";
