import "server-only";
import type { Actor, Role } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

export interface GiveMembership {
  readonly role: Exclude<Role, "operator">;
  readonly bodyId: string;
}

/** Gives a person one more role at a body. */
export async function giveMembership(
  actor: Actor,
  personId: string,
  input: GiveMembership,
  at: Date = new Date(),
): Promise<void> {
  return pending(actor, personId, input, at);
}
