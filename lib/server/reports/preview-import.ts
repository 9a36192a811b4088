import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Forbidden, Refused } from "#lib/domain/refusal.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { ImportPreview } from "#lib/domain/views/import-preview.ts";
import { documentOfFile } from "#lib/exchange/import/document-of-file.ts";
import { ImportRefused } from "#lib/exchange/import/import-refused.ts";
import { previewReading } from "#lib/exchange/import/preview-reading.ts";
import { readReport } from "#lib/exchange/import/read-report.ts";
import type { SourceDocument } from "#lib/exchange/import/types.ts";
import { loadReport } from "./load-report.ts";

/** A file as it was uploaded, or what was pasted. */
export type ImportSource =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "paste"; readonly content: string; readonly isHtml: boolean };

/** Reads a document for a draft and shows what it would put there. Saves nothing; refuses what cannot be read, with a sentence. */
export async function previewImport(actor: Actor, id: string, source: ImportSource): Promise<ImportPreview> {
  const view = await loadReport(actor, id);
  if (!view.acts.includes("edit")) throw new Forbidden(`edit ${id}`);
  const { content, previous, revision, subject } = view;
  const target = { template: templateById(view.template), subject, content, revision };
  const lastYear = previous && { template: templateById(previous.template), content: previous.content };
  try {
    const reading = readReport(await documentOf(source), { previous: lastYear });
    return previewReading(reading, target, source.kind === "file" ? source.name : null);
  } catch (error) {
    if (error instanceof ImportRefused) throw new Refused(error.reason);
    throw error;
  }
}

async function documentOf(source: ImportSource): Promise<SourceDocument> {
  if (source.kind === "file") return await documentOfFile(source.name, source.bytes);
  return { name: "粘贴的内容", kind: source.isHtml ? "html" : "text", content: source.content };
}
