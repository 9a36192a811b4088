import { MAX_PART } from "../limits.ts";
import { assertZipFits, BadZip } from "./read-zip.ts";
import { damaged, unpacksTooLarge } from "./refusals.ts";

/** Refuses an office file that unpacks to more than the limits, before it is given to a program that keeps none. */
export function refuseOversized(name: string, bytes: Uint8Array): void {
  try {
    assertZipFits(bytes);
  } catch (error) {
    if (error instanceof BadZip) throw error.isTooLarge ? unpacksTooLarge(name, MAX_PART) : damaged(name);
    throw error;
  }
}
