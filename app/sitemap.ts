import type { MetadataRoute } from "next";
import { loadSitemap } from "#lib/server/public/load-sitemap.ts";

/** Made when asked for, which is rare: a build needs no database. */
export const dynamic = "force-dynamic";

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return await loadSitemap();
}
