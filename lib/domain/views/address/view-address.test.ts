import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GROUP_CLASSES, groupToken, parseGroup } from "#lib/domain/groups/group.ts";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import { questions } from "#lib/domain/questions/questions.ts";
import { readViewAddress } from "./read-view-address.ts";
import { COMPARE_FORMS, kindWord, VIEW_KINDS } from "./view-address.ts";
import { viewPath } from "./view-path.ts";
import { FIRST_YEAR } from "./year-words.ts";

const THIS_YEAR = 2026;
const read = (path: string) => readViewAddress(path.split("/").slice(1), THIS_YEAR);
/** The one address of what a path means; null where it means nothing. */
const canonical = (path: string) => {
  const address = read(path);
  return address === null ? null : viewPath(address);
};

const indicator = fc.constantFrom(...INDICATORS.map(({ id }) => id));
const rate = fc.constantFrom(...INDICATORS.filter(({ kind }) => kind === "rate").map(({ id }) => id));
const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8})?$/);
const body = fc.tuple(slug, fc.boolean()).map(([name, own]) => (own ? `${name}~own` : name));
const group = fc
  .tuple(fc.oneof(slug, fc.constant("cn")), fc.constantFrom(...GROUP_CLASSES))
  .map(([area, name]) => `${area}.${name}`)
  .filter((token) => parseGroup(token) !== null);
const year = fc.integer({ min: FIRST_YEAR, max: THIS_YEAR });
const twoYears = fc.uniqueArray(year, { minLength: 2, maxLength: 2 }).map((two) => two.toSorted().join(".."));
const years = fc.oneof(year.map(String), twoYears);
const form = fc.option(fc.constantFrom(...COMPARE_FORMS), { nil: null });
const subject = fc.oneof(group, body);

const path = fc.oneof(
  fc
    .tuple(indicator, fc.array(body, { minLength: 1, maxLength: 12 }), years, form)
    .map(([id, bodies, span, name]) =>
      ["/compare", id, bodies.join("+"), span, ...(name === null ? [] : [name])].join("/"),
    ),
  fc.tuple(indicator, group, year).map((parts) => ["/rank", ...parts].join("/")),
  fc.tuple(rate, group, year).map((parts) => ["/funnel", ...parts].join("/")),
  fc.tuple(subject, year).map((parts) => ["/grounds", ...parts].join("/")),
  fc
    .tuple(fc.constantFrom("outcomes", "disputes"), subject, years)
    .map(([kind, ...parts]) => [`/${kind}`, ...parts].join("/")),
  fc.tuple(indicator, group, twoYears).map((parts) => ["/change", ...parts].join("/")),
  fc.tuple(body, years).map((parts) => ["/backlog", ...parts].join("/")),
  fc
    .tuple(year, fc.option(slug, { nil: null }))
    .map(([at, area]) => (area === null ? `/status/${at}` : `/status/${at}/${area}`)),
  indicator.map((id) => `/m/${id}`),
);

describe("the address of a view", () => {
  it("has one form, which means the same", () => {
    fc.assert(
      fc.property(path, (asked) => {
        const address = read(asked);
        // A form that a comparison of so many bodies and years cannot have.
        if (address === null) return asked.startsWith("/compare/");
        const one = viewPath(address);
        expect(canonical(one)).toBe(one);
        expect(read(one)).toEqual(address);
        return true;
      }),
    );
  });

  it("never fails, whatever it is given", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...VIEW_KINDS.map(kindWord)))), (parts) => {
        const address = readViewAddress(parts, THIS_YEAR);
        if (address !== null) expect(viewPath(address)).toMatch(/^\/[a-z]+\/[a-z0-9.+~/-]+$/);
      }),
    );
  });

  it.each([
    ["/compare/disclosure-rate/b+a+b/2024..2024", "/compare/disclosure-rate/a+b/2024"],
    ["/compare/disclosure-rate/a/2023..2024/line", "/compare/disclosure-rate/a/2023..2024"],
    ["/compare/disclosure-rate/a/2024/bars", "/compare/disclosure-rate/a/2024"],
    ["/compare/disclosure-rate/a/2023..2024/slope", "/compare/disclosure-rate/a/2023..2024/slope"],
    ["/disputes/320000.cities/2024..2024", "/disputes/320000.cities/2024"],
  ])("%s is read as %s", (asked, one) => {
    expect(canonical(asked)).toBe(one);
  });

  it.each([
    "/",
    "/compare",
    "/compare/disclosure-rate/a",
    "/compare/no-such-indicator/a/2024",
    "/compare/disclosure-rate/A/2024",
    "/compare/disclosure-rate//2024",
    "/compare/disclosure-rate/a/2024/slope",
    "/compare/disclosure-rate/a/2023..2024/scatter",
    "/compare/disclosure-rate/a/2023..2024/pie",
    "/compare/disclosure-rate/a/2023..2024/line/line",
    "/compare/disclosure-rate/a/2018",
    "/compare/disclosure-rate/a/2024..2019",
    "/compare/disclosure-rate/a/2019..2099",
    `/compare/disclosure-rate/${Array.from({ length: 13 }, (_, index) => `b${index}`).join("+")}/2024`,
    "/rank/disclosure-rate/320000.mayors/2024",
    "/rank/disclosure-rate/320000.cities/2023..2024",
    "/funnel/requests-received/320000.cities/2024",
    "/scatter/disclosure-rate/disclosure-rate/320000.cities/2024",
    "/change/disclosure-rate/320000.cities/2024",
    "/grounds/320000.cities/2023..2024",
    "/status/2024/320000~own",
    "/m/no-such-indicator",
    "/m/disclosure-rate/2024",
  ])("%s is none", (asked) => {
    expect(read(asked)).toBeNull();
  });

  it("is what the prepared questions lead to", () => {
    const asked = questions({
      slug: "321300",
      group: { area: "320000", class: "cities" },
      area: "320000",
      year: 2024,
      from: 2019,
    });
    const ofViews = asked.filter(({ path: to }) =>
      VIEW_KINDS.some((kind) => to.startsWith(`/${kindWord(kind)}/`)),
    );
    expect(ofViews.length).toBeGreaterThan(10);
    for (const { path: to } of ofViews) expect(canonical(to)).toBe(to);
    expect(groupToken({ area: "320000", class: "cities" })).toBe("320000.cities");
  });
});
