import "server-only";

/**
 * The network address a request came from. A proxy appends the address it saw; what stands before it was written by the client and
 * proves nothing.
 */
export function clientAddress(headers: { get(name: string): string | null }): string {
  const last = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim();
  return last === undefined || last === "" ? "unknown" : last.slice(0, 64);
}
