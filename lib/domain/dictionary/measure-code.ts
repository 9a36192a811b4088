import type { Measure } from "#lib/domain/templates/types.ts";

/** A measure as data files name it: `newReceived` is `new_received`. */
export function measureCode(measure: Measure): string {
  return measure.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
