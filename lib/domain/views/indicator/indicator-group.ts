import type { Localized } from "#lib/domain/localized.ts";
import type { GroupValue } from "#lib/domain/statistics/group-value.ts";

/** A body of a group with its figure of a year. */
export interface IndicatorMember extends GroupValue {
  readonly name: Localized;
}

/** One of the groups that an indicator's page shows, over the years. */
export interface IndicatorGroup {
  /** `cn.provinces`. */
  readonly token: string;
  readonly name: Localized;
  readonly isPractice: boolean;
  /** Ascending, the same for every group. */
  readonly years: readonly { readonly year: number; readonly members: readonly IndicatorMember[] }[];
}

/** The members of a group with their figures of a year. */
export function membersIn({ years }: IndicatorGroup, year: number): readonly IndicatorMember[] {
  return years.find((one) => one.year === year)?.members ?? [];
}
