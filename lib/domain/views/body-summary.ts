import type { Localized } from "#lib/domain/localized.ts";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";

/** A body as lists and headings name it. `name` is the full official name in zh-Hans. */
export interface BodySummary {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** 淮安市 for 淮安市人民政府: how files and narrow places name it, in zh-Hans. */
  readonly shortName: string;
  /** The same in every language, where a page wants the reader's own. */
  readonly names: Localized;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
}
