import { placeKey } from "./define-rule.ts";
import type { FindingPlace } from "./types.ts";

/**
 * The name of one finding: rule, place and a short hash of what was found. The same figures at the same place give the same text
 * in every browser, on the server and after years, because explanations are kept under it.
 */
export function fingerprintOf(rule: string, place: FindingPlace, evidence: readonly string[]): string {
  return `${rule}:${placeKey(place)}:${hash(evidence.join("\u001f"))}`;
}

/** 53 bits of cyrb53 (public domain): enough to tell apart the few values one cell ever has, without asynchronous digests. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, "0");
}
