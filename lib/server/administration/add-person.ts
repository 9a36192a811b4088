import "server-only";
import type { Actor, Role } from "#lib/domain/access/actor.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { asAdministrator } from "./as-administrator.ts";
import { createAccount } from "./create-account.ts";
import { placeForRole } from "./place-for-role.ts";

export interface AddPerson {
  /** In small letters. */
  readonly accountName: string;
  readonly name: string;
  readonly role: Exclude<Role, "operator">;
  readonly bodyId: string;
}

/** Adds a person with a role at a body. The first password is made here and told once. A taken account name is Refused. */
export async function addPerson(
  actor: Actor,
  { accountName, name, role, bodyId }: AddPerson,
  at: Date = new Date(),
): Promise<{ personId: string; password: string }> {
  return await asAdministrator(actor, async (tx, jurisdictionId) => {
    await placeForRole(tx, { jurisdictionId, bodyId, role });
    const created = await createAccount(tx, { jurisdictionId, accountName, name, at });
    await tx.membership.create({ data: { jurisdictionId, personId: created.personId, bodyId, role } });
    const about = { jurisdictionId, bodyId, reportId: null };
    const person = created.personId;
    await recordEvent(tx, { kind: "person_added", detail: { person, accountName, name }, actor, about, at });
    await recordEvent(tx, {
      kind: "membership_given",
      detail: { person, body: bodyId, role },
      actor,
      about,
      at,
    });
    return created;
  });
}
