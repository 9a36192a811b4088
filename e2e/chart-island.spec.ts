import { expect, test } from "./fixtures.ts";

const COMPARISON = "/compare/disclosure-rate/321300+990100/2023..2024";

test("a reader points at a mark of a drawing and is told whose figure it is, of which year and on which base", async ({
  page,
}) => {
  await page.goto(COMPARISON);
  const drawing = page.getByRole("img", { name: /公开率/ });
  await expect(drawing).toHaveAttribute("tabindex", "0");
  await drawing.locator('[data-series="321300"] [data-point="2024"]').hover();
  await expect(page.getByText("宿迁市 2024", { exact: true })).toBeVisible();
  const tip = page.locator("div").filter({ hasText: /^宿迁市 202454\.0 % \(1,902\/3,521\)$/ });
  await expect(tip).toBeVisible();
  // The other line stands back.
  await expect(drawing.locator('[data-series="990100"]')).toHaveCSS("opacity", "0.25");
  await page.keyboard.press("Escape");
  await expect(tip).toBeHidden();
});

test("arrow keys go along a drawing, tell each figure, and Enter opens the report it is from", async ({
  page,
}) => {
  await page.goto(COMPARISON);
  const drawing = page.getByRole("img", { name: /公开率/ });
  await expect(drawing).toHaveAttribute("tabindex", "0");
  await drawing.focus();
  const said = page.locator('[aria-live="polite"]').filter({ hasText: /./ });
  await page.keyboard.press("ArrowRight");
  await expect(said).toHaveText("宿迁市 2023 43.6 % (1,519/3,486)");
  await page.keyboard.press("ArrowRight");
  await expect(said).toHaveText("宿迁市 2024 54.0 % (1,902/3,521)");
  await page.keyboard.press("ArrowDown");
  await expect(said).toHaveText("云山市 2024 52.1 % (847/1,625)");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  await expect(said).toHaveText("云山市 2024 52.1 % (847/1,625)");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/o\/321300\/2023#t3\.granted\.total$/);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("a drawing is whole and takes no place among the tab stops", async ({ page, trouble }) => {
    trouble.expect(/\.js csp$/);
    await page.goto(COMPARISON);
    const drawing = page.getByRole("img", { name: /公开率/ });
    await expect(drawing).toBeVisible();
    await expect(drawing).not.toHaveAttribute("tabindex");
    await expect(drawing.locator("[data-point]")).toHaveCount(4);
  });
});
