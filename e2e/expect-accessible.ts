import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** No violation of WCAG 2.2 AA that axe can see on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNone(page, new AxeBuilder({ page }).withTags(WCAG_22_AA));
}

/** Text and marks stand out enough from what is behind them: all that changes with the theme. */
export async function expectLegible(page: Page): Promise<void> {
  await expectNone(page, new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]));
}

async function expectNone(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.setLegacyMode().analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) =>
        `${id} (${help}): ${node.target.join(" ")}\n    ${node.html.slice(0, 200)}\n    ${node.failureSummary ?? ""}`,
    ),
  );
  expect(lines, `axe on ${page.url()}`).toEqual([]);
}
