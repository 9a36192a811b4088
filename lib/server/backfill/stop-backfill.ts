import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { asAdministrator } from "#lib/server/administration/as-administrator.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { findBackfill } from "./find-file.ts";
import { wakeBackfill } from "./wake-backfill.ts";

/** Stops reading after the files that are in hand. Stopping what is stopped changes nothing. */
export async function stopBackfill(actor: Actor, id: string, at: Date = new Date()): Promise<void> {
  await setStopped(actor, { id, stoppedAt: at, at });
}

/** Goes on reading where it was stopped, in the name of whoever says so. */
export async function resumeBackfill(actor: Actor, id: string, at: Date = new Date()): Promise<void> {
  await setStopped(actor, { id, stoppedAt: null, at });
  await wakeBackfill({ backfillId: id, personId: actor.personId });
}

interface Stopping {
  readonly id: string;
  readonly stoppedAt: Date | null;
  readonly at: Date;
}

async function setStopped(actor: Actor, { id, stoppedAt, at }: Stopping): Promise<void> {
  await asAdministrator(actor, async (tx, jurisdictionId) => {
    const found = await findBackfill(tx, id);
    if ((found.stoppedAt === null) === (stoppedAt === null)) return;
    await tx.backfill.update({ where: { id }, data: { stoppedAt } });
    const kind = stoppedAt === null ? "backfill_resumed" : "backfill_stopped";
    const about = { jurisdictionId, bodyId: null, reportId: null };
    await recordEvent(tx, { kind, detail: { backfill: id }, actor, about, at });
  });
}
