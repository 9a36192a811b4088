import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

/** Opens a published report for a correction; the version in force stays public until the next is published. */
export async function startCorrection(
  actor: Actor,
  id: string,
  input: { readonly reason: string },
  at: Date = new Date(),
): Promise<void> {
  return pending(actor, id, input, at);
}
