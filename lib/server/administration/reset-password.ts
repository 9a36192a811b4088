import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { NotFound } from "#lib/domain/refusal.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { hashPassword } from "#lib/server/session/hash-password.ts";
import { asAdministrator } from "./as-administrator.ts";
import { findPerson } from "./find-person.ts";
import { makePassword } from "./make-password.ts";

/** Makes a new password for a person, tells it once, and signs the person out everywhere. */
export async function resetPassword(
  actor: Actor,
  personId: string,
  at: Date = new Date(),
): Promise<{ password: string }> {
  const password = makePassword();
  const passwordHash = await hashPassword(password);
  return await asAdministrator(actor, async (tx, jurisdictionId) => {
    const person = await findPerson(tx, jurisdictionId, personId);
    // The database changes the password without showing it: an administrator can read nobody's hash.
    const [outcome] = await tx.$queryRaw<{ changed: boolean }[]>`
      SELECT fence.reset_password(${person.id}::uuid, ${passwordHash}, ${at}) AS changed`;
    if (outcome?.changed !== true) throw new NotFound(`person ${personId}`);
    await tx.person.update({ where: { id: person.id }, data: { sessionEpoch: { increment: 1 } } });
    const about = { jurisdictionId, bodyId: null, reportId: null };
    await recordEvent(tx, { kind: "password_reset", detail: { person: person.id }, actor, about, at });
    return { password };
  });
}
