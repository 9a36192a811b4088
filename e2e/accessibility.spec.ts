import { LOCALES } from "#lib/domain/localized.ts";
import { expectAccessible } from "./expect-accessible.ts";
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
      // Between them the languages see both themes on a wide screen, and one sees a telephone: what changes with them is the same in each.
      const isOurs = locale === "zh-Hans";
      await page.emulateMedia({ colorScheme: isOurs ? "dark" : "light" });
      await page.goto(inLocale(await surface.path(), locale));
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectAccessible(page);
      await page.setViewportSize(PHONE);
      expect(await overflow(page), "wider than a phone").toEqual([]);
      // Readers come with telephones; officers work at desks.
      if (surface.who !== null || !isOurs) return;
      await page.emulateMedia({ colorScheme: "light" });
      await expectAccessible(page);
    });
  }
}

/** One of each kind of drawing, and a view without one. */
const EMBEDDED = [
  "/compare/disclosure-rate/321300+990100/2019..2025",
  "/compare/disclosure-rate/321300+990100/2023..2024/slope",
  "/rank/disclosure-rate/990000.counties/2024",
  "/funnel/disclosure-rate/990000.counties/2024",
  "/scatter/requests-received/disclosure-rate/990000.counties/2024",
  "/grounds/990000.counties/2024",
  "/grounds/321300/2024",
  "/outcomes/990100/2020..2024",
  "/disputes/990100/2020..2024",
  "/change/disclosure-rate/990000.counties/2023..2024",
  "/backlog/990100/2019..2024",
  "/status/2024/990100",
  "/m/disclosure-rate",
  "/compare/disclosure-rate/321300/2021",
] as const;

for (const path of EMBEDDED) {
  test(`${path} in a frame: open to everybody, in both themes and on a phone`, async ({ page }) => {
    for (const [locale, colorScheme] of [
      ["zh-Hans", "light"],
      ["en", "dark"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      const answer = await page.goto(inLocale(`/embed${path}`, locale));
      expect(answer?.status()).toBe(200);
      await expectAccessible(page);
    }
    await page.setViewportSize(PHONE);
    expect(await overflow(page), "wider than a phone").toEqual([]);
  });
}
