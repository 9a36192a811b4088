import "server-only";
import { inOutbox } from "#lib/server/database/in-outbox.ts";

/** Versions in one transaction: a fraction of a second, so that nobody who publishes waits for it. */
const BATCH = 200;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

interface Completion {
  readonly batch?: number;
  /** Asked between two transactions; what has been done by then stays. */
  readonly isStopped?: () => boolean;
}

/**
 * Keeps the words of published reports for the search where they are not kept yet: those from before there was one. Each batch is a transaction of its own, and
 * what is done is seen by its rows, so that it may be stopped at any time and begun again. Answers whether nothing is left.
 */
export async function completePassages({
  batch = BATCH,
  isStopped = () => false,
}: Completion = {}): Promise<boolean> {
  let after: string = BEFORE_ALL;
  while (!isStopped()) {
    const [answer] = await inOutbox(
      async (tx) =>
        await tx.$queryRaw<
          readonly { last: string | null }[]
        >`SELECT fence.complete_passages(${after}::uuid, ${batch}::int)::text AS last`,
    );
    if (answer === undefined || answer.last === null) return true;
    after = answer.last;
  }
  return false;
}
