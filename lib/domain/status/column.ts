import type { Localized } from "#lib/domain/localized.ts";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
import type { FreezablePage } from "#lib/domain/views/frozen-page.ts";
import type { Duty } from "./duty.ts";

/** A body in a column: what it must publish for the year, and the years there are to read. */
export interface ColumnBody {
  readonly slug: string;
  readonly name: Localized;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly duties: readonly Duty[];
  /** Years with a report in force, newest first. */
  readonly years: readonly number[];
}

/**
 * 集中公开: the reports of an area in one place (〔2021〕30号): of its government, its departments, townships and the governments directly
 * below. Whoever must report is there, with the report or with its absence.
 */
export interface ReportColumn extends FreezablePage {
  readonly slug: string;
  readonly name: Localized;
  readonly isPractice: boolean;
  readonly above: readonly { readonly slug: string; readonly name: Localized }[];
  /** The year shown. */
  readonly year: number;
  /** Years with a report of any of these bodies, newest first. */
  readonly years: readonly number[];
  readonly bodies: readonly ColumnBody[];
}
