import "server-only";
import type { Actor, Role } from "#lib/domain/access/actor.ts";
import { Conflict, Refused } from "#lib/domain/refusal.ts";
import { wording } from "#lib/domain/wording.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { asAdministrator } from "./as-administrator.ts";
import { findPerson } from "./find-person.ts";
import { placeForRole } from "./place-for-role.ts";

export interface GiveMembership {
  readonly role: Exclude<Role, "operator">;
  readonly bodyId: string;
}

/** Gives a person one more role at a body. A role that is held already is a Conflict. */
export async function giveMembership(
  actor: Actor,
  personId: string,
  { role, bodyId }: GiveMembership,
  at: Date = new Date(),
): Promise<void> {
  await asAdministrator(actor, async (tx, jurisdictionId) => {
    const person = await findPerson(tx, jurisdictionId, personId);
    if (!person.active) throw new Refused(INACTIVE);
    await placeForRole(tx, { jurisdictionId, bodyId, role });
    const { count } = await tx.membership.createMany({
      data: { jurisdictionId, personId, bodyId, role },
      skipDuplicates: true,
    });
    if (count === 0) throw new Conflict(HELD_ALREADY);
    const about = { jurisdictionId, bodyId, reportId: null };
    const detail = { person: personId, body: bodyId, role };
    await recordEvent(tx, { kind: "membership_given", detail, actor, about, at });
  });
}

const INACTIVE = wording(
  "这个账号已停用，不能增加角色。",
  "這個賬號已停用，不能增加角色。",
  "This person is deactivated and can be given no role.",
);
const HELD_ALREADY = wording(
  "这个人在该单位已有这个角色。",
  "這個人在該單位已有這個角色。",
  "This person holds that role at that body already.",
);
