import { LOCALES } from "#lib/domain/localized.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { query } from "#tests/site/site-database.ts";
import { expect, test } from "./fixtures.ts";
import { inLocale } from "./surfaces.ts";

const COMPARISON = "/compare/disclosure-rate/321300+990100/2023..2024";

test("a citizen finds a body, its report and one figure of it, and gets the address of that figure", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "机关、指标，或年报里的字句" }).fill("光明");
  await page.getByRole("button", { name: "查找" }).click();
  await page.getByRole("link", { name: "深圳市光明区人民政府", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("光明区");
  await page.getByRole("link", { name: "2019年报告", exact: true }).first().click();
  await expect(page).toHaveURL(/\/o\/440311\/2019$/);
  for (const { key } of templateById("gongkai-2019").cells) {
    await expect(page.locator(`[id="${key}"]`)).toHaveCount(1);
  }
  await page.goto("/o/440311/2019#t3.denied_internal_affairs.natural_person");
  await expect(page.locator('[id="t3.denied_internal_affairs.natural_person"]')).toBeInViewport();
  await expect(page.locator('[id="t3.denied_internal_affairs.natural_person"]')).toHaveText("9");
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
});

test("a comparison says the same in its table, its sentence, its drawing, its CSV and its JSON", async ({
  page,
}) => {
  await page.goto(COMPARISON);
  const figures = [
    ["宿迁市", "43.6 % (1,519/3,486)", "54.0 % (1,902/3,521)"],
    ["云山市", "52.4 % (882/1,682)", "52.1 % (847/1,625)"],
  ] as const;
  for (const [name, ...shown] of figures) {
    const row = page.getByRole("table").first().getByRole("row").filter({ hasText: name });
    for (const figure of shown) await expect(row).toContainText(figure);
  }
  await expect(page.getByRole("img", { name: /公开率/ })).toBeVisible();
  const csv = await (await page.request.get(`${COMPARISON}.csv`)).text();
  const json = await (await page.request.get(`${COMPARISON}.json`)).json();
  for (const { org, year, metric, numerator, denominator, value } of json.values) {
    const line = csv
      .split(/\r?\n/)
      .find((each) => each.startsWith(`${org},${year},`) && each.includes(`,${metric},`));
    expect(line).toContain(`,${value},%,${numerator},${denominator},`);
    const percent = Number(value).toFixed(1);
    const grouped = (amount: string) => Number(amount).toLocaleString("en");
    await expect(
      page.getByText(`${percent} % (${grouped(numerator)}/${grouped(denominator)})`).first(),
    ).toBeVisible();
  }
  await expect(page.getByRole("paragraph").filter({ hasText: json.summary })).toBeVisible();
});

test("a comparison is one step away from home, from a body and from a report", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "收到多少申请？" }).click();
  await expect(page).toHaveURL(/\/compare\/requests-received\/[^/]+\/\d{4}\.\.\d{4}$/);
  await expect(page.getByRole("table").first()).toBeVisible();
  await page.goto("/o/321300");
  await page.getByRole("link", { name: "比较历年" }).click();
  await expect(page).toHaveURL(/\/compare\/disclosure-rate\/321300\/2023\.\.2024$/);
  // A body without others of its kind is compared with whom the reader chooses.
  await page.goto("/o/440311");
  await page.getByRole("link", { name: "选机关比较" }).click();
  await page.getByRole("textbox", { name: "加入机关" }).fill("洪泽");
  await page.getByRole("button", { name: "查找" }).click();
  await page.getByRole("link", { name: "加入淮安市洪泽区人民政府" }).click();
  await expect(page).toHaveURL(/\/compare\/disclosure-rate\/320813\+440311\/2019$/);
  await page.goto("/o/320800/2024");
  await page.getByRole("link", { name: "比较各年度和各机关" }).click();
  await expect(page).toHaveURL(/\/compare\/disclosure-rate\/320800\/2024$/);
});

test("an address is the same in every language, and only one", async ({ page }) => {
  await page.goto("/o/321300/2024");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/o\/321300\/2024$/);
  await page.getByRole("link", { name: "繁體" }).click();
  await expect(page).toHaveURL(/\/zh-Hant\/o\/321300\/2024$/);
  await expect(page.getByRole("heading", { name: "主動公開政府信息情況" })).toBeVisible();
  // Bodies in another order, or twice, are the same comparison.
  await page.goto("/compare/disclosure-rate/990100+321300+990100/2023..2024");
  await expect(page).toHaveURL(new RegExp(`${COMPARISON.replaceAll("+", "\\+")}$`));
});

test("what is not there says so, and leads on", async ({ page, trouble }) => {
  trouble.expect(/404/);
  for (const path of [
    "/o/nobody",
    "/o/321300/1999",
    "/o/321300/2024/v9",
    "/compare/no-such-indicator/321300/2024",
    "/compare/disclosure-rate/nobody/2024",
    "/compare/disclosure-rate/321300/2024..2019",
    "/compare/disclosure-rate/321300/2019..2099",
    `/compare/disclosure-rate/${Array.from({ length: 13 }, (_, index) => `body-${index}`).join("+")}/2024`,
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("没有这个页面");
    await expect(page.getByRole("link", { name: "回到首页" })).toBeVisible();
  }
});

test("public pages and files come from the cache, and nobody on the way keeps an old number", async ({
  request,
}) => {
  for (const path of [
    "/",
    "/o/320800",
    "/o/320800/2024",
    "/o/320800/2024.csv",
    "/o/320800/2024.pdf",
    COMPARISON,
    `${COMPARISON}.json`,
  ]) {
    await request.get(path);
    const headers = (await request.get(path)).headers();
    expect(headers["x-nextjs-cache"], path).toBe("HIT");
    expect(headers["cache-control"], path).toBe("public, max-age=0, must-revalidate");
    expect(headers["set-cookie"], path).toBeUndefined();
  }
});

test("nothing that is not published can be reached from outside", async ({ request }) => {
  const unpublished = await query<{ id: string; slug: string; year: number; scope: string }>(
    `SELECT r.id, b.slug, r.year, r.scope FROM reports r JOIN bodies b ON b.id = r.body_id
     WHERE NOT EXISTS (SELECT FROM report_versions v WHERE v.report_id = r.id) AND b.slug NOT LIKE 'test-%'`,
  );
  expect(unpublished.length).toBeGreaterThan(5);
  for (const { id, slug, year, scope } of unpublished) {
    const editions = scope === "consolidated" ? ["", "/v1"] : ["", "/v1", "/own-organ", "/own-organ-v1"];
    const isPrincipal = scope === "consolidated" || !/^\d+$/.test(slug);
    for (const edition of isPrincipal ? editions : ["/own-organ", "/own-organ-v1"]) {
      for (const file of ["", ".csv", ".json", ".pdf"]) {
        const path = `/o/${slug}/${year}${edition}${file}`;
        expect((await request.get(path)).status(), path).toBe(404);
      }
    }
    for (const path of [`/reports/${id}`, `/reports/${id}/edit`, `/review/${id}`, `/sign-off/${id}`]) {
      expect((await request.get(path, { maxRedirects: 0 })).status(), path).toBe(307);
    }
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of LOCALES) {
    test(`a comparison is chosen by forms and links alone, ${locale}`, async ({ page, trouble }) => {
      // A browser that runs no scripts refuses to load them.
      trouble.expect(/\.js csp$/);
      await page.goto(inLocale("/", locale));
      await page.locator('header a[href$="/compare"]').first().click();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.goto(inLocale("/o/440311/2019", locale));
      await expect(page.locator('[id="t3.new_received.total"]')).toHaveText("110");
      await page.goto(inLocale(COMPARISON, locale));
      await expect(page.getByRole("table").first()).toContainText("54.0 % (1,902/3,521)");
      await expect(page.getByRole("img").first()).toBeVisible();
      await page.getByRole("combobox").first().selectOption("refusal-rate");
      await page.locator("main form button").first().click();
      await expect(page).toHaveURL(/\/compare\/refusal-rate\/321300\+990100\/2023\.\.2024$/);
    });
  }
});

test("a search for words finds what practice reports say, and is narrowed by the name of an area and a year", async ({
  page,
}) => {
  await page.goto("/search?q=政务公开");
  await expect(page.getByRole("heading", { name: /^年报里的字句/ })).toBeVisible();
  await page.getByRole("combobox", { name: "地区" }).selectOption({ label: "　　松岭市" });
  await page.getByRole("combobox", { name: "年度" }).selectOption("2023");
  await page.getByRole("button", { name: "查找" }).click();
  await expect(page).toHaveURL(/area=990300/);
  const found = page.getByRole("region", { name: /^年报里的字句/ });
  await expect(found).toContainText("2023年报告");
  await expect(found).not.toContainText("2022年报告");
  await expect(found).not.toContainText("长湖市");
  await expect(page.getByRole("combobox", { name: "地区" })).toHaveValue("990300");
  await page.goto("/search?q=政务公开&area=990307");
  await expect(page.getByRole("combobox", { name: "地区" })).toHaveValue("990307");
});

test("no year is offered that is not over", async ({ page }) => {
  const now = new Date().getFullYear();
  await page.goto("/compare/disclosure-rate/990100/2024");
  const years = page.getByRole("combobox", { name: "截止年度" }).getByRole("option");
  await expect(years.last()).toHaveText(String(now - 1));
});
