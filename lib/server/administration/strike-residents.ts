import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { NotFound } from "#lib/domain/refusal.ts";
import { leaveRenewal } from "#lib/server/public/leave-renewal.ts";
import { renewPublicPages } from "#lib/server/public/renew-public-pages.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { asAdministrator } from "./as-administrator.ts";
import { findBody } from "./find-body.ts";

/** Takes a wrong number of residents out; that it was there stays on record. */
export async function strikeResidents(
  actor: Actor,
  { bodyId, year }: { readonly bodyId: string; readonly year: number },
  at: Date = new Date(),
): Promise<void> {
  await asAdministrator(actor, async (tx, jurisdictionId) => {
    const { id, slug } = await findBody(tx, jurisdictionId, bodyId);
    const row = Number.isInteger(year)
      ? await tx.population.findUnique({ where: { bodyId_year: { bodyId: id, year } } })
      : null;
    if (row === null) throw new NotFound(`residents of ${slug} ${year}`);
    await tx.population.delete({ where: { bodyId_year: { bodyId: id, year } } });
    const about = { jurisdictionId, bodyId: id, reportId: null };
    const detail = { slug, year, residents: row.residents };
    await recordEvent(tx, { kind: "residents_struck", detail, actor, about, at });
    await leaveRenewal(tx, actor, { jurisdictionId, slug, at });
  });
  await renewPublicPages();
}
