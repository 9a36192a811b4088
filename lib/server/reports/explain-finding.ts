import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { pending } from "#lib/server/pending.ts";

export interface ExplainFinding {
  readonly fingerprint: string;
  readonly text: string;
}

/** Writes the reason for a finding; an empty text takes it back. */
export async function explainFinding(
  actor: Actor,
  id: string,
  input: ExplainFinding,
  at: Date = new Date(),
): Promise<void> {
  return pending(actor, id, input, at);
}
