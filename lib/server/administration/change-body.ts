import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { leaveRenewal } from "#lib/server/public/leave-renewal.ts";
import { renewPublicPages } from "#lib/server/public/renew-public-pages.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { asAdministrator } from "./as-administrator.ts";
import { findBody } from "./find-body.ts";
import { type BodyNames, namesRow } from "./names-row.ts";
import { unlessTaken } from "./unless-taken.ts";

export interface ChangeBody extends Required<BodyNames> {
  readonly slug: string;
}

/** Names a body anew, or gives it another address; the old address leads to it for ever. A slug that is or was another's is Refused. */
export async function changeBody(
  actor: Actor,
  bodyId: string,
  input: ChangeBody,
  at: Date = new Date(),
): Promise<void> {
  await asAdministrator(actor, async (tx, jurisdictionId) => {
    const body = await findBody(tx, jurisdictionId, bodyId);
    const { slug } = input;
    const row = namesRow(input);
    await unlessTaken(tx.body.update({ where: { id: body.id }, data: { ...row, slug } }));
    const now: Readonly<Record<string, string>> = { ...row, slug };
    const before = Object.fromEntries(
      Object.entries({
        slug: body.slug,
        nameHans: body.nameHans,
        nameHant: body.nameHant,
        nameEn: body.nameEn,
        shortNameHans: body.shortNameHans,
        shortNameHant: body.shortNameHant,
        shortNameEn: body.shortNameEn,
      }).filter(([column, value]) => now[column] !== value),
    );
    const about = { jurisdictionId, bodyId: body.id, reportId: null };
    await recordEvent(tx, {
      kind: "body_changed",
      detail: { slug, name: input.name, before },
      actor,
      about,
      at,
    });
    for (const shown of new Set([body.slug, slug])) {
      await leaveRenewal(tx, actor, { jurisdictionId, slug: shown, at });
    }
  });
  await renewPublicPages();
}
