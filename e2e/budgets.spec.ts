import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "./fixtures.ts";
import { inLocale, SURFACES } from "./surfaces.ts";

/** Kilobytes as they go over the line. */
const PAGE_KB = 60;
const DRAWING_KB = 5;
/** All scripts of a page: React and Next's router are 170 of them, the rest is ours. */
const SCRIPTS_KB = 215;

/** Words that stand in the drawing libraries, whatever a bundler makes of their names. */
const MARKS = [
  { word: "invalid format: ", library: "node_modules/d3-format/dist/d3-format.mjs" },
  { word: "invalid digits: ", library: "node_modules/d3-path/dist/d3-path.mjs" },
] as const;

/** Page types, each by one address; a new one is a line in surfaces.ts. */
const PAGES = SURFACES.filter(({ who, page }) => who === null && page !== "signin");

const kilobytes = (text: string) => gzipSync(text).length / 1_000;

for (const surface of PAGES) {
  for (const locale of ["zh-Hans", "en"] as const) {
    test(`${surface.name}, ${locale}: small enough for a slow line`, async ({ request }) => {
      const path = inLocale(await surface.path(), locale);
      const html = await (await request.get(path)).text();
      expect(kilobytes(html), `kB of ${path}`).toBeLessThanOrEqual(PAGE_KB);
      // What a script of the page is given holds the drawing a second time; the limit is for one.
      const drawings = html.match(/<svg[^>]*role="img"[\s\S]*?<\/svg>/g) ?? [];
      for (const drawing of drawings) expect(kilobytes(drawing)).toBeLessThanOrEqual(DRAWING_KB);
    });
  }

  test(`${surface.name}: loads no drawing library`, async ({ request }) => {
    const html = await (await request.get(await surface.path())).text();
    const addresses = new Set(html.match(/\/_next\/static\/[^"\\]+?\.js/g));
    expect(addresses.size).toBeGreaterThan(2);
    let total = 0;
    for (const address of addresses) {
      const script = await (await request.get(address)).text();
      total += html.includes(`src="${address}" noModule`) ? 0 : kilobytes(script);
      for (const { word } of MARKS) expect(script.includes(word), `${word} in ${address}`).toBe(false);
    }
    expect(total, "kB of scripts").toBeLessThanOrEqual(SCRIPTS_KB);
  });
}

test("the marks by which a drawing library is known stand in it", () => {
  for (const { word, library } of MARKS) expect(readFileSync(library, "utf8")).toContain(word);
});

/** What others put into their own pages. */
const WITHOUT_SCRIPT = [
  "/embed/compare/disclosure-rate/321300+990100/2023..2024",
  "/embed/status/2024",
  "/compare/disclosure-rate/321300+990100/2023..2024.svg",
  "/rank/disclosure-rate/320000.cities/2024.svg",
] as const;

for (const path of WITHOUT_SCRIPT) {
  test(`${path}: holds no script`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    const text = await answer.text();
    expect(text).not.toMatch(/<script|javascript:|\son[a-z]+=|\/_next\/static\/[^"]*\.js/i);
    if (path.endsWith(".svg")) expect(kilobytes(text)).toBeLessThanOrEqual(DRAWING_KB);
  });
}
