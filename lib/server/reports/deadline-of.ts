import type { BodyLevel, ReportScope } from "#lib/domain/reports/types.ts";
import type { Deadline } from "#prisma/generated/client.ts";

/** The day a report is due (ISO date), or null where the jurisdiction has set none for this level and scope. */
export function deadlineOf(
  deadlines: readonly Deadline[],
  level: BodyLevel,
  scope: ReportScope,
): string | null {
  const found = deadlines.find((deadline) => deadline.level === level && deadline.scope === scope);
  return found?.dueOn.toISOString().slice(0, 10) ?? null;
}
