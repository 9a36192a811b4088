import { isDatabaseReachable } from "#lib/server/database/is-database-reachable.ts";

export const dynamic = "force-dynamic";

/**
 * For whoever watches the site: 200 while it can serve, 503 while its database does not answer. Says nothing else.
 */
export async function GET(): Promise<Response> {
  const isReady = await isDatabaseReachable();
  return Response.json(
    { status: isReady ? "ready" : "database_unreachable" },
    { status: isReady ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
