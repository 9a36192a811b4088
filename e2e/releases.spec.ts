import { createHash } from "node:crypto";
import { expect, test } from "./fixtures.ts";

/** The first release is made in the background when the site starts; until then the page says so. */
test.beforeEach(async ({ page }) => {
  await expect
    .poll(async () => (await page.request.get("/data/latest/datapackage.json")).status(), {
      timeout: 120_000,
    })
    .toBe(200);
});

test("a researcher finds a set, reads what its columns mean and takes it away", async ({ page }) => {
  await page.goto("/data");
  await page.getByRole("link", { name: "指标数值" }).click();
  await expect(page).toHaveURL(/\/data\/metrics$/);
  await expect(page.getByRole("region", { name: "列" }).getByText("denominator")).toBeVisible();
  await expect(page.getByRole("region", { name: "前几行" }).getByRole("row")).toHaveCount(9);
  const href = await page.getByRole("link", { name: ".csv", exact: true }).getAttribute("href");
  const answer = await page.request.get(href ?? "");
  expect(answer.headers()["cache-control"]).toContain("immutable");
  const text = await answer.text();
  expect(text.startsWith("org,year,scope,metric,")).toBe(true);
  // 宿迁市 2024: 1,902 of 3,521.
  expect(text).toMatch(/321300,2024,consolidated,[a-z_]+,disclosure-rate,54\.0187\d*,%,1902,3521,/);
});

test("a release says what came in, and its files are what it says they are", async ({ page }) => {
  await page.goto("/releases");
  await page.getByRole("table", { name: "全部发布" }).getByRole("link").last().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("发布的数据");
  await expect(
    page.getByRole("table", { name: "新公布和更正的报告" }).getByRole("row").first(),
  ).toBeVisible();
  const line = page
    .getByRole("table", { name: "文件" })
    .getByRole("row")
    .filter({ hasText: "population.csv" })
    .first();
  const href = (await line.getByRole("link").getAttribute("href")) ?? "";
  const bytes = await (await page.request.get(href)).body();
  await expect(line).toContainText(createHash("sha256").update(bytes).digest("hex"));
});

test("files come whole, in parts, or not at all", async ({ page }) => {
  const latest = await page.request.get("/data/latest/metrics.csv", { maxRedirects: 0 });
  expect(latest.status()).toBe(302);
  const address = latest.headers().location ?? "";
  expect(address).toMatch(/^\/data\/releases\/\d{4}-\d{2}-\d{2}(?:\.\d+)?\/metrics\.csv$/);
  const whole = await page.request.get(address);
  const body = await whole.body();
  // Packed on the way, parts would not fit together.
  expect(whole.headers()["content-encoding"]).toBeUndefined();
  const part = await page.request.get(address, { headers: { Range: "bytes=4-7" } });
  expect([part.status(), await part.text()]).toEqual([206, "year"]);
  expect(part.headers()["content-range"]).toBe(`bytes 4-7/${body.length}`);
  const beyond = await page.request.get(address, { headers: { Range: `bytes=${body.length}-` } });
  expect(beyond.status()).toBe(416);
  const known = await page.request.get(address, { headers: { "If-None-Match": whole.headers().etag ?? "" } });
  expect(known.status()).toBe(304);
  const folder = address.slice(0, address.lastIndexOf("/"));
  for (const wrong of [
    "%2e%2e%2f%2e%2e%2fsigning-key.pem",
    "..%2fmetrics.csv",
    ".begun",
    "metrics.csv%00",
    "nothing.csv",
  ])
    expect((await page.request.get(`${folder}/${wrong}`)).status(), wrong).toBe(404);
  for (const wrong of ["%2e%2e", "latest", "2026-01-01%2f.."])
    expect((await page.request.get(`/data/releases/${wrong}/metrics.csv`)).status(), wrong).toBe(404);
});

test("programs find everything from the catalogue and the feed", async ({ page }) => {
  const catalogue = await (await page.request.get("/data/catalog.jsonld")).json();
  const kinds = catalogue["dcat:dataset"].map((one: Record<string, unknown>) => one["@type"]);
  expect(kinds).toContain("dcat:DatasetSeries");
  expect(kinds).toContain("dcat:Dataset");
  expect(JSON.stringify(catalogue)).toContain("spdx:checksum");
  const feed = await page.request.get("/releases/feed.atom");
  expect(feed.headers()["content-type"]).toContain("application/atom+xml");
  expect(await feed.text()).toContain("<entry>");
  await page.goto("/data/reports");
  const described = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? "",
  );
  expect(described["@type"]).toBe("Dataset");
});

test("readers of feeds find one from the page of a body, a column and the releases, in its language", async ({
  page,
}) => {
  for (const { path, feed, name } of [
    { path: "/o/321300", feed: "/o/321300/feed.atom", name: "更新订阅（Atom）" },
    { path: "/en/o/321300", feed: "/en/o/321300/feed.atom", name: "Feed" },
    { path: "/column/990102", feed: "/feeds/990102.atom", name: "订阅新公开的报告（Atom）" },
    { path: "/zh-Hant/column/990102/2024", feed: "/zh-Hant/feeds/990102.atom", name: "訂閱" },
    { path: "/releases", feed: "/releases/feed.atom", name: "订阅（Atom）" },
  ]) {
    await page.goto(path);
    await expect(page.locator('head > link[type="application/atom+xml"]')).toHaveAttribute(
      "href",
      new RegExp(`${feed.replaceAll(".", "\\.")}$`),
    );
    await expect(page.getByRole("main").getByRole("link", { name }).first()).toHaveAttribute("href", feed);
    const answer = await page.request.get(feed);
    expect(answer.headers()["content-type"], feed).toContain("application/atom+xml");
  }
});
