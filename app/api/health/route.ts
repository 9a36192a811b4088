import { isDatabaseReachable } from "#lib/server/database/is-database-reachable.ts";
import { renewPublicPages } from "#lib/server/public/renew-public-pages.ts";

export const dynamic = "force-dynamic";

/**
 * For whoever watches the site: 200 while it can serve, 503 while its database does not answer. Says nothing else. The start command
 * asks too, and what a process that died left to renew is renewed with that.
 */
export async function GET(): Promise<Response> {
  const isReady = await isDatabaseReachable();
  if (isReady) await renewPublicPages();
  return Response.json(
    { status: isReady ? "ready" : "database_unreachable" },
    { status: isReady ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
