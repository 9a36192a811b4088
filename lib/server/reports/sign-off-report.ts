import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

/** Signs the content with this hash; other content is a Conflict. */
export async function signOffReport(
  actor: Actor,
  id: string,
  input: { readonly contentHash: string },
  at: Date = new Date(),
): Promise<void> {
  return pending(actor, id, input, at);
}
