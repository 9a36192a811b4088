import type { Locale, Localized } from "#lib/domain/localized.ts";
import { escapeXml } from "#lib/exchange/feeds/escape-xml.ts";

/** A publication as a feed tells it. */
export interface FeedEntry {
  readonly name: Localized;
  readonly year: number;
  readonly isOwnOrgan: boolean;
  readonly version: number;
  /** ISO instant. */
  readonly publishedAt: string;
  readonly correctionReason: string | null;
  /** Address of the version, from the root and without language; it never changes, so it is the entry's id too. */
  readonly path: string;
}

export interface Feed {
  readonly title: Localized;
  /** Address of the feed and of the page it goes with, in the reader's language. */
  readonly self: string;
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

const WORDS = {
  "zh-Hans": {
    site: "年报通",
    report: (one: FeedEntry) =>
      `${one.name["zh-Hans"]} ${one.year}年度报告${one.isOwnOrgan ? "（本机关）" : ""}${one.version === 1 ? "" : ` 第${one.version}版`}`,
    first: "首次公开。",
    corrected: (reason: string) => `更正：${reason}`,
  },
  "zh-Hant": {
    site: "年報通",
    report: (one: FeedEntry) =>
      `${one.name["zh-Hant"]} ${one.year}年度報告${one.isOwnOrgan ? "（本機關）" : ""}${one.version === 1 ? "" : ` 第${one.version}版`}`,
    first: "首次公開。",
    corrected: (reason: string) => `更正：${reason}`,
  },
  en: {
    site: "Nianbao",
    report: (one: FeedEntry) =>
      `${one.name.en}, report of ${one.year}${one.isOwnOrgan ? " (own organ)" : ""}${one.version === 1 ? "" : `, version ${one.version}`}`,
    first: "First published.",
    corrected: (reason: string) => `Corrected: ${reason}`,
  },
} as const;

/** Publications as Atom (RFC 4287), newest first. A feed of which nothing is known yet is as old as the format of the reports. */
export function atomFeed({ title, self, page, entries }: Feed, locale: Locale, origin: string): string {
  const say = WORDS[locale];
  const updated = entries[0]?.publishedAt ?? "2019-01-01T00:00:00Z";
  const items = entries.map(
    (entry) => `  <entry>
    <id>${escapeXml(`${origin}${entry.path}`)}</id>
    <title>${escapeXml(say.report(entry))}</title>
    <link rel="alternate" href="${escapeXml(`${origin}${entry.path}`)}"/>
    <published>${entry.publishedAt}</published>
    <updated>${entry.publishedAt}</updated>
    <author><name>${escapeXml(entry.name[locale])}</name></author>
    <summary>${escapeXml(entry.correctionReason === null ? say.first : say.corrected(entry.correctionReason))}</summary>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
  <id>${escapeXml(`${origin}${self}`)}</id>
  <title>${escapeXml(`${title[locale]} · ${say.site}`)}</title>
  <link rel="self" type="application/atom+xml" href="${escapeXml(`${origin}${self}`)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(`${origin}${page}`)}"/>
  <updated>${updated}</updated>
  <author><name>${say.site}</name></author>
${items.join("")}</feed>
`;
}
