import type { GroupClass } from "#lib/domain/groups/group.ts";
import type { Localized } from "#lib/domain/localized.ts";

/** What can be put side by side in an area, and where to go on from it. */
export interface GroupChoice {
  /** Of an indicator. */
  readonly indicator: string;
  readonly year: number;
  /** Years that can be chosen. */
  readonly years: readonly number[];
  /** Slug of a government, or `cn`. */
  readonly area: string;
  readonly name: Localized;
  readonly isPractice: boolean;
  /** Governments above, from the top down. */
  readonly above: readonly { readonly slug: string; readonly name: Localized }[];
  /** Those with at least two bodies. */
  readonly groups: readonly { readonly class: GroupClass; readonly bodies: number }[];
  readonly below: readonly {
    readonly slug: string;
    readonly name: Localized;
    readonly isPractice: boolean;
  }[];
}
