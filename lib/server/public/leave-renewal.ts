import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import {
  type ChangedBody,
  tagsOfAddress,
  tagsOfBody,
  tagsOfPublication,
  tagsOfStatus,
} from "#lib/domain/views/page-tags.ts";
import type { Transaction } from "#lib/server/database/client.ts";

interface Renewal {
  readonly jurisdictionId: string;
  /** Of the body; also an address that it gave up. */
  readonly slug: string;
  /** The report year that was published; left out where something of the body itself changed, which shows in every year. */
  readonly year?: number;
  /** Only where the report stands has changed, nothing was published. */
  readonly isStatusOnly?: boolean;
  readonly at: Date;
}

/**
 * Says, in the transaction of a change, which public pages it makes out of date. The database announces it to every server process
 * when the transaction is committed, and to nobody when it is not.
 */
export async function leaveRenewal(
  tx: Transaction,
  actor: Actor,
  { jurisdictionId, slug, year, isStatusOnly = false, at }: Renewal,
): Promise<void> {
  const body = await placedBody(tx, slug);
  const tags =
    body === null
      ? tagsOfAddress(slug)
      : year === undefined
        ? tagsOfBody(body)
        : (isStatusOnly ? tagsOfStatus : tagsOfPublication)({ ...body, year });
  // Nothing is read back: who leaves a renewal may not see any.
  await tx.renewal.createMany({
    data: { jurisdictionId, createdById: actor.personId, tags: [...tags], renewedAt: at },
  });
}

async function placedBody(tx: Transaction, slug: string): Promise<ChangedBody | null> {
  const body = await tx.body.findUnique({ where: { slug }, select: { kind: true, level: true, path: true } });
  if (body === null) return null;
  const above = await tx.$queryRaw<readonly { slug: string }[]>`
    SELECT slug FROM bodies WHERE text2ltree(path) @> text2ltree(${body.path}) AND slug <> ${slug}
    ORDER BY nlevel(text2ltree(path))`;
  return { slug, kind: body.kind, level: body.level, aboveSlugs: above.map((one) => one.slug) };
}
