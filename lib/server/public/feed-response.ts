import "server-only";
import { hasLocale } from "next-intl";
import { atomFeed } from "#lib/exchange/feeds/atom-feed.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { routing } from "#lib/i18n/routing.ts";
import { type FeedSubject, loadFeed } from "./load-feed.ts";
import { siteOrigin } from "./site-origin.ts";

interface Addresses {
  readonly self: string;
  readonly page: string;
}

/** A feed in a language, or that there is none. */
export async function feedResponse(
  locale: string,
  subject: FeedSubject | null,
  { self, page }: Addresses,
): Promise<Response> {
  const headers = {
    "Cache-Control": "public, max-age=0, must-revalidate",
    "Access-Control-Allow-Origin": "*",
  };
  const feed = subject === null || !hasLocale(routing.locales, locale) ? null : await loadFeed(subject);
  if (feed === null || !hasLocale(routing.locales, locale))
    return new Response("404\n", { status: 404, headers: { ...headers, "Content-Type": "text/plain" } });
  const addresses = { self: localizedPath(locale, self), page: localizedPath(locale, page) };
  return new Response(atomFeed({ ...feed, ...addresses }, locale, siteOrigin().origin), {
    headers: { ...headers, "Content-Type": "application/atom+xml; charset=utf-8" },
  });
}
