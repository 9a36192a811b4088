/** A part of a file: first and last byte, both in it. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * What `Range` asks of so many bytes (RFC 9110, 14). null: everything, also where several parts are asked for or the header is none;
 * `none`: nothing that the file has, to be answered 416.
 */
export function readRange(header: string | null, bytes: number): ByteRange | "none" | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  const [, from = "", to = ""] = asked ?? [];
  if (asked === null || (from === "" && to === "")) return null;
  if (from === "") {
    const length = Math.min(Number(to), bytes);
    return length === 0 ? "none" : { first: bytes - length, last: bytes - 1 };
  }
  const first = Number(from);
  const last = to === "" ? bytes - 1 : Math.min(Number(to), bytes - 1);
  if (to !== "" && Number(to) < first) return null;
  return first >= bytes ? "none" : { first, last };
}
