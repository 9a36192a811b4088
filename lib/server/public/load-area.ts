import "server-only";
import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";

export interface Area {
  readonly id: string;
  /** As `bodies.path`. */
  readonly path: string;
  readonly slug: string;
  readonly name: Localized;
  readonly isPractice: boolean;
  /** Governments above, from the top down. */
  readonly above: readonly { readonly slug: string; readonly name: Localized }[];
}

const NAME = { shortNameHans: true, shortNameHant: true, shortNameEn: true } as const;

/** The area of a government; null where no government has the address. */
export async function loadArea(tx: Transaction, slug: string): Promise<Area | null> {
  const row = await tx.body.findFirst({
    where: { slug, kind: "government" },
    select: { id: true, path: true, parentId: true, jurisdiction: { select: { isPractice: true } }, ...NAME },
  });
  if (row === null) return null;
  const above: { readonly slug: string; readonly name: Localized }[] = [];
  for (let id = row.parentId; id !== null; ) {
    const up = await tx.body.findUniqueOrThrow({
      where: { id },
      select: { parentId: true, slug: true, ...NAME },
    });
    above.unshift({ slug: up.slug, name: nameOf(up) });
    id = up.parentId;
  }
  const { isPractice } = row.jurisdiction;
  return { id: row.id, path: row.path, slug, name: nameOf(row), isPractice, above };
}

function nameOf(row: {
  readonly shortNameHans: string;
  readonly shortNameHant: string;
  readonly shortNameEn: string;
}): Localized {
  return wording(row.shortNameHans, row.shortNameHant, row.shortNameEn);
}
