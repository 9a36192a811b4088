import "server-only";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
import type { PublicBody } from "#lib/domain/views/public-body.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";

/** A body's row with what every public page says of it. */
export const PUBLIC_BODY = {
  id: true,
  slug: true,
  kind: true,
  level: true,
  nameHans: true,
  nameHant: true,
  nameEn: true,
  shortNameHans: true,
  shortNameHant: true,
  shortNameEn: true,
  jurisdiction: { select: { nameHans: true, nameHant: true, nameEn: true, isPractice: true } },
} as const;

interface BodyRow {
  readonly id: string;
  readonly slug: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly nameHans: string;
  readonly nameHant: string;
  readonly nameEn: string;
  readonly shortNameHans: string;
  readonly shortNameHant: string;
  readonly shortNameEn: string;
  readonly jurisdiction: {
    readonly nameHans: string;
    readonly nameHant: string;
    readonly nameEn: string;
    readonly isPractice: boolean;
  };
}

/** The bodies with these slugs, in no particular order; an unknown slug has none. */
export async function loadPublicBodies(
  tx: Transaction,
  slugs: readonly string[],
): Promise<readonly PublicBody[]> {
  const rows = await tx.body.findMany({ where: { slug: { in: [...slugs] } }, select: PUBLIC_BODY });
  const covering = await tx.currentVersion.findMany({
    where: { bodyId: { in: rows.map(({ id }) => id) }, scope: "consolidated" },
    distinct: ["bodyId"],
    select: { bodyId: true },
  });
  return rows.map((row) =>
    publicBody(
      row,
      covering.some(({ bodyId }) => bodyId === row.id),
    ),
  );
}

function publicBody(row: BodyRow, hasConsolidated: boolean): PublicBody {
  const { id, slug, kind, level, jurisdiction } = row;
  return {
    id,
    slug,
    kind,
    level,
    name: wording(row.nameHans, row.nameHant, row.nameEn),
    shortName: wording(row.shortNameHans, row.shortNameHant, row.shortNameEn),
    jurisdiction: wording(jurisdiction.nameHans, jurisdiction.nameHant, jurisdiction.nameEn),
    isPractice: jurisdiction.isPractice,
    hasConsolidated,
  };
}
