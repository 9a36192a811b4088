import type { DutyRow } from "./collection-view.ts";

export const DUTY_FILTERS = ["all", "missing", "late"] as const;
export type DutyFilter = (typeof DUTY_FILTERS)[number];

/** The duties an administrator wants to see: everybody, who has not submitted, who is late. */
export function filterDuties(duties: readonly DutyRow[], filter: DutyFilter): readonly DutyRow[] {
  switch (filter) {
    case "all":
      return duties;
    case "missing":
      return duties.filter((duty) => duty.submittedAt === null);
    case "late":
      return duties.filter((duty) => duty.isLate);
  }
}
