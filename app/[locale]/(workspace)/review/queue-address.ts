import { z } from "zod";
import { BODY_KINDS } from "#lib/domain/reports/types.ts";
import { QUEUE_LISTS } from "#lib/domain/views/filter-queue.ts";

/** What the address of the queue says; anything unknown in it counts as not said. */
export const queueAddress = z.object({
  list: z.enum(QUEUE_LISTS).catch("waiting"),
  name: z.string().max(100).catch(""),
  kind: z.enum(BODY_KINDS).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
  /** The act just done, and to which report. */
  done: z.enum(["returned", "approved"]).nullable().catch(null),
  report: z.string().max(64).catch(""),
});
export type QueueAddress = z.infer<typeof queueAddress>;

/** The address of a list with the filter kept. */
export function queuePath({
  list,
  name,
  kind,
  page,
}: Pick<QueueAddress, "list" | "name" | "kind" | "page">): string {
  const query = new URLSearchParams({ list });
  if (name !== "") query.set("name", name);
  if (kind !== null) query.set("kind", kind);
  if (page > 1) query.set("page", String(page));
  return `/review?${query}`;
}
