import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { DeadlineRow } from "#lib/domain/views/collection-view.ts";
import { pending } from "#lib/server/pending.ts";

/** Opens a year for reporting, in the format of that year, with a deadline for each level and scope given. */
export async function openYear(
  actor: Actor,
  input: { readonly year: number; readonly deadlines: readonly DeadlineRow[] },
  at: Date = new Date(),
): Promise<void> {
  return pending(actor, input, at);
}
