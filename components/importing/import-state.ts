import type { FormState } from "#components/ui/form-state.ts";
import type { ImportPreview } from "#lib/domain/views/import-preview.ts";
import type { WorkbookPreview } from "#lib/domain/views/workbook-preview.ts";

/** How far an import has come. `values` gives back what was pasted. */
export interface ImportState extends Pick<FormState, "values" | "errors"> {
  readonly preview: ImportPreview | null;
  /** Instead of a preview, where the file is a workbook of ours that comes back. */
  readonly workbook: WorkbookPreview | null;
  /** What was chosen in the preview when it was last refused, by field; null before. */
  readonly chosen: FormState["values"] | null;
  /** Counts the answers, so that fields are built anew with what was typed: React empties them after an action. */
  readonly round: number;
}

export type ImportAction = (before: ImportState, form: FormData) => Promise<ImportState>;

export const NOTHING_READ: ImportState = {
  values: {},
  errors: [],
  preview: null,
  workbook: null,
  chosen: null,
  round: 0,
};
