import { dcatCatalogue } from "#lib/domain/releases/catalogue.ts";
import { DATA_SETS } from "#lib/domain/releases/data-sets.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";
import { loadReleases } from "#lib/server/releases/load-releases.ts";

/** Made when asked for: a build needs no database. */
export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const releases = await loadReleases();
  return new Response(JSON.stringify(dcatCatalogue(siteOrigin().origin, releases, DATA_SETS), null, 1), {
    headers: { "Content-Type": "application/ld+json; charset=utf-8", "Access-Control-Allow-Origin": "*" },
  });
}
