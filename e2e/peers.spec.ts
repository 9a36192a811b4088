import { z } from "zod";
import { readCsv } from "#lib/exchange/import/own/read-csv.ts";
import { queryOne } from "#tests/site/site-database.ts";
import { expect, test } from "./fixtures.ts";

const ALONE = "/compare/disclosure-rate/990102/2022..2024";

/** The other counties of the practice province by their disclosure rate of 2024, straight from the cells: no measure and no rule of ours takes part. */
async function countedByHand(): Promise<{ readonly bodies: number; readonly middle: string }> {
  const cell = (key: string) => `coalesce(nullif(v.values -> 't3.${key}.total' ->> 'value', ''), '0')::int`;
  return await queryOne(
    `SELECT count(*)::int AS bodies,
       round((percentile_cont(0.5) WITHIN GROUP (ORDER BY 100.0 * s.hits / s.base))::numeric, 1) || ' %' AS middle
     FROM (
       SELECT ${cell("granted")} + ${cell("partially_granted")} AS hits, ${cell("result_total")} AS base
       FROM bodies b
       JOIN bodies p ON p.slug = '990000' AND b.path LIKE p.path || '.%'
       JOIN report_versions v ON v.body_id = b.id AND v.year = 2024 AND v.scope = 'consolidated'
       WHERE b.kind = 'government' AND b.level = 'county' AND b.slug <> '990102'
         AND v.number = (SELECT max(w.number) FROM report_versions w WHERE w.report_id = v.report_id)
     ) s WHERE s.base >= 30`,
  );
}

test.use({ javaScriptEnabled: false });

test.beforeEach(({ trouble }) => {
  trouble.expect(/\.js csp$/);
});

test("a reader picks beside whom a body is compared, and table, drawing and files say whom and how many", async ({
  page,
  request,
}) => {
  await page.goto(ALONE);
  await page.getByRole("link", { name: "本省同级同类" }).click();
  await expect(page).toHaveURL(new RegExp(`${ALONE.replaceAll(".", "\\.")}/peers-type$`));
  // Other tests may publish a county's report between the two questions.
  await expect(async () => {
    await page.reload();
    const { bodies, middle } = await countedByHand();
    const words = `同类${bodies}个机关的中位数为${middle}`;
    await expect(page.getByRole("heading", { level: 1 })).toContainText(words, { timeout: 1000 });
  }).toPass();
  const median = page.getByRole("row", { name: /同类中位数/ });
  await expect(median).toContainText("个同类机关");
  await expect(page.getByText("本省（区、市）同级同类机关（按2024年数据选取）")).toBeVisible();
  await expect(page.getByRole("figure", { name: "清溪区在同类中（2024年）" })).toBeVisible();
  const [columns = [], ...lines] = readCsv(await (await request.get(`${ALONE}/peers-type.csv`)).text());
  const own = lines.filter((line) => line[columns.indexOf("flags")]?.includes("median"));
  expect(own.map((line) => line[columns.indexOf("year")])).toEqual(["2022", "2023", "2024"]);
  for (const format of ["svg", "png"]) {
    const answer = await request.get(`${ALONE}/peers-type/chart-peers.${format}`);
    expect(answer.status(), format).toBe(200);
  }
  expect((await request.get(`${ALONE}/peers-type/chart-none.svg`)).status()).toBe(404);
});

test("a choice that is changed keeps the peers and today's map, and whose peers they are stands by name", async ({
  page,
}) => {
  await page.goto("/compare/disclosure-rate/990102+990103/2023..2024/peers-type.990102/today");
  const ways = page.getByRole("navigation", { name: "换一种看法" });
  await expect(ways.getByRole("link", { name: "石桥区", exact: true })).toHaveAttribute(
    "href",
    /peers-type\.990103\/today$/,
  );
  await expect(ways.getByText(/9901\d\d/)).toHaveCount(0);
  await page.getByLabel("起始年度").selectOption("2022");
  await page.getByRole("button", { name: "显示比较" }).click();
  await expect(page).toHaveURL(/\/990102\+990103\/2022\.\.2024\/peers-type\.990102\/today$/);
  await page.getByLabel("加入机关").fill("990100");
  await page.getByRole("button", { name: "查找" }).click();
  await page.getByRole("link", { name: /^加入/ }).first().click();
  await expect(page).toHaveURL(/\/990100\+990102\+990103\/2022\.\.2024\/peers-type\.990102\/today$/);
  await page.getByRole("link", { name: "移除清溪区" }).click();
  await expect(page).toHaveURL(/\/990100\+990103\/2022\.\.2024\/peers-type\.990100\/today$/);
});

test("too few peers are said, and give no median", async ({ page }) => {
  await page.goto(`${ALONE}/peers-near`);
  await expect(page.getByText(/有可比数据的同类机关只有2个，不足3个/).first()).toBeVisible();
});

test("what is no rule has no page, and a rule in the query leads to the one address", async ({ request }) => {
  expect((await request.get(`${ALONE}/peers-age`)).status()).toBe(404);
  expect((await request.get("/o/990102/lens/peers-age")).status()).toBe(404);
  const moved = await request.get(`${ALONE}?peer=size`, { maxRedirects: 0 });
  expect(moved.status()).toBe(308);
  expect(moved.headers().location).toContain(`${ALONE}/peers-size`);
});

test("a body is shown beside other peers and on today's map", async ({ page }) => {
  await page.goto("/o/990102");
  await page.getByRole("link", { name: "本省同级同类" }).click();
  await expect(page).toHaveURL(/\/o\/990102\/lens\/peers-type$/);
  await expect(page.getByText("本省（区、市）同级同类机关（按2024年数据选取）")).toBeVisible();
  await page.goto("/o/990102/lens/peers-type/today");
  await expect(page.getByText("按现行区划和机构折算：")).toBeVisible();
});

test("the call that a body's page names gives the median of its peers, as the comparison shows it", async ({
  page,
  request,
}) => {
  await page.goto("/o/990102/lens/peers-type");
  const call = await page.getByRole("link", { name: "数据接口" }).getAttribute("href");
  expect(call).toMatch(/^\/api\/v1\/comparisons\?.*peers=type\.990102$/);
  const given = rows.parse(await (await request.get(`${call}&limit=10000`)).json()).data;
  const view = values.parse(await (await request.get(`${ALONE}/peers-type.json`)).json()).values;
  const medians = view.filter(({ org }) => org === "peers-type.990102");
  expect(medians.length).toBeGreaterThan(0);
  for (const median of medians)
    expect(
      given.find(
        ({ org, year, metric }) => org === median.org && year === median.year && metric === median.metric,
      ),
    ).toEqual({ ...median, part: "median" });
  const latest = given.filter(({ part, year }) => part === "peer" && year === 2024);
  expect(latest.length).toBeGreaterThan(3);
});

const figure = z.object({
  org: z.string(),
  year: z.number(),
  metric: z.string(),
  value: z.string().nullable(),
});
const values = z.object({ values: z.array(figure) });
const rows = z.object({ data: z.array(figure.extend({ part: z.string() })) });

test("marks in a file and in a frame lead to their cells", async ({ request }) => {
  const svg = await (await request.get(`${ALONE}.svg`)).text();
  expect(svg).toMatch(/<a href="http[^"]+\/o\/990102\/2024#t3\.[^"]+"/);
  const embed = await (await request.get(`/embed${ALONE}`)).text();
  expect(embed).toMatch(/<a href="http[^"]+\/o\/990102\/2024#t3\.[^"]+" target="_top" tabindex="-1"/);
});
