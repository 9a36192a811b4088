import "server-only";
import type { Transaction } from "#lib/server/database/client.ts";
import { inPublic } from "#lib/server/database/in-public.ts";

/** Where the body is now that once had this address; null for an address nobody gave up. */
export async function currentSlug(slug: string): Promise<string | null> {
  const former = await inPublic((tx) =>
    tx.formerSlug.findUnique({ where: { slug }, select: { body: { select: { slug: true } } } }),
  );
  return former?.body.slug ?? null;
}

/** The address a body had when a version was published: it is part of what was hashed. */
export async function slugAt(
  tx: Transaction,
  body: { readonly id: string; readonly slug: string },
  at: Date,
): Promise<string> {
  const former = await tx.formerSlug.findFirst({
    where: { bodyId: body.id, until: { gt: at } },
    orderBy: { until: "asc" },
    select: { slug: true },
  });
  return former?.slug ?? body.slug;
}
