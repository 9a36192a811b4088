import type { BodyKind } from "#lib/domain/reports/types.ts";
import type { QueueRow, QueueView } from "./queue-view.ts";

export const QUEUE_LISTS = [
  "waiting",
  "approved",
  "returned",
  "published",
] as const satisfies readonly (keyof QueueView)[];
export type QueueList = (typeof QUEUE_LISTS)[number];

export interface QueueFilter {
  /** Part of a body's name; empty for all. */
  readonly name: string;
  readonly kind: BodyKind | null;
}

/** The rows that a reviewer is looking for, in the order they were given. */
export function filterQueue(rows: readonly QueueRow[], filter: QueueFilter): readonly QueueRow[] {
  const wanted = plain(filter.name);
  return rows.filter(
    ({ body }) => (filter.kind === null || body.kind === filter.kind) && plain(body.name).includes(wanted),
  );
}

function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s/g, "");
}
