import "server-only";
import { COUNTRY } from "#lib/domain/groups/group.ts";
import { REPORT_SCOPES, type ReportScope } from "#lib/domain/reports/types.ts";
import type { PublicBody } from "#lib/domain/views/public-body.ts";
import { principalScope } from "#lib/domain/views/series-token.ts";
import type { ApiQuery } from "#lib/exchange/api/parameters.ts";
import { ApiProblem } from "#lib/exchange/api/problem.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { isBelow } from "../is-below.ts";
import { loadArea } from "../load-area.ts";
import { loadGroup } from "../load-group.ts";
import { loadPublicBodies } from "../load-public-bodies.ts";

export interface AskedBody {
  readonly body: PublicBody;
  readonly principal: ReportScope;
  /** Its reports that were asked for by name: `~own` is that of a government's own organ. One, or both of them, in the order of the database. */
  readonly scopes: readonly ReportScope[];
}

export interface AskedBodies {
  /** In the order of their ids; null for all but practice. */
  readonly ids: readonly string[] | null;
  /** Bodies named one by one or as a group: each has a row for what it did not publish, too. Null otherwise. */
  readonly named: readonly AskedBody[] | null;
  /** Ids of the bodies of which the report of the own organ is meant and not the principal one, and of those of which both are. */
  readonly owns: readonly string[];
  readonly boths: readonly string[];
}

/** Whom a call is about. A body that nobody knows is said, never left out. */
export async function askedBodies(
  tx: Transaction,
  { org, group, area }: Pick<ApiQuery, "org" | "group" | "area">,
): Promise<AskedBodies> {
  const ways = [org, group, area].filter((way) => way !== undefined);
  if (ways.length === 0) return { ids: null, named: null, owns: [], boths: [] };
  if (ways.length > 1)
    throw new ApiProblem("invalid_parameter", [{ path: "org", allowed: ["org", "group", "area"] }]);
  if (area !== undefined) return { ids: await idsBelow(tx, area), named: null, owns: [], boths: [] };
  const named = org === undefined ? await members(tx, group) : await bodiesOf(tx, org);
  const inOrder = named.toSorted((a, b) => (a.body.id < b.body.id ? -1 : a.body.id > b.body.id ? 1 : 0));
  return {
    ids: inOrder.map(({ body }) => body.id),
    named: inOrder,
    owns: inOrder.filter(({ principal, scopes }) => !scopes.includes(principal)).map(({ body }) => body.id),
    boths: inOrder.filter(({ scopes }) => scopes.length > 1).map(({ body }) => body.id),
  };
}

async function bodiesOf(
  tx: Transaction,
  tokens: NonNullable<ApiQuery["org"]>,
): Promise<readonly AskedBody[]> {
  const bodies = await loadPublicBodies(
    tx,
    tokens.map(({ slug }) => slug),
  );
  const missing = tokens.filter(({ slug }) => bodies.every((body) => body.slug !== slug));
  if (missing.length > 0)
    throw new ApiProblem(
      "unknown_org",
      missing.map(({ slug }) => ({ path: "org", value: slug })),
    );
  return bodies.map((body) => {
    const principal = principalScope(body);
    // Only a government has two reports to choose from.
    const asked = tokens.filter(({ slug }) => slug === body.slug);
    const meant = asked.map(({ own }) => (own ? "own_organ" : principal));
    return { body, principal, scopes: REPORT_SCOPES.filter((scope) => meant.includes(scope)) };
  });
}

async function members(tx: Transaction, group: ApiQuery["group"]): Promise<readonly AskedBody[]> {
  const loaded = group === undefined ? null : await loadGroup(tx, group);
  if (loaded === null)
    throw new ApiProblem("unknown_org", [{ path: "group", value: group?.area ?? COUNTRY }]);
  const bodies = await loadPublicBodies(
    tx,
    loaded.members.map(({ slug }) => slug),
  );
  return bodies.map((body) => ({ body, principal: principalScope(body), scopes: [principalScope(body)] }));
}

async function idsBelow(tx: Transaction, slug: string): Promise<readonly string[]> {
  const area = slug === COUNTRY ? null : await loadArea(tx, slug);
  if (area === null) throw new ApiProblem("unknown_org", [{ path: "area", value: slug }]);
  const rows = await tx.$queryRaw<readonly { id: string }[]>(Prisma.sql`
    SELECT b.id::text FROM bodies b WHERE b.id = ${area.id}::uuid OR ${isBelow(area.path)} ORDER BY b.id`);
  return rows.map(({ id }) => id);
}
