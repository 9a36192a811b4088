import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Conflict, Refused } from "#lib/domain/refusal.ts";
import { wording } from "#lib/domain/wording.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { asAdministrator } from "./as-administrator.ts";
import { findPerson } from "./find-person.ts";

/** Ends a person's access at once, everywhere. What they did stays on record under their name. */
export async function deactivatePerson(actor: Actor, personId: string, at: Date = new Date()): Promise<void> {
  await asAdministrator(actor, async (tx, jurisdictionId) => {
    const person = await findPerson(tx, jurisdictionId, personId);
    if (person.id === actor.personId) throw new Refused(ONESELF);
    const { count } = await tx.person.updateMany({
      where: { id: person.id, active: true },
      data: { active: false, sessionEpoch: { increment: 1 } },
    });
    if (count === 0) throw new Conflict(DONE_ALREADY);
    const about = { jurisdictionId, bodyId: null, reportId: null };
    await recordEvent(tx, { kind: "person_deactivated", detail: { person: person.id }, actor, about, at });
  });
}

const ONESELF = wording("不能停用自己的账号。", "不能停用自己的賬號。", "Nobody can deactivate themselves.");
const DONE_ALREADY = wording(
  "这个账号已经停用。",
  "這個賬號已經停用。",
  "This person is deactivated already.",
);
