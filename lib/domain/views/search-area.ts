import type { Localized } from "#lib/domain/localized.ts";

/** An area whose reports a search may be narrowed to. */
export interface SearchArea {
  readonly slug: string;
  readonly name: Localized;
  /** 1 below the area before it that has 0. */
  readonly depth: 0 | 1;
}
