import type { Locale, Localized } from "#lib/domain/localized.ts";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { TemplateId } from "#lib/domain/templates/types.ts";
import type { ImportSource } from "../import-source.ts";
import type { ReportReading } from "../types.ts";
import type { WorkbookReading } from "../workbook/read-workbook.ts";

/** What is handed to the reading thread: plain data, a template by its id. */
export type ReadingJob = DocumentJob | WorkbookJob | AnnotationJob;

/** A document to be read for what it says. */
export interface DocumentJob {
  readonly kind?: "document";
  readonly source: ImportSource;
  /** Last year's report of the same body and scope, where known. */
  readonly previous: { readonly template: TemplateId; readonly content: ReportContent } | null;
}

/** A file that may be a fill-in workbook of ours. */
export interface WorkbookJob {
  readonly kind: "workbook";
  readonly source: ImportSource & { readonly kind: "file" };
}

/** A fill-in workbook that is to come back with notes. */
export interface AnnotationJob {
  readonly kind: "annotation";
  readonly source: ImportSource & { readonly kind: "file" };
  readonly template: TemplateId;
  readonly places: WorkbookReading["places"];
  readonly findings: readonly Finding[];
  readonly locale: Locale;
}

/** What it sends back. `refused` is meant for the user; `failed` is a mistake of the reader's own. */
export type ReadingOutcome =
  | {
      readonly kind: "read";
      readonly templateId: TemplateId;
      readonly reading: Omit<ReportReading, "template">;
    }
  /** null for a file that is no workbook of ours. */
  | { readonly kind: "workbook"; readonly reading: WorkbookReading | null }
  | { readonly kind: "annotated"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "refused"; readonly reason: Localized }
  | { readonly kind: "failed"; readonly message: string };

/** A reading thread first says that its modules are loaded. */
export const READY = "ready";
