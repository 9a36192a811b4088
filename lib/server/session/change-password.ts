import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

export interface ChangePassword {
  readonly current: string;
  readonly next: string;
}

/** Sets a new password and signs the person out everywhere else. */
export async function changePassword(
  actor: Actor,
  input: ChangePassword,
  at: Date = new Date(),
): Promise<void> {
  return pending(actor, input, at);
}
