import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** No violation of WCAG 2.2 AA that axe can see on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // What is in order is not described: on a page of many figures that takes longer than looking at them.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).withTags(WCAG_22_AA);
  const { violations } = await axe.setLegacyMode().analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) =>
        `${id} (${help}): ${node.target.join(" ")}\n    ${node.html.slice(0, 200)}\n    ${node.failureSummary ?? ""}`,
    ),
  );
  expect(lines, `axe on ${page.url()}`).toEqual([]);
}
