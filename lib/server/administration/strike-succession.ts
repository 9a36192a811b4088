import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { NotFound } from "#lib/domain/refusal.ts";
import { isUuid } from "#lib/server/database/is-uuid.ts";
import { leaveRenewal } from "#lib/server/public/leave-renewal.ts";
import { renewPublicPages } from "#lib/server/public/renew-public-pages.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { asAdministrator } from "./as-administrator.ts";

/** Takes a wrong entry out; that it was there stays on record. */
export async function strikeSuccession(actor: Actor, id: string, at: Date = new Date()): Promise<void> {
  await asAdministrator(actor, async (tx, jurisdictionId) => {
    const row = isUuid(id)
      ? await tx.bodySuccession.findFirst({
          where: { id, jurisdictionId },
          include: { from: { select: { slug: true } }, to: { select: { slug: true } } },
        })
      : null;
    if (row === null) throw new NotFound(`succession ${id}`);
    await tx.bodySuccession.delete({ where: { id: row.id } });
    const about = { jurisdictionId, bodyId: row.fromId, reportId: null };
    const on = row.on.toISOString().slice(0, 10);
    const detail = { from: row.from.slug, to: row.to.slug, on, kind: row.kind };
    await recordEvent(tx, { kind: "succession_struck", detail, actor, about, at });
    for (const { slug } of [row.from, row.to]) await leaveRenewal(tx, actor, { jurisdictionId, slug, at });
  });
  await renewPublicPages();
}
