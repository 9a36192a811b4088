import type { CellValue } from "./types.ts";

/**
 * Whether two values say the same. Figures are compared as figures: １１０ and 110件 agree; a note or a unit beside them
 * counts. What is no figure is compared as it was typed.
 */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (one.status === "reported" && other.status === "reported") {
    return one.value === other.value && one.unit === other.unit && one.note === other.note;
  }
  return one.status === other.status && one.raw === other.raw;
}
