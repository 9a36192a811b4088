import "server-only";
import { z } from "zod";
import type { HistoryEntry } from "#lib/domain/views/history-entry.ts";
import { REPORT_EVENTS } from "#lib/domain/workflow/audit-events.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "./find-report.ts";

/** What people wrote with an act, under the names it has in the details of the events. */
const words = z.looseObject({
  reason: z.string().optional(),
  note: z.string().optional(),
  text: z.string().optional(),
  source: z.string().nullish(),
});

const kind = z.enum(REPORT_EVENTS);

/** What happened to a report, oldest first, as far as this reader may know it. */
export async function loadHistory(tx: Transaction, { ref }: FoundReport): Promise<readonly HistoryEntry[]> {
  const events = await tx.auditEvent.findMany({
    where: { reportId: ref.id, kind: { in: [...REPORT_EVENTS] } },
    orderBy: [{ occurredAt: "asc" }, { recordedAt: "asc" }, { id: "asc" }],
  });
  return events.map((event) => {
    const { reason, note, text, source } = words.parse(event.detail);
    return {
      id: event.id,
      kind: kind.parse(event.kind),
      at: event.occurredAt.toISOString(),
      name: event.personName,
      text: reason || note || text || source || null,
    };
  });
}
