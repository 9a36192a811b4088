import { expect, test } from "./fixtures.ts";

/** A view of a group. */
const GROUP = "/rank/disclosure-rate/990000.counties/2024";
const VIEW = "/compare/disclosure-rate/321300+990100/2023..2024";
const FILES = [
  { ending: "csv", type: "text/csv; charset=utf-8; header=present", begins: "org,year," },
  { ending: "excel.csv", type: "text/csv; charset=utf-8; header=present", begins: "\ufefforg,year," },
  {
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    begins: "PK\u0003\u0004",
  },
  { ending: "json", type: "application/json; charset=utf-8", begins: '{\n  "kind": "compare"' },
  { ending: "txt", type: "text/plain; charset=utf-8", begins: "2024年公开率" },
  { ending: "svg", type: "image/svg+xml; charset=utf-8", begins: "<svg" },
  { ending: "png", type: "image/png", begins: "\ufffdPNG" },
  { ending: "og.png", type: "image/png", begins: "\ufffdPNG" },
] as const;

test("every format of a view stands beside its page, live and frozen", async ({ request }) => {
  for (const { ending, type, begins } of FILES)
    for (const asof of ["", "?asof=2026-01-01"]) {
      const answer = await request.get(`${VIEW}.${ending}${asof}`);
      expect(answer.status(), ending).toBe(200);
      expect(answer.headers()["content-type"], ending).toBe(type);
      expect((await answer.body()).toString("utf8").startsWith(begins), ending).toBe(true);
    }
});

test("a reader finds the ways to link, embed, take away, cite and ask for the same values", async ({
  page,
}) => {
  await page.goto(VIEW);
  const use = page.getByRole("region", { name: "使用本页" });
  for (const kind of ["CSV", "CSV（供 Excel）", "Excel", "JSON", "SVG", "PNG", "文字版"]) {
    const href = await use.getByRole("link", { name: kind, exact: true }).getAttribute("href");
    expect((await page.request.get(href ?? "")).status(), kind).toBe(200);
  }
  await expect(use.getByRole("definition").filter({ hasText: "[DB/OL]" })).toContainText("?asof=");
  await expect(use.getByRole("definition").filter({ hasText: "<iframe" }).first()).toContainText(
    `/embed${VIEW}`,
  );
  await expect(use.getByRole("link", { name: /api\/v1\/values/ })).toBeVisible();
  await expect(use.getByRole("button", { name: /^复制 / }).first()).toBeVisible();
});

test("a frozen page says of which day it is, whether it is still so, and is not for search engines", async ({
  page,
}) => {
  await page.goto(`${VIEW}?asof=2026-11-01`);
  await expect(page.getByText("这是2026-11-01当天的页面")).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    "href",
    new RegExp(`${escaped(VIEW)}$`),
  );
  const figure = page
    .getByRole("table")
    .first()
    .getByRole("link", { name: /54\.0 %/ });
  await expect(figure).toHaveAttribute("href", /\/o\/321300\/2024\/v1#t3\./);
  await page.getByRole("link", { name: "看现在的页面" }).click();
  await expect(page).toHaveURL(new RegExp(`${escaped(VIEW)}$`));
});

test("from a frozen page its neighbours and its other languages are of the same day, without script too", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const day = "?asof=2026-11-01";
  await page.goto(`${GROUP}${day}`);
  await expect(page.getByRole("link", { name: "漏斗图" })).toHaveAttribute(
    "href",
    `/funnel/disclosure-rate/990000.counties/2024${day}`,
  );
  await expect(page.getByRole("link", { name: "2023", exact: true })).toHaveAttribute(
    "href",
    `/rank/disclosure-rate/990000.counties/2023${day}`,
  );
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(new RegExp(`/en${escaped(GROUP + day)}$`));
  await page.goto(`${VIEW}${day}`);
  await expect(page.getByRole("link", { name: "本省同级同类" })).toHaveAttribute(
    "href",
    new RegExp(`${escaped(day)}$`),
  );
  await context.close();
});

test("before anything was published a frozen page has no figures, and says that they came since", async ({
  page,
}) => {
  await page.goto(`${VIEW}?asof=2010-01-01`);
  await expect(page.getByText("之后有报告公布或更正")).toBeVisible();
  await expect(page.getByRole("table").first()).not.toContainText("%");
});

test("the first page and the column of an area stay as they were on a day, and say what does not", async ({
  page,
}) => {
  await page.goto("/column/990100/2023");
  const frozen = page.getByRole("link", { name: /^固定在\d{4}-\d\d-\d\d的链接$/ });
  await expect(frozen).toHaveAttribute("href", /^\/column\/990100\/2023\?asof=/);
  await page.goto("/column/990100/2023?asof=2024-01-02");
  await expect(page.getByText("这是2024-01-02当天的页面")).toBeVisible();
  await expect(page.getByText("之后有报告公布或更正")).toBeVisible();
  await expect(page.getByText(/没有逐日存档，按现在的登记列出/)).toBeVisible();
  await expect(page.getByRole("link", { name: "PDF" })).toHaveCount(0);
  // Of an area in which no other test publishes.
  await page.goto("/column/320000/2024");
  await frozen.click();
  await expect(page).toHaveURL(/\?asof=/);
  await expect(page.getByText("之后没有变化")).toBeVisible();
  await expect(page.getByRole("link", { name: /^阅读第\d+版$/ }).first()).toHaveAttribute(
    "href",
    /\/o\/[^/]+\/2024\/(?:own-organ-)?v\d+$/,
  );
  for (const first of ["/", "/en"]) {
    await page.goto(`${first}?asof=2010-01-01`);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
    await expect(page.getByRole("main").getByRole("search")).toHaveCount(0);
  }
  await page.goto("/year/2024");
  await frozen.click();
  await expect(page).toHaveURL(/\/year\/2024\?asof=/);
  await expect(page.getByText("查找和“从问题开始”只通向现在的页面")).toBeVisible();
  await expect(page.getByRole("link", { name: "各机关" }).first()).toHaveAttribute("href", /\?asof=/);
});

test("a day that is none, or has not come, has no page, file or embed", async ({ page, trouble }) => {
  trouble.expect(/404/);
  for (const asof of ["2099-01-01", "2026-02-30", "soon"]) {
    const answer = await page.goto(`${VIEW}?asof=${asof}`);
    expect(answer?.status(), asof).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有这一天的页面");
    for (const path of [
      "/",
      "/en",
      "/year/2024",
      "/column/990100",
      "/column/990100/2023",
      `${VIEW}.csv`,
      `/embed${VIEW}`,
    ])
      expect((await page.request.get(`${path}?asof=${asof}`)).status(), path).toBe(404);
  }
});

test("an empty day leads to the live page, file or embed, in every language", async ({ request }) => {
  for (const [path, live] of [
    [`${VIEW}?asof=`, VIEW],
    [`/en${VIEW}?asof`, `/en${VIEW}`],
    [`${VIEW}.csv?asof=`, `${VIEW}.csv`],
    [`/embed${VIEW}?asof=`, `/embed${VIEW}`],
    ["/?asof=", "/"],
    ["/o/990100?asof=", "/o/990100"],
    ["/o/990100/2023/diff/1..2.json?asof=", "/o/990100/2023/diff/1..2.json"],
    ["/search?q=980&asof=", "/search?q=980"],
  ] as const) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(308);
    const { pathname, search } = new URL(answer.headers().location ?? "", "http://localhost");
    expect(`${pathname}${search}`, path).toBe(live);
  }
  expect((await request.get("/api/v1/organisations?asof=")).status()).toBe(400);
});

test("an embed runs no script and may stand in any page, and nothing else of the site may", async ({
  request,
}) => {
  const embed = await request.get(`/embed${VIEW}?asof=2010-01-01`);
  const html = await embed.text();
  expect(html).not.toContain("<script");
  expect(html).toContain("之后有报告公布或更正");
  expect(embed.headers()["content-security-policy"]).toContain("frame-ancestors *");
  expect(embed.headers()["content-security-policy"]).toContain("default-src 'none'");
  expect(embed.headers()["x-frame-options"]).toBeUndefined();
  const page = await request.get(VIEW);
  expect(page.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(page.headers()["x-frame-options"]).toBe("DENY");
});

test("another spelling of a view leads to its one address, with its day and its format", async ({
  request,
}) => {
  const asked = "/compare/disclosure-rate/990100+321300+990100/2023..2024/line";
  for (const [path, one] of [
    [`${asked}?asof=2026-01-01`, `${VIEW}?asof=2026-01-01`],
    [`/compare/disclosure-rate/990100+321300/2023..2024.csv?asof=2026-01-01`, `${VIEW}.csv?asof=2026-01-01`],
    [`/en/embed/compare/disclosure-rate/990100+321300/2023..2024`, `/en/embed${VIEW}`],
    [`${VIEW}?view=slope`, `${VIEW}/slope?view=slope`],
  ] as const) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(308);
    // Next sends the address of a kept redirect twice.
    const location = answer.headersArray().find(({ name }) => name.toLowerCase() === "location")?.value;
    const { pathname, search } = new URL(location ?? "", "http://localhost");
    expect(`${pathname}${search}`, path).toBe(one);
  }
});

function escaped(path: string): string {
  return path.replaceAll(/[.+?]/g, "\\$&");
}
