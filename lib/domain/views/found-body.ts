import type { Localized } from "#lib/domain/localized.ts";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";

export interface FoundBody {
  readonly slug: string;
  readonly name: Localized;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly jurisdiction: Localized;
  readonly isPractice: boolean;
  /** Years with a published report, newest first. */
  readonly years: readonly number[];
}
