import "server-only";
import type { Succession } from "#lib/domain/succession/succession.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";

const BODY = { select: { id: true, slug: true, nameHans: true, nameHant: true, nameEn: true } } as const;

interface BodyRow {
  readonly id: string;
  readonly slug: string;
  readonly nameHans: string;
  readonly nameHant: string;
  readonly nameEn: string;
}

/** What these bodies came from and went into, oldest first. */
export async function loadSuccessions(
  tx: Transaction,
  bodyIds: readonly string[],
): Promise<readonly Succession[]> {
  const rows = await tx.bodySuccession.findMany({
    where: { OR: [{ fromId: { in: [...bodyIds] } }, { toId: { in: [...bodyIds] } }] },
    include: { from: BODY, to: BODY },
    orderBy: [{ on: "asc" }, { id: "asc" }],
  });
  return rows.map(({ id, from, to, on, kind, note }) => ({
    id,
    from: named(from),
    to: named(to),
    on: on.toISOString().slice(0, 10),
    kind,
    note,
  }));
}

function named({ id, slug, nameHans, nameHant, nameEn }: BodyRow) {
  return { id, slug, name: wording(nameHans, nameHant, nameEn) };
}
