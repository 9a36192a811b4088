import "server-only";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { loadRelease } from "./load-releases.ts";
import { readRange } from "./read-range.ts";
import { releasePath, releasesFolder } from "./release-folder.ts";

const TYPES: readonly (readonly [ending: string, type: string])[] = [
  [".csv", "text/csv; charset=utf-8; header=present"],
  [".jsonl", "application/jsonl; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  [".parquet", "application/vnd.apache.parquet"],
  [".zip", "application/zip"],
  [".md", "text/markdown; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  ["SHA256SUMS", "text/plain; charset=utf-8"],
];

/**
 * A file of a release, whole or a part of it, read from disk as it is sent. Only what the release's row names is there, so that no address can lead
 * anywhere else on the disk. Its length stands in the release's row and in `Content-Range`: Next takes `Content-Length` off what a route streams.
 */
export async function releaseFileResponse(request: Request, id: string, name: string): Promise<Response> {
  const release = await loadRelease(id);
  const file = release?.files.find((one) => one.name === name);
  if (release === null || file === undefined) return plain(404, "404\n");
  const path = releasePath(releasesFolder(), release.id, file.name);
  const onDisk = await stat(path).catch(() => null);
  // Known and not here: another server has it, or the folder was not brought along. Not to be remembered by anybody.
  if (onDisk?.size !== file.bytes) return plain(503, "503\n", { "Retry-After": "60" });
  const headers = {
    "Content-Type": TYPES.find(([ending]) => name.endsWith(ending))?.[1] ?? "application/octet-stream",
    // Packed on the way, a part would no longer be the part that was asked for, nor the file what its ETag says.
    "Cache-Control": "public, max-age=31536000, immutable, no-transform",
    "Access-Control-Allow-Origin": "*",
    "Accept-Ranges": "bytes",
    ETag: `"${file.sha256}"`,
    "Content-Disposition": `${/\.(?:json|md|txt)$|SHA256SUMS/.test(name) ? "inline" : "attachment"}; filename="${name}"`,
  };
  if (request.headers.get("If-None-Match")?.includes(file.sha256) === true)
    return new Response(null, { status: 304, headers });
  const conditional = request.headers.get("If-Range");
  const isSame = conditional === null || conditional === headers.ETag;
  const range = isSame ? readRange(request.headers.get("Range"), file.bytes) : null;
  if (range === "none") return plain(416, "416\n", { "Content-Range": `bytes */${file.bytes}` });
  const { first, last } = range ?? { first: 0, last: file.bytes - 1 };
  const isEmpty = request.method === "HEAD" || file.bytes === 0;
  return new Response(isEmpty ? null : bodyOf(path, first, last), {
    status: range === null ? 200 : 206,
    headers: {
      ...headers,
      ...(range === null ? {} : { "Content-Range": `bytes ${first}-${last}/${file.bytes}` }),
    },
  });
}

/** Read as far as it is taken: a reader who goes away leaves nothing open. */
function bodyOf(path: string, start: number, end: number): ReadableStream<Uint8Array> {
  const chunks = createReadStream(path, { start, end, highWaterMark: 1 << 17 });
  const iterator: AsyncIterator<Uint8Array> = chunks[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel() {
        chunks.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}

function plain(status: number, text: string, more: Readonly<Record<string, string>> = {}): Response {
  return new Response(text, {
    status,
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "public, max-age=0, must-revalidate",
      ...more,
    },
  });
}
