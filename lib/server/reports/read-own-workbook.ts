import "server-only";
import { Forbidden, Refused } from "#lib/domain/refusal.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { ImportRefused } from "#lib/exchange/import/import-refused.ts";
import type { WorkbookReading } from "#lib/exchange/import/workbook/read-workbook.ts";
import { refuseForeign } from "#lib/exchange/import/workbook/refuse-foreign.ts";
import { readWorkbookInThread } from "#lib/exchange/import/worker/workbook-in-thread.ts";
import { workbookIdentity } from "./workbook-identity.ts";

/** A file as it was uploaded. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a workbook for the draft it was written from. Null for a file that is no workbook of ours; one of another body, year, scope
 * or format is refused with the reason.
 */
export async function readOwnWorkbook(
  view: ReportView,
  { name, bytes }: UploadedFile,
): Promise<WorkbookReading | null> {
  if (!view.acts.includes("edit")) throw new Forbidden(`edit ${view.ref.id}`);
  try {
    const reading = await readWorkbookInThread({ name, bytes });
    if (reading !== null) refuseForeign(workbookIdentity(view), reading.base);
    return reading;
  } catch (error) {
    if (error instanceof ImportRefused) throw new Refused(error.reason);
    throw error;
  }
}
