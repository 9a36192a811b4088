import { type ArchiveFile, filesOfArchive, isOwnFile } from "#lib/exchange/archive/files-of-archive.ts";

/** The files of an upload one after the other as they are taken: those of every archive among them, and the others as they are. */
export async function* uploadedFiles(upload: readonly File[]): AsyncGenerator<ArchiveFile> {
  for (const file of upload) {
    if (!isOwnFile(file.name)) continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (/\.zip$/i.test(file.name)) yield* filesOfArchive(file.name, bytes);
    else yield { path: file.name, bytes };
  }
}
