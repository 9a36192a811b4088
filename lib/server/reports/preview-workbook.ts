import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { WorkbookPreview } from "#lib/domain/views/workbook-preview.ts";
import { compareWorkbook } from "#lib/exchange/import/workbook/compare-workbook.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { changesSince } from "./load-changes.ts";
import { loadReport } from "./load-report.ts";
import { readOwnWorkbook, type UploadedFile } from "./read-own-workbook.ts";

/**
 * Lays a filled-in workbook beside its draft and shows what it would change. Saves nothing. Null for a file that is no workbook of
 * ours; one of another body, year, scope or format is refused with the reason.
 */
export async function previewWorkbook(
  actor: Actor,
  id: string,
  file: UploadedFile,
): Promise<WorkbookPreview | null> {
  const view = await loadReport(actor, id);
  const reading = await readOwnWorkbook(view, file);
  if (reading === null) return null;
  const { revision } = reading.base;
  const since = await inTenant(actor, async (tx) => {
    return await changesSince(tx, view.ref.id, { revision, except: new Set() });
  });
  return {
    draft: { revision: view.revision, content: view.content },
    sourceName: file.name,
    revision,
    ...compareWorkbook(templateById(view.template), reading),
    meanwhile: since.map(({ key, by, at }) => ({ key, by, at })),
  };
}
