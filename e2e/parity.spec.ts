import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from "parse5";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import { LOCALES } from "#lib/domain/localized.ts";
import { readCsv } from "#lib/exchange/import/own/read-csv.ts";
import { query } from "#tests/site/site-database.ts";
import { expect, test } from "./fixtures.ts";
import { inLocale } from "./surfaces.ts";

/** As many views are drawn anew in each run; the seed is printed by the failing address, which says all. */
const VIEWS = 60;

interface Printed {
  readonly text: string;
  readonly meaning: string | null;
  readonly detail: string | null;
}

const indicator = fc.constantFrom(...INDICATORS.map(({ id }) => id));
const rate = fc.constantFrom(...INDICATORS.filter(({ kind }) => kind === "rate").map(({ id }) => id));
const group = fc.constantFrom(
  "cn.provinces",
  "cn.cities",
  "320000.cities",
  "990000.cities",
  "990000.counties",
  "990100.counties",
  "990102.departments",
);
const year = fc.integer({ min: 2019, max: 2025 });
const years = fc.tuple(year, year).map((two) => {
  const [from, to] = two.toSorted();
  return from === to ? String(from) : `${from}..${to}`;
});
const twoYears = years.filter((span) => span.includes(".."));
const day = fc.option(
  fc.date({ min: new Date("2020-01-01"), max: new Date("2026-06-30"), noInvalidDate: true }),
  { nil: null },
);

/** Any view of the demonstration. */
function anyView(slugs: readonly string[]) {
  const body = fc.constantFrom(...slugs);
  const bodies = fc
    .uniqueArray(body, { minLength: 1, maxLength: 7 })
    .map((some) => some.toSorted().join("+"));
  const path = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constant("compare"), indicator, bodies, years) },
    fc.tuple(fc.constant("rank"), indicator, group, year),
    fc.tuple(fc.constant("funnel"), rate, group, year),
    fc.tuple(fc.constant("grounds"), fc.oneof(group, body), year),
    fc.tuple(fc.constantFrom("outcomes", "disputes"), fc.oneof(group, body), years),
    fc.tuple(fc.constant("change"), indicator, group, twoYears),
    fc.tuple(fc.constant("backlog"), body, years),
    fc.tuple(fc.constant("status"), year),
  );
  return fc.record({
    path: path.map((parts) => `/${parts.join("/")}`),
    locale: fc.constantFrom(...LOCALES),
    asof: day.map((date) => (date === null ? "" : `?asof=${date.toISOString().slice(0, 10)}`)),
  });
}

test("page, CSV, text, JSON and interface give the same numbers, whatever is asked", async ({ request }) => {
  test.slow();
  const slugs = await query<{ slug: string }>(
    "SELECT DISTINCT b.slug FROM bodies b JOIN current_versions c ON c.body_id = b.id WHERE b.slug NOT LIKE 'test-%' ORDER BY 1",
  );
  const views = fc.sample(anyView(slugs.map(({ slug }) => slug)), VIEWS);
  for (const { path, locale, asof } of views) {
    const at = `${inLocale(path, locale)}${asof}`;
    const file = (format: string) => request.get(`${inLocale(path, locale)}.${format}${asof}`);
    const answer = await file("json");
    expect(answer.status(), at).toBe(200);
    const json = await answer.json();
    const html = await (await request.get(at)).text();
    const shown = tablesIn(html);
    const printed = json.tables.map(({ rows }: { rows: readonly { cells: readonly Printed[] }[] }) =>
      rows.map(({ cells }) => cells.map(asShown)),
    );
    expect(shown, at).toEqual(printed);
    const text = await (await file("txt")).text();
    expect(text, at).toContain(json.summary);
    if (json.values.length === 0) continue;
    const [columns = [], ...lines] = readCsv(await (await file("csv")).text());
    expect(lines, at).toHaveLength(json.values.length);
    const figures: readonly string[] = printed.flat(2);
    for (const [index, value] of json.values.entries()) {
      const fields = lines[index] ?? [];
      for (const name of ["org", "year", "metric", "value", "numerator", "denominator", "status"] as const)
        expect(fields[columns.indexOf(name)], `${at} ${name}`).toBe(String(value[name] ?? ""));
      if (value.status !== "reported" || value.denominator === null || value.unit !== "%") continue;
      const grouped = (amount: string) => Number(amount).toLocaleString("en");
      const base = `/${grouped(value.denominator)})`;
      expect(
        figures.some((words) => words.includes(base)),
        `${at} ${base}`,
      ).toBe(true);
    }
  }
});

test("the call that a page names gives its values", async ({ request }) => {
  test.slow();
  const slugs = await query<{ slug: string }>(
    "SELECT DISTINCT b.slug FROM bodies b JOIN current_versions c ON c.body_id = b.id WHERE b.slug NOT LIKE 'test-%' ORDER BY 1",
  );
  const compared = fc.sample(
    anyView(slugs.map(({ slug }) => slug)).filter(({ path }) => path.startsWith("/compare/")),
    20,
  );
  for (const { path, asof } of compared) {
    const json = await (await request.get(`${path}.json${asof}`)).json();
    const answer = await request.get(new URL(json.api).pathname + new URL(json.api).search);
    expect(answer.status(), json.api).toBe(200);
    const given: readonly Record<string, unknown>[] = (await answer.json()).data;
    const [metric] = new URL(json.api).searchParams.getAll("metric");
    for (const value of json.values) {
      if (value.metric !== metric) continue;
      const same = given.find(
        (one) => one.org === value.org && one.year === value.year && one.scope === value.scope,
      );
      for (const name of ["value", "numerator", "denominator", "status", "report_version"])
        expect(same?.[name] ?? null, `${json.api} ${value.org} ${value.year} ${name}`).toBe(value[name]);
    }
  }
});

function asShown({ text, meaning, detail }: Printed): string {
  return squeezed(`${text}${meaning ?? ""}${detail ?? ""}`);
}

function squeezed(words: string): string {
  return words.replaceAll(/\s+/g, "");
}

/** The cells of every table of a page, row by row, without headings of columns and parts. */
function tablesIn(html: string): readonly (readonly (readonly string[])[])[] {
  return elements(parse(html), "table").map((table) =>
    elements(table, "tbody").flatMap((body) =>
      elements(body, "tr")
        .filter((row) => elements(row, "th").every((cell) => attribute(cell, "scope") !== "rowgroup"))
        .map((row) => row.childNodes.filter(tree.isElementNode).map((cell) => squeezed(textOf(cell)))),
    ),
  );
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elements(node: Node, name: string): readonly Element[] {
  if (!("childNodes" in node)) return [];
  return node.childNodes.flatMap((child) => [
    ...(tree.isElementNode(child) && child.tagName === name ? [child] : []),
    ...elements(child, name),
  ]);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
