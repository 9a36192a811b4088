import { escapeXml } from "#lib/exchange/feeds/escape-xml.ts";

/** An address in every language; `languages` by the names that search engines know. */
export interface SitemapEntry {
  readonly url: string;
  readonly languages: Readonly<Record<string, string>>;
  /** ISO instant. */
  readonly lastModified: string | null;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A part of the site map, piece by piece, so that none of it has to be held as a whole. */
export async function* sitemapPieces(entries: AsyncIterable<SitemapEntry> | Iterable<SitemapEntry>) {
  yield `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  for await (const { url, languages, lastModified } of entries) {
    const others = Object.entries(languages)
      .map(([name, href]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${escapeXml(href)}"/>`)
      .join("");
    const changed = lastModified === null ? "" : `<lastmod>${lastModified}</lastmod>`;
    yield `<url><loc>${escapeXml(url)}</loc>${changed}${others}</url>\n`;
  }
  yield "</urlset>\n";
}

/** The list of the parts. */
export function sitemapIndex(parts: readonly string[]): string {
  const items = parts.map((part) => `<sitemap><loc>${escapeXml(part)}</loc></sitemap>\n`).join("");
  return `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items}</sitemapindex>\n`;
}
