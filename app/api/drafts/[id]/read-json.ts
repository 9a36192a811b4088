/** A whole report with all its texts, several times over. */
const LONGEST_BYTES = 4 * 1_024 * 1_024;

/** Reads a request's JSON, and no more of it than anybody types; null for what is no JSON. */
export async function readJson(request: Request): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > LONGEST_BYTES) return "too_long";
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return null;
  }
}
