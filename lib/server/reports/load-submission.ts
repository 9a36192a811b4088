import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { SubmissionView } from "#lib/domain/views/submission-view.ts";
import { pending } from "#lib/server/pending.ts";

/** A submission as frozen; `number` counts from 1 within the report. */
export async function loadSubmission(actor: Actor, id: string, number: number): Promise<SubmissionView> {
  return pending(actor, id, number);
}
