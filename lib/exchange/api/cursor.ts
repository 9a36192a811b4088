import { z } from "zod";
import { ApiProblem } from "./problem.ts";

/**
 * The last row of a page. Whoever writes one by hand gets another page and nothing else: it holds places, no rights, so it is checked and not
 * signed.
 */
const cursor = z.strictObject({
  /** Body, or the key of a set that has no bodies. */
  k: z.string().max(120),
  year: z.int().min(0).max(9999).default(0),
  scope: z.enum(["own_organ", "consolidated"]).default("own_organ"),
  /** Of the version. */
  number: z.int().min(0).max(32_767).default(0),
  /** Number of the row within the report. */
  row: z.int().min(-1).max(100_000).default(0),
  /** Instant of the publication, where that is the order. */
  at: z.iso.datetime().nullable().default(null),
});
export type ApiCursor = z.output<typeof cursor>;

export function writeCursor(place: Partial<ApiCursor> & Pick<ApiCursor, "k">): string {
  return Buffer.from(JSON.stringify(place)).toString("base64url");
}

/** Reads a cursor; what is none is refused. `isKey` says what `k` can be. */
export function readCursor(word: string | undefined, isKey: RegExp): ApiCursor | null {
  if (word === undefined) return null;
  const read = cursor.safeParse(parsed(word));
  if (read.success && isKey.test(read.data.k)) return read.data;
  throw new ApiProblem("invalid_parameter", [{ path: "cursor", value: word }]);
}

function parsed(word: string): unknown {
  try {
    return JSON.parse(Buffer.from(word, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}
