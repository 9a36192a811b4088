import type { WriteOptions, WriteSheet } from "hucre/xlsx";

export type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/** A sheet with the names of the places on it. */
export interface NamedSheet {
  readonly sheet: WriteSheet;
  readonly names: readonly NamedRange[];
}
