import type { IndicatorValue } from "#lib/domain/indicators/types.ts";

/** What one body of a group has. */
export interface GroupValue {
  /** Slug or code: orders what is equal. */
  readonly key: string;
  readonly value: IndicatorValue;
}
