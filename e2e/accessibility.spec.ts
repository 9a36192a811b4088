import { LOCALES } from "#lib/domain/localized.ts";
import { expectAccessible, expectLegible } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";
import { overflow } from "./overflow.ts";
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
      // The colours and the room on a telephone are the same in every language; that all of them fit is looked at in each.
      if (locale === "zh-Hans") {
        await page.emulateMedia({ colorScheme: "dark" });
        await expectLegible(page);
        await page.emulateMedia({ colorScheme: "light" });
      }
      await page.setViewportSize(PHONE);
      expect(await overflow(page), "wider than a phone").toEqual([]);
      // Readers come with telephones; officers work at desks.
      if (surface.who === null && locale === "zh-Hans") await expectAccessible(page);
    });
  }
}
