import { inflateSync } from "node:zlib";
import { MAX_COMPRESSED, MAX_PIECES, MAX_STREAM, MAX_STREAMS } from "../limits.ts";
import { unpacksTooLarge } from "../office/refusals.ts";

/**
 * Refuses a PDF with compressed content far larger than a report can need, before the reader of PDFs, which knows no
 * limit, unpacks it. What is compressed twice is followed inward.
 */
export function refuseBombs(name: string, bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let unpacked = 0;
  let tried = 0;
  let seen = 0;
  let end = 0;
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    seen += 1;
    // The word stands at both ends of a stream.
    if (seen > 2 * MAX_PIECES) throw unpacksTooLarge(name, MAX_STREAMS);
    const start = file[at + 6] === 0x0d ? at + 8 : at + 7;
    if (end < start) end = file.indexOf("endstream", start);
    if (end < 0) return;
    let content: Buffer | null = file.subarray(start, end);
    while (content !== null && isDeflated(content)) {
      content = inflate(name, content);
      unpacked += content?.length ?? 0;
      tried += 1;
      if (unpacked > MAX_STREAMS || tried > MAX_COMPRESSED) throw unpacksTooLarge(name, MAX_STREAMS);
    }
  }
}

function isDeflated(content: Buffer): boolean {
  const [first = 0, second = 0] = content;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

/** Null for what only looked compressed. */
function inflate(name: string, content: Buffer): Buffer | null {
  try {
    return inflateSync(content, { maxOutputLength: MAX_STREAM });
  } catch (error) {
    if (error instanceof RangeError) throw unpacksTooLarge(name, MAX_STREAM);
    return null;
  }
}
