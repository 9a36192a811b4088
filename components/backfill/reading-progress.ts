import { BACKFILL_STATES } from "#lib/domain/backfill/backfill-doubts.ts";
import type { BackfillCounts, BackfillLine } from "#lib/domain/views/backfill-view.ts";

export interface ReadingProgress {
  readonly all: number;
  readonly done: number;
  readonly state: "reading" | "stopped" | "done";
}

/** How far the reading of a backfill has come. */
export function readingProgress({
  counts,
  isStopped,
}: Pick<BackfillLine, "counts" | "isStopped">): ReadingProgress {
  const all = countAll(counts);
  const done = all - counts.waiting;
  return { all, done, state: done === all ? "done" : isStopped ? "stopped" : "reading" };
}

export function countAll(counts: BackfillCounts): number {
  return BACKFILL_STATES.reduce((sum, state) => sum + counts[state], 0);
}
