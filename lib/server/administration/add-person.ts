import "server-only";
import type { Actor, Role } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

export interface AddPerson {
  readonly accountName: string;
  readonly name: string;
  readonly role: Exclude<Role, "operator">;
  readonly bodyId: string;
}

/** Adds a person with a role at a body. The first password is made here and told once. A taken account name is Refused. */
export async function addPerson(
  actor: Actor,
  input: AddPerson,
  at: Date = new Date(),
): Promise<{ personId: string; password: string }> {
  return pending(actor, input, at);
}
