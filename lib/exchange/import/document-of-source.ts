import { documentOfFile } from "./document-of-file.ts";
import type { ImportSource } from "./import-source.ts";
import type { SourceDocument } from "./types.ts";

/** What the reader is given: the file decoded by its content, or the paste as it is. Throws `ImportRefused` for what cannot be read. */
export async function documentOfSource(source: ImportSource): Promise<SourceDocument> {
  if (source.kind === "file") return await documentOfFile(source.name, source.bytes);
  return { name: "粘贴的内容", kind: source.isHtml ? "html" : "text", content: source.content };
}
