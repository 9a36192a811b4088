import { readCsv } from "#lib/exchange/import/own/read-csv.ts";
import { expect, test } from "./fixtures.ts";

const MERGED = "/compare/disclosure-rate/990307/2020..2025";
const BREAK = "2023年机构变动";

test("where two bodies became one, drawing, table, text and files begin the series anew and say why", async ({
  page,
  request,
}) => {
  await page.goto(MERGED);
  await expect(page.getByRole("columnheader", { name: "2023" })).toContainText(BREAK);
  await expect(page.locator("main svg").first()).toContainText(BREAK);
  await expect(
    page.getByText("2023-06-01，东篱区人民政府并入湖山区人民政府，前后不可直接比较。"),
  ).toBeVisible();
  expect(await (await request.get(`${MERGED}.txt`)).text()).toContain(BREAK);
  const [columns = [], ...lines] = readCsv(await (await request.get(`${MERGED}.csv`)).text());
  const field = (year: string, name: string) =>
    lines.find((line) => line[columns.indexOf("year")] === year)?.[columns.indexOf(name)];
  expect(field("2023", "flags")).toContain("break");
  expect(field("2022", "status")).toBe("not_submitted");

  await page.goto("/backlog/990307/2022..2024");
  await expect(page.getByRole("row").filter({ hasText: BREAK })).toContainText("2023年");
  await page.goto("/disputes/990307/2022..2024");
  await expect(page.getByRole("row").filter({ hasText: BREAK })).toHaveCount(3);
});

test("on today's map the years before a merger are put together from the reports of both, and the break is gone", async ({
  page,
  request,
}) => {
  await page.goto(MERGED);
  await page.getByRole("link", { name: "按现行区划" }).click();
  await expect(page).toHaveURL(/\/compare\/disclosure-rate\/990307\/2020\.\.2025\/today$/);
  await expect(page.getByText(BREAK)).toHaveCount(0);
  const row = page.getByRole("row").filter({ hasText: "湖山区" });
  await expect(row.getByRole("cell").nth(2)).toContainText("东篱区");
  const [columns = [], ...lines] = readCsv(await (await request.get(`${MERGED}/today.csv`)).text());
  const of = (line: readonly string[] | undefined, name: string) => line?.[columns.indexOf(name)] ?? "";
  const before = lines.find((line) => of(line, "year") === "2022");
  expect(of(before, "parts")).toBe("990305 | 990306");
  expect(of(before, "flags")).toContain("added_up");
  const api = `/api/v1/values?org=990305,990306&year=2022&metric=disclosure_rate`;
  const { data } = await (await request.get(api)).json();
  const sum = (name: string) =>
    data.reduce((total: number, one: Record<string, string>) => total + Number(one[name]), 0);
  expect(data).toHaveLength(2);
  for (const name of ["numerator", "denominator"]) expect(Number(of(before, name))).toBe(sum(name));
});

test("a body that is gone stands in the order of its own time and owes nothing afterwards", async ({
  page,
}) => {
  const named = (name: string) => page.getByRole("table").first().getByRole("row").filter({ hasText: name });
  await page.goto("/rank/disclosure-rate/990300.counties/2022");
  await expect(named("东篱区")).toHaveCount(1);
  await expect(named("湖山区")).toHaveCount(0);
  await page.goto("/rank/disclosure-rate/990300.counties/2024");
  await expect(named("湖山区")).toHaveCount(1);
  await expect(named("东篱区")).toHaveCount(0);
  for (const [year, bodies] of [
    [2022, 6],
    [2024, 5],
  ] as const) {
    await page.goto(`/rank?area=990300&year=${year}`);
    await expect(page.getByRole("listitem").filter({ hasText: "县级政府" })).toContainText(`${bodies}个机关`);
  }
  await page.goto("/status/2024/990300");
  await expect(page.getByRole("main")).not.toContainText("东篱区");
});
