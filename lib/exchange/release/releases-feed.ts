import type { Release } from "#lib/domain/releases/release.ts";

/** Releases as an Atom feed (RFC 4287), the newest first. */
export function releasesFeed(origin: string, releases: readonly Release[]): string {
  const updated = (releases[0]?.asAt ?? new Date(0)).toISOString();
  const entries = releases.slice(0, 50).map(({ id, version, asAt, counts }) => {
    const says = `新公布 ${counts.added} 份，更正 ${counts.revised} 份，共 ${counts.reports} 份报告。Added ${counts.added}, revised ${counts.revised}, ${counts.reports} reports in all.`;
    return `  <entry>
    <id>${origin}/releases/${id}</id>
    <title>数据发布 ${id} (${version})</title>
    <updated>${asAt.toISOString()}</updated>
    <link rel="alternate" type="text/html" href="${origin}/releases/${id}"/>
    <link rel="enclosure" type="application/zip" href="${origin}/data/releases/${id}/nianbao-${id}.zip"/>
    <summary>${says}</summary>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
  <id>${origin}/releases</id>
  <title>年报通 数据发布</title>
  <updated>${updated}</updated>
  <author><name>年报通 Nianbao</name></author>
  <link rel="self" type="application/atom+xml" href="${origin}/releases/feed.atom"/>
  <link rel="alternate" type="text/html" href="${origin}/releases"/>
${entries.join("")}</feed>
`;
}
