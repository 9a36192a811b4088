import type { Localized } from "#lib/domain/localized.ts";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";

/** A body as the public knows it. */
export interface PublicBody {
  readonly id: string;
  readonly slug: string;
  readonly name: Localized;
  readonly shortName: Localized;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly jurisdiction: Localized;
  readonly isPractice: boolean;
  /** Whether any report in force covers its whole area. */
  readonly hasConsolidated: boolean;
}
