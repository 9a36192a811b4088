import "server-only";
import { amountOfFigure } from "#lib/domain/indicators/figures-of-report.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { BodyKind, BodyLevel, ReportScope } from "#lib/domain/reports/types.ts";
import {
  type PeerCandidate,
  type PeerReach,
  type PeerRule,
  peerReach,
  peersOf,
} from "#lib/domain/statistics/peer-rule.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { inForce } from "./load-figures.ts";

export interface Peer extends PeerCandidate {
  readonly slug: string;
  readonly name: Localized;
  readonly shortName: Localized;
}

export interface LoadedPeers {
  readonly rule: PeerRule;
  readonly reach: PeerReach;
  /** The year of the residents or requests by which they are similar. */
  readonly year: number;
  /** By slug. */
  readonly peers: readonly Peer[];
  /** False where the body itself has no figure to measure by. */
  readonly isMeasured: boolean;
  readonly unknown: number;
}

interface Wanted {
  readonly rule: PeerRule;
  readonly scope: ReportScope;
  readonly year: number;
  readonly asOf: string | null;
}

interface Row {
  readonly slug: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
  readonly short_name_zh_hans: string;
  readonly short_name_zh_hant: string;
  readonly short_name_en: string;
  readonly residents: number | null;
  readonly requests: string | null;
}

/**
 * The bodies similar to one by a rule, that have ever published a report here. Practice and real bodies are never each other's peers. Residents are those of the
 * year or of the last one known before it.
 */
export async function loadPeers(
  tx: Transaction,
  body: { readonly id: string; readonly slug: string; readonly kind: BodyKind; readonly level: BodyLevel },
  { rule, scope, year, asOf }: Wanted,
): Promise<LoadedPeers> {
  const reach = peerReach(rule, body);
  const rows = await tx.$queryRaw<readonly Row[]>`
    SELECT b.slug, b.kind::text, b.level::text, b.name_zh_hans, b.name_zh_hant, b.name_en,
           b.short_name_zh_hans, b.short_name_zh_hant, b.short_name_en,
           ${rule.by === "size" ? residentsIn(year) : Prisma.sql`NULL::int`} AS residents,
           ${rule.by === "volume" ? requestsIn(year, scope, asOf) : Prisma.sql`NULL::text`} AS requests
    FROM bodies mine JOIN jurisdictions home ON home.id = mine.jurisdiction_id
    CROSS JOIN LATERAL (${alikeWithin(reach)}) b
    WHERE mine.id = ${body.id}::uuid AND (b.id = mine.id OR EXISTS (SELECT FROM current_versions c WHERE c.body_id = b.id))
    ORDER BY b.slug`;
  const candidates = rows.map(peer);
  const mine = candidates.find(({ key }) => key === body.slug);
  const found = mine === undefined ? null : peersOf(mine, candidates, rule);
  return {
    rule,
    reach,
    year,
    peers: found?.peers ?? [],
    isMeasured: found !== null,
    unknown: found?.unknown ?? 0,
  };
}

/** Bodies of the kind and level of `mine`, by definer functions: of the whole country row-level security would look at everybody. */
function alikeWithin(reach: PeerReach): Prisma.Sql {
  const alike = (below: Prisma.Sql, under: Prisma.Sql) =>
    Prisma.sql`SELECT g.* FROM fence.group_members(ARRAY[mine.kind], mine.level, ${below}, ${under}) g`;
  const nothing = Prisma.sql`NULL`;
  switch (reach) {
    case "government":
      return Prisma.sql`${alike(nothing, Prisma.sql`mine.parent_id`)} WHERE mine.parent_id IS NOT NULL`;
    case "province":
      return alike(Prisma.sql`split_part(mine.path, '.', 1)`, nothing);
    case "country":
      // Of the country the function leaves practice out.
      return Prisma.sql`${alike(nothing, nothing)} WHERE NOT home.is_practice
        UNION ALL SELECT p.* FROM jurisdictions j JOIN bodies p ON p.jurisdiction_id = j.id AND p.kind = mine.kind AND p.level = mine.level
        WHERE home.is_practice AND j.is_practice`;
  }
}

function residentsIn(year: number): Prisma.Sql {
  return Prisma.sql`(SELECT p.residents FROM populations p WHERE p.body_id = b.id AND p.year <= ${year} ORDER BY p.year DESC LIMIT 1)`;
}

function requestsIn(year: number, scope: ReportScope, asOf: string | null): Prisma.Sql {
  return Prisma.sql`(SELECT f.amounts ->> 'newReceived' FROM ${inForce(asOf)} f
    WHERE f.body_id = b.id AND f.year = ${year} AND f.scope = ${scope}::report_scope)`;
}

function peer(row: Row): Peer {
  const requests = amountOfFigure(row.requests ?? undefined);
  return {
    key: row.slug,
    slug: row.slug,
    kind: row.kind,
    level: row.level,
    residents: row.residents,
    requests: requests.status === "reported" ? Number(requests.amount) : null,
    name: wording(row.name_zh_hans, row.name_zh_hant, row.name_en),
    shortName: wording(row.short_name_zh_hans, row.short_name_zh_hant, row.short_name_en),
  };
}
