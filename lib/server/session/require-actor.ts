import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

/** Who is signed in; sends everybody else to the sign-in page and back afterwards. The only door to the workspace. */
export async function requireActor(): Promise<Actor> {
  return pending();
}
