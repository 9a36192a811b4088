import { releasesFeed } from "#lib/exchange/release/releases-feed.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";
import { loadReleases } from "#lib/server/releases/load-releases.ts";

/** Made when asked for: a build needs no database. */
export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  return new Response(releasesFeed(siteOrigin().origin, await loadReleases()), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8", "Access-Control-Allow-Origin": "*" },
  });
}
