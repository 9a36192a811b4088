import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Forbidden, Refused } from "#lib/domain/refusal.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { ImportPreview } from "#lib/domain/views/import-preview.ts";
import { ImportRefused } from "#lib/exchange/import/import-refused.ts";
import type { ImportSource } from "#lib/exchange/import/import-source.ts";
import { previewReading } from "#lib/exchange/import/preview-reading.ts";
import { readInThread } from "#lib/exchange/import/worker/read-in-thread.ts";
import { loadReport } from "./load-report.ts";

/** Reads a document for a draft and shows what it would put there. Saves nothing; refuses what cannot be read, with a sentence. */
export async function previewImport(actor: Actor, id: string, source: ImportSource): Promise<ImportPreview> {
  const view = await loadReport(actor, id);
  if (!view.acts.includes("edit")) throw new Forbidden(`edit ${id}`);
  const { content, previous, revision, subject } = view;
  const target = { template: templateById(view.template), subject, content, revision };
  const lastYear = previous && { template: previous.template, content: previous.content };
  try {
    const reading = await readInThread({ source, previous: lastYear });
    return previewReading(reading, target, source.kind === "file" ? source.name : null);
  } catch (error) {
    if (error instanceof ImportRefused) throw new Refused(error.reason);
    throw error;
  }
}
