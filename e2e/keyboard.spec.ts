import { expect, test } from "./fixtures.ts";
import { enter, tabTo } from "./tab-to.ts";

test("by keyboard alone: from home by a question to a comparison, another indicator, its table, and the cell in the report", async ({
  page,
}) => {
  await page.goto("/");
  // Past the masthead in one step.
  await enter(page, page.getByRole("link", { name: /跳到/ }));
  await enter(page, page.getByRole("link", { name: "比上一年高还是低？" }));
  await expect(page).toHaveURL(/\/compare\/disclosure-rate\/990100\/2023\.\.2024\/slope$/);
  await enter(page, page.getByRole("link", { name: "折线", exact: true }));
  await expect(page).toHaveURL(/\/compare\/disclosure-rate\/990100\/2023\.\.2024$/);
  const indicator = page.getByRole("combobox", { name: "指标" });
  await tabTo(page, indicator);
  const before = await indicator.inputValue();
  await page.keyboard.press("ArrowDown");
  await expect(indicator).not.toHaveValue(before);
  const chosen = await indicator.inputValue();
  await enter(page, page.getByRole("button", { name: "显示比较" }));
  await expect(page).toHaveURL(new RegExp(`/compare/${chosen}/990100/2023\\.\\.2024$`));
  const figure = page.getByRole("table").first().getByRole("link", { name: /\d/ });
  const href = (await figure.first().getAttribute("href")) ?? "";
  await enter(page, figure);
  await expect(page).toHaveURL(new RegExp(`${href.replaceAll(/[.+?]/g, "\\$&")}$`));
  await expect(page.locator(`[id="${href.split("#")[1]}"]`)).toBeInViewport();
});

test("by keyboard alone: from a ranking to the funnel of the same group, the year before, and an outlier's report", async ({
  page,
}) => {
  await page.goto("/rank/disclosure-rate/990100.counties/2024");
  await enter(page, page.getByRole("link", { name: "漏斗图" }));
  await expect(page).toHaveURL(/\/funnel\/disclosure-rate\/990100\.counties\/2024$/);
  await enter(page, page.getByRole("navigation", { name: "换一种看法" }).getByRole("link", { name: "2023" }));
  await expect(page).toHaveURL(/\/funnel\/disclosure-rate\/990100\.counties\/2023$/);
  await enter(page, page.getByRole("table").first().getByRole("link", { name: /%/ }));
  await expect(page).toHaveURL(/\/o\/9901\d\d\/2023#t3\.granted\.total$/);
});

test("by keyboard alone: the marks of a ranking are one stop, gone along by arrows, and lead to the report", async ({
  page,
}) => {
  await page.goto("/rank/disclosure-rate/990100.counties/2024");
  const drawing = page.getByRole("img", { name: /公开率/ }).first();
  await expect(drawing).toHaveAttribute("tabindex", "0");
  await tabTo(page, drawing);
  const said = page.locator('[aria-live="polite"]').filter({ hasText: /./ });
  await page.keyboard.press("ArrowDown");
  const first = await said.innerText();
  expect(first).toMatch(/\d % \(\d+\/\d+\)/);
  await page.keyboard.press("ArrowDown");
  await expect(said).not.toHaveText(first);
  await page.keyboard.press("Home");
  await expect(said).toHaveText(first);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/o\/9901\d\d\/2024#t3\.granted\.total$/);
});

test("by keyboard alone: a column, a search, and a release with its files", async ({ page }) => {
  await page.goto("/column/990102");
  await enter(page, page.getByRole("navigation").getByRole("link", { name: "2024", exact: true }));
  await expect(page).toHaveURL(/\/column\/990102\/2024$/);
  await enter(page, page.getByRole("table").first().getByRole("link").first());
  await expect(page).toHaveURL(/\/o\/[a-z0-9-]+/);

  await page.goto("/search");
  await tabTo(page, page.getByRole("textbox", { name: "机关、指标，或年报里的字句" }));
  await page.keyboard.type("光明");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=/);
  await enter(page, page.getByRole("link", { name: "深圳市光明区人民政府", exact: true }));
  await expect(page).toHaveURL(/\/o\/440311$/);

  await page.goto("/releases");
  await expect
    .poll(
      async () => {
        await page.reload();
        return await page.getByRole("table", { name: "全部发布" }).count();
      },
      { timeout: 120_000 },
    )
    .toBe(1);
  await enter(page, page.getByRole("table", { name: "全部发布" }).getByRole("link"));
  await expect(page).toHaveURL(/\/releases\/\d{4}-\d{2}-\d{2}/);
  await tabTo(
    page,
    page.getByRole("table", { name: "文件" }).getByRole("link", { name: "metrics.csv", exact: true }),
  );
});
