import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Refused } from "#lib/domain/refusal.ts";
import { makesCircle, type SuccessionKind } from "#lib/domain/succession/succession.ts";
import { wording } from "#lib/domain/wording.ts";
import { leaveRenewal } from "#lib/server/public/leave-renewal.ts";
import { renewPublicPages } from "#lib/server/public/renew-public-pages.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { asAdministrator } from "./as-administrator.ts";
import { findBody } from "./find-body.ts";

export interface EnterSuccession {
  readonly fromId: string;
  readonly toId: string;
  /** ISO day. */
  readonly on: string;
  readonly kind: SuccessionKind;
  readonly note: string;
}

/** Puts on record that a body came after another. Twice the same, or a body that would come after itself, is Refused. */
export async function enterSuccession(
  actor: Actor,
  input: EnterSuccession,
  at: Date = new Date(),
): Promise<void> {
  await asAdministrator(actor, async (tx, jurisdictionId) => {
    const from = await findBody(tx, jurisdictionId, input.fromId);
    const to = await findBody(tx, jurisdictionId, input.toId);
    const { on, kind, note } = input;
    const known = await tx.bodySuccession.findMany({
      where: { jurisdictionId },
      select: { fromId: true, toId: true },
    });
    if (from.id === to.id || makesCircle(known, from.id, to.id)) throw new Refused(CIRCLE);
    if (known.some((one) => one.fromId === from.id && one.toId === to.id)) throw new Refused(KNOWN);
    await tx.bodySuccession.create({
      data: {
        jurisdictionId,
        fromId: from.id,
        toId: to.id,
        on: new Date(on),
        kind,
        note,
        enteredAt: at,
        enteredById: actor.personId,
        enteredByName: actor.name,
      },
    });
    const about = { jurisdictionId, bodyId: from.id, reportId: null };
    const detail = { from: from.slug, to: to.slug, on, kind, note };
    await recordEvent(tx, { kind: "succession_entered", detail, actor, about, at });
    for (const { slug } of [from, to]) await leaveRenewal(tx, actor, { jurisdictionId, slug, at });
  });
  await renewPublicPages();
}

const CIRCLE = wording(
  "一个机关不能成为自己的承接机关。",
  "一個機關不能成為自己的承接機關。",
  "A body cannot come after itself.",
);
const KNOWN = wording("这条沿革已经有了。", "這條沿革已經有了。", "This succession is on record already.");
