import type { MetadataRoute } from "next";
import { siteOrigin } from "#lib/server/public/site-origin.ts";

/** The address of the site is known when it runs, not when it is built. */
export const dynamic = "force-dynamic";

/** Searches and the choice of a comparison lead to the same pages in endless ways; the workspace is nobody's to read. */
export default function robots(): MetadataRoute.Robots {
  const closed = ["search", "compare?", "signin", "desk", "reports", "review", "sign-off", "account"];
  const everyLanguage = ["", "/zh-Hant", "/en"].flatMap((prefix) =>
    closed.map((path) => `${prefix}/${path}`),
  );
  return {
    rules: { userAgent: "*", disallow: ["/api/", ...everyLanguage] },
    sitemap: new URL("/sitemap.xml", siteOrigin()).href,
  };
}
