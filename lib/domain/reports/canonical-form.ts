/**
 * Writes plain data as the one JSON text that stands for it (after RFC 8785): keys sorted by code unit, no white space.
 * Two contents are the same if and only if their canonical forms are; hashes of versions and sign-offs are taken over it.
 * Refuses what JSON cannot say without loss: dates, maps, NaN, infinity, undefined inside a list, lone surrogates.
 */
export function canonicalForm(data: unknown): string {
  if (data === null || typeof data === "boolean") return String(data);
  if (typeof data === "string") return canonicalString(data);
  if (typeof data === "number") {
    if (!Number.isFinite(data)) throw new TypeError(`${data} has no canonical form`);
    return JSON.stringify(data);
  }
  if (Array.isArray(data)) return `[${data.map(canonicalForm).join(",")}]`;
  if (typeof data === "object" && isPlain(data)) {
    const entries = Object.entries(data).filter(([, value]) => value !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, value]) => `${canonicalString(key)}:${canonicalForm(value)}`).join(",")}}`;
  }
  throw new TypeError(`A value of type ${typeof data} has no canonical form`);
}

function canonicalString(text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw new TypeError("A lone surrogate has no canonical form");
  return JSON.stringify(text);
}

function isPlain(data: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(data);
  return prototype === Object.prototype || prototype === null;
}
