import type { Page } from "@playwright/test";
import { LOCALES } from "#lib/domain/localized.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { inLocale, pagesInApp, SURFACES } from "./surfaces.ts";

const PHONE = { width: 390, height: 844 };

test("every page of the site is among the surfaces", () => {
  expect([...new Set(SURFACES.map(({ page }) => page))].sort()).toEqual(pagesInApp());
});

for (const surface of SURFACES) {
  for (const locale of LOCALES) {
    test(`${surface.name}, ${locale}: open to everybody, on a phone too`, async ({
      page: ours,
      signedInAs,
    }) => {
      const page = surface.who === null ? ours : await signedInAs(surface.who);
      await page.goto(inLocale(await surface.path(), locale));
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
      if (locale === "zh-Hans") {
        // The colours are the same in every language.
        await page.emulateMedia({ colorScheme: "dark" });
        await expectAccessible(page);
      }
      await page.setViewportSize(PHONE);
      expect(await overflow(page), "wider than a phone").toEqual([]);
    });
  }
}

/** What stands out of the screen on the right, apart from what scrolls inside a frame of its own. */
async function overflow(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });
}
