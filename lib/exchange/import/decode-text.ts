/**
 * Decodes a file of unknown encoding. UTF-8 is tried strictly; what is not UTF-8 is read as GB18030, which contains GBK
 * and GB2312. A byte order mark or an HTML charset declaration decides beforehand.
 */
export function decodeText(bytes: Uint8Array): string {
  const declared = declaredEncoding(bytes);
  if (declared !== null) return new TextDecoder(declared).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const charset = /<meta[^>]{0,200}charset\s*=\s*["']?\s*(gbk|gb2312|gb18030|big5)/i
    .exec(head)?.[1]
    ?.toLowerCase();
  if (charset === undefined) return null;
  return charset === "big5" ? "big5" : "gb18030";
}
