import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { TilePlace } from "#lib/domain/groups/province-tiles.ts";
import { leaveRenewal } from "#lib/server/public/leave-renewal.ts";
import { renewPublicPages } from "#lib/server/public/renew-public-pages.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { asAdministrator } from "./as-administrator.ts";
import { findBody } from "./find-body.ts";

/** Puts a body on the schematic map of its area, or takes it off. */
export async function placeTile(
  actor: Actor,
  bodyId: string,
  tile: TilePlace | null,
  at: Date = new Date(),
): Promise<void> {
  await asAdministrator(actor, async (tx, jurisdictionId) => {
    const { id, slug } = await findBody(tx, jurisdictionId, bodyId);
    const [column, row] = [tile?.column ?? null, tile?.row ?? null];
    await tx.body.update({ where: { id }, data: { tileColumn: column, tileRow: row } });
    const about = { jurisdictionId, bodyId: id, reportId: null };
    await recordEvent(tx, { kind: "tile_placed", detail: { slug, column, row }, actor, about, at });
    await leaveRenewal(tx, actor, { jurisdictionId, slug, at });
  });
  await renewPublicPages();
}
