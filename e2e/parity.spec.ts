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
const peers = fc.constantFrom("near", "type", "size", "volume", "volume-90").map((rule) => `peers-${rule}`);
const twoYears = years.filter((span) => span.includes(".."));
const day = fc.option(
  fc.date({ min: new Date("2020-01-01"), max: new Date("2026-06-30"), noInvalidDate: true }),
  { nil: null },
);

/** The views whose figures a call gives one by one, and of each some that have figures whatever chance draws beside them. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  compare: [
    "/compare/disclosure-rate/990000+990100/2023..2024",
    "/compare/disclosure-rate/990102/2022..2024/peers-type",
    "/compare/requests-received/990102+990103/2024/peers-type.990103/today",
    "/compare/unable-rate/990102/2023..2024/today",
    "/compare/requests-received/320800+320800~own/2023..2024",
  ],
  rank: ["/rank/disclosure-rate/990000.counties/2024"],
  funnel: ["/funnel/unable-rate/990000.counties/2024"],
  scatter: ["/scatter/requests-received/disclosure-rate/990000.counties/2024"],
  grounds: ["/grounds/990100.counties/2024"],
  outcomes: ["/outcomes/990100/2023..2024"],
  disputes: ["/disputes/990100/2023..2024"],
  change: ["/change/disclosure-rate/990000.counties/2023..2024"],
  backlog: ["/backlog/990100/2023..2024"],
};

/** The sets that are asked for indicators by name; others of the same name stand beside them on request. */
const BY_METRIC = ["/api/v1/values", "/api/v1/ranks", "/api/v1/comparisons"];

/** Any view of the demonstration. */
function anyView(slugs: readonly string[]) {
  const body = fc.constantFrom(...slugs);
  const bodies = fc.uniqueArray(body, { minLength: 1, maxLength: 7 }).map((some) => some.toSorted());
  // Beside whose peers, and on which map, stands behind the years.
  const compared = fc.tuple(bodies, fc.option(peers, { nil: null }), fc.nat(6), years, fc.boolean());
  const comparison = compared.map(([some, rule, whose, span, isToday]) => [
    some.join("+"),
    span,
    ...(rule === null ? [] : [some.length === 1 ? rule : `${rule}.${some[whose % some.length]}`]),
    ...(isToday ? ["today"] : []),
  ]);
  const path = fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(indicator, comparison)
        .map(([id, words]): readonly (string | number)[] => ["compare", id, ...words]),
    },
    fc
      .tuple(fc.uniqueArray(indicator, { minLength: 2, maxLength: 2 }), group, year)
      .map(([two, of, one]): readonly (string | number)[] => ["scatter", ...two, of, one]),
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
    const read = async () => {
      const answer = await file("json");
      expect(answer.status(), at).toBe(200);
      return await answer.json();
    };
    // Tests beside this one add bodies: a page between two answers that differ says nothing.
    let [json, html] = [await read(), ""];
    await expect(async () => {
      const before = json;
      html = await (await request.get(at)).text();
      json = await read();
      expect(json, at).toEqual(before);
    }).toPass();
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

/** What the interface says of a figure that a page shows as well. */
const SAME = ["value", "numerator", "denominator", "status", "report_version"] as const;
type Row = Readonly<Record<string, unknown>>;

test("the call that a page names gives its values", async ({ request }) => {
  test.slow();
  const slugs = await query<{ slug: string }>(
    "SELECT DISTINCT b.slug FROM bodies b JOIN current_versions c ON c.body_id = b.id WHERE b.slug NOT LIKE 'test-%' ORDER BY 1",
  );
  const ask = async (address: string): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (let next: string | null = address; next !== null; ) {
      const { pathname, search } = new URL(next);
      const answer = await request.get(pathname + search);
      expect(answer.status(), next).toBe(200);
      const page: { data: readonly Row[]; next: string | null } = await answer.json();
      rows.push(...page.data);
      next = page.next;
    }
    return rows;
  };
  const shown = new Set<string>();
  for (const [kind, known] of Object.entries(CALLED)) {
    const drawn = fc.sample(
      anyView(slugs.map(({ slug }) => slug)).filter(({ path }) => path.startsWith(`/${kind}/`)),
      kind === "compare" ? 10 : 4,
    );
    for (const { path, asof } of [...known.map((one) => ({ path: one, asof: "" })), ...drawn]) {
      const json = await (await request.get(`${path}.json${asof}`)).json();
      const given = await ask(json.api);
      // Other definitions of the same name stand beside the one that is asked for; the call for them says so.
      const call = new URL(json.api);
      const isNamed = ({ metric }: Row) =>
        !BY_METRIC.includes(call.pathname) ||
        call.searchParams.get("metric")?.split(",").includes(String(metric)) === true;
      for (const value of json.values.filter(isNamed)) {
        const same = given.find(
          (one) =>
            one.org === value.org &&
            one.year === value.year &&
            one.scope === value.scope &&
            one.metric === value.metric,
        );
        for (const name of SAME)
          expect(same?.[name] ?? null, `${json.api} ${value.org} ${value.year} ${value.metric} ${name}`).toBe(
            value[name],
          );
        shown.add(path);
      }
      const others = json.values.filter((value: Row) => !isNamed(value));
      if (others.length > 0) {
        if (call.pathname === "/api/v1/ranks") call.pathname = "/api/v1/values";
        call.searchParams.set("def", "all");
        const all = await ask(call.href);
        for (const value of others)
          expect(
            all.find((one) => one.org === value.org && one.year === value.year && one.metric === value.metric)
              ?.value,
            `${call.href} ${value.metric}`,
          ).toBe(value.value);
      }
    }
  }
  // Otherwise nothing was compared.
  for (const path of Object.values(CALLED).flat()) expect(shown, path).toContain(path);
});

test("the call that a status page names has every report of the page, and as many", async ({ request }) => {
  for (const path of [
    "/status/2024",
    "/status/2023/990000",
    "/status/2024/990100",
    "/status/2024/990102?asof=2025-02-01",
  ]) {
    const [page = "", asof] = path.split("?");
    const json = await (await request.get(`${page}.json${asof === undefined ? "" : `?${asof}`}`)).json();
    const call = new URL(json.api);
    call.searchParams.set("limit", "10000");
    const rows: readonly Row[] = (await (await request.get(call.pathname + call.search)).json()).data;
    const table = (key: string): readonly Row[] =>
      json.tables
        .filter((one: { key: string }) => one.key === key)
        .flatMap(
          ({
            columns,
            rows: lines,
          }: {
            columns: readonly { key: string }[];
            rows: readonly { key: string; cells: readonly Printed[] }[];
          }) =>
            lines.map((line) => ({
              key: line.key,
              ...Object.fromEntries(
                columns.map((column, index) => [column.key, line.cells[index]?.text ?? ""]),
              ),
            })),
        );
    for (const line of table("bodies")) {
      const [org, scope] = String(line.key).split(" ");
      const same = rows.find((one) => one.org === org && one.scope === scope);
      for (const name of ["due_on", "received_on", "approved_on", "published_on"])
        expect(same?.[name] ?? "", `${path} ${line.key} ${name}`).toBe(line[name]);
    }
    const counted = (statuses: readonly string[]) =>
      rows.filter(({ status }) => statuses.includes(String(status))).length;
    const ofAreas = (column: string) =>
      table("areas")
        // Practice is not part of the country.
        .filter(({ key }) => page !== "/status/2024" || key !== "990000")
        .reduce((sum, line) => sum + Number(line[column]), 0);
    const ofBodies = (statuses: readonly string[]) =>
      table("bodies").filter(({ key }) => {
        const [org, scope] = String(key).split(" ");
        return rows.some(
          (one) => one.org === org && one.scope === scope && statuses.includes(String(one.status)),
        );
      }).length;
    for (const [column, statuses] of [
      ["published", ["published"]],
      ["published_late", ["published_late"]],
      ["in_review", ["in_review"]],
      ["overdue", ["overdue"]],
    ] as const)
      expect(ofAreas(column) + ofBodies(statuses), `${path} ${column}`).toBe(counted(statuses));
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
