import "server-only";
import { revalidateTag } from "next/cache";
import { z } from "zod";
import { inOutbox } from "#lib/server/database/in-outbox.ts";
import { tagsOfBody } from "./cache-tags.ts";

const published = z.object({ slug: z.string() });

/**
 * Makes out of date exactly the public pages and files that show what was published since this was last done. A publication leaves
 * the renewal in the outbox, so one whose process died before it came to this is renewed by whoever comes next. Only in a server
 * action or a route handler.
 */
export async function renewPublicPages(at: Date = new Date()): Promise<void> {
  await inOutbox(async (tx) => {
    const left = await tx.outboxItem.findMany({ where: { topic: "published", doneAt: null } });
    const tags = new Set(left.flatMap(({ payload }) => tagsOfBody(published.parse(payload).slug)));
    // At once: a page that shows an old number once more is one too many.
    for (const tag of tags) revalidateTag(tag, { expire: 0 });
    await tx.outboxItem.updateMany({
      where: { id: { in: left.map(({ id }) => id) } },
      data: { doneAt: at },
    });
  });
}
