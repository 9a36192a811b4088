import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

/** Who is signed in, read from the database now; null for nobody. */
export async function currentActor(): Promise<Actor | null> {
  return pending();
}
