import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { openSession } from "./open-session.ts";
import { type ChangePassword, replacePassword } from "./replace-password.ts";

/** Sets a new password and signs the person out everywhere but here. Call it from a server action: it sets the cookie. */
export async function changePassword(
  actor: Actor,
  input: ChangePassword,
  at: Date = new Date(),
): Promise<void> {
  await openSession(await replacePassword(actor, input, at));
}
