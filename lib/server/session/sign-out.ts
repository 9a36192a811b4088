import "server-only";
import { pending } from "#lib/server/pending.ts";

/** Ends the session of this browser. Call it from a server action: it clears the cookie. */
export async function signOut(): Promise<void> {
  return pending();
}
