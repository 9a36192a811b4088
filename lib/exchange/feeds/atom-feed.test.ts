import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { wording } from "#lib/domain/wording.ts";
import { atomFeed, type FeedEntry } from "./atom-feed.ts";

const entry: FeedEntry = {
  name: wording("甲县<人民>政府", "甲縣<人民>政府", "County A & Co"),
  year: 2024,
  isOwnOrgan: false,
  version: 2,
  publishedAt: "2025-03-31T02:00:00.000Z",
  correctionReason: 'a "slip" \u0000',
  path: "/o/jia/2024/v2",
};

function elements(xml: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => names.push(name));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return names;
}

describe("a feed", () => {
  it("is well-formed whatever stands in names and reasons, and has what RFC 4287 asks for", () => {
    const feed = { title: entry.name, self: "/feeds/jia.atom", page: "/column/jia", entries: [entry] };
    for (const locale of ["zh-Hans", "zh-Hant", "en"] as const) {
      const names = elements(atomFeed(feed, locale, "https://example.org"));
      for (const name of ["id", "title", "updated"])
        expect(names.filter((one) => one === name)).toHaveLength(2);
    }
  });

  it("is whole without anything published", () => {
    const feed = { title: entry.name, self: "/feeds/jia.atom", page: "/column/jia", entries: [] };
    expect(elements(atomFeed(feed, "en", "https://example.org"))).toContain("updated");
  });

  it("names the version and the reason", () => {
    const feed = { title: entry.name, self: "/feeds/jia.atom", page: "/column/jia", entries: [entry] };
    const xml = atomFeed(feed, "zh-Hans", "https://example.org");
    expect(xml).toContain("甲县&lt;人民&gt;政府 2024年度报告 第2版");
    expect(xml).toContain("更正：a &quot;slip&quot; <");
  });
});
