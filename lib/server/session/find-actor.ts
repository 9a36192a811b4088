import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { inSignIn } from "#lib/server/database/in-sign-in.ts";
import type { SessionClaim } from "./session-claim.ts";

/** Who a session belongs to, as the database has it now; null for somebody deactivated or signed out everywhere since. */
export async function findActor({ personId, epoch }: SessionClaim): Promise<Actor | null> {
  return await findActive({ id: personId, sessionEpoch: epoch });
}

/** In whose name a job works that this person began; null for somebody deactivated since. */
export async function findActorOfJob(personId: string): Promise<Actor | null> {
  return await findActive({ id: personId });
}

async function findActive(who: { id: string; sessionEpoch?: number }): Promise<Actor | null> {
  return await inSignIn(async (tx) => {
    const person = await tx.person.findUnique({
      where: { ...who, active: true },
      select: {
        id: true,
        name: true,
        jurisdictionId: true,
        jurisdiction: { select: { directReview: true } },
        memberships: { select: { role: true, bodyId: true, body: { select: { path: true } } } },
      },
    });
    if (person === null) return null;
    return {
      personId: person.id,
      name: person.name,
      jurisdictionId: person.jurisdictionId,
      directReview: person.jurisdiction?.directReview ?? false,
      memberships: person.memberships.map(({ role, bodyId, body }) => ({
        role,
        bodyId: bodyId ?? "",
        bodyPath: body?.path ?? "",
      })),
    };
  });
}
