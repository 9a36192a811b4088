import "server-only";
import { READING_THREADS } from "#lib/exchange/import/worker/run-in-thread.ts";
import { findActorOfJob } from "#lib/server/session/find-actor.ts";
import { readNextFile } from "./read-next-file.ts";
import type { BackfillJob } from "./wake-backfill.ts";

/**
 * Reads the files of a backfill that nobody has read yet, in the name of whoever had it read, until none is left or somebody
 * stops it. Several at once, here and in other processes: each takes the next file that no other has in hand.
 */
export async function readBackfill({ backfillId, personId }: BackfillJob): Promise<void> {
  const actor = await findActorOfJob(personId);
  if (actor === null) return;
  const lane = async () => {
    let isMore = true;
    while (isMore) isMore = await readNextFile(actor, backfillId);
  };
  await Promise.all(Array.from({ length: READING_THREADS }, lane));
}
