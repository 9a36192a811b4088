import { expect, type Locator, type Page } from "@playwright/test";

/** Nothing that a reader wants is further away than this. */
const MOST_STEPS = 250;

/**
 * Goes to something by Tab alone, from wherever the focus is. Wherever it stops on the way is in sight and marked, so that nobody loses their
 * place.
 */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const target = await wanted.first().elementHandle();
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((element) => {
      const { activeElement: here } = document;
      if (here === null || here === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      return {
        name: here.outerHTML.slice(0, 120),
        isMarked: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
        isTarget: here === element,
      };
    }, target);
    if (stop === null) continue;
    expect(stop.isMarked, `the focus can be seen on ${stop.name}`).toBe(true);
    if (!stop.isTarget) continue;
    await expect(wanted.first()).toBeInViewport();
    return;
  }
  throw new Error(`not reached by Tab in ${MOST_STEPS} steps: ${wanted}`);
}

/** Follows a link, or presses a button, as a keyboard does. */
export async function enter(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press("Enter");
}
