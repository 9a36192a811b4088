import { sitemapIndex } from "#lib/exchange/sitemap/sitemap-xml.ts";
import { loadSitemapParts } from "#lib/server/public/load-sitemap.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";

/** Made when asked for, which is rare: a build needs no database. */
export const dynamic = "force-dynamic";

/** The list of the parts of the site map. */
export async function GET(): Promise<Response> {
  const { origin } = siteOrigin();
  const parts = await loadSitemapParts();
  return new Response(sitemapIndex(parts.map((part) => `${origin}/sitemaps/${part}`)), {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
