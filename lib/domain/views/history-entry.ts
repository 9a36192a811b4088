import type { AuditEventKind } from "#lib/domain/workflow/audit-events.ts";

/** A line of a report's history, oldest first. `text` is the reason given, where the event has one. */
export interface HistoryEntry {
  readonly id: string;
  readonly kind: AuditEventKind;
  /** ISO instant. */
  readonly at: string;
  readonly name: string;
  readonly text: string | null;
}
