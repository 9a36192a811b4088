import "server-only";
import { pinyinOf } from "#lib/domain/names/pinyin-of.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { Begin } from "#lib/server/database/in-operation.ts";

const BATCH = 2000;

/**
 * Writes the pinyin of bodies that have none yet. For the owner of the tables, at the start; answers with how many were written. Each batch is a
 * transaction of its own: what is done stays, whatever happens after it.
 */
export async function completeNames(begin: Begin): Promise<number> {
  let written = 0;
  for (;;) {
    const some = await begin(completeSome);
    if (some === 0) return written;
    written += some;
  }
}

async function completeSome(tx: Transaction): Promise<number> {
  const without = await tx.body.findMany({
    where: { pinyin: "", NOT: { nameHans: "" } },
    select: { id: true, nameHans: true },
    take: BATCH,
  });
  if (without.length === 0) return 0;
  const rows = without.map(({ id, nameHans }) => ({ id, ...pinyinOf(nameHans) }));
  // A name without a single sound (？？) would come up for ever: its place is taken by a dash.
  const said = rows.map(({ id, pinyin, initials }) => ({ id, pinyin: pinyin || "-", initials }));
  await tx.$executeRaw`
    UPDATE bodies b SET pinyin = s.pinyin, initials = s.initials
    FROM jsonb_to_recordset(${JSON.stringify(said)}::jsonb) AS s(id uuid, pinyin text, initials text) WHERE b.id = s.id`;
  return said.length;
}
