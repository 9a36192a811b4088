import type { Page } from "@playwright/test";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";

/** Opens the form of a set and waits for it. */
async function open(page: Page, set: string) {
  const operation = page.locator(`#operations-default-${set}`);
  await operation.getByRole("button", { name: new RegExp(`^GET .?/${set}`) }).click();
  return operation;
}

test("a call tried out in the browser is answered by this site, and nothing is asked of anybody else", async ({
  page,
  baseURL,
  trouble,
}) => {
  trouble.expect(/404/);
  const asked: URL[] = [];
  page.on("request", (request) => asked.push(new URL(request.url())));
  await page.goto("/api-docs");
  await page.getByRole("link", { name: "试用", exact: true }).click();
  await expect(page).toHaveURL(/\/api-docs\/try$/);
  const operation = await open(page, "ranks");
  await operation.getByRole("textbox", { name: "group" }).fill("990100.counties");
  await operation.getByRole("button", { name: "执行" }).click();
  await expect(operation.locator(".live-responses-table")).toContainText('"org": "990102"');
  await operation.getByRole("textbox", { name: "group" }).fill("nowhere.cities");
  await operation.getByRole("button", { name: "执行" }).click();
  await expect(operation.locator(".live-responses-table")).toContainText("unknown_org");
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page);
  const outside = asked.filter(
    ({ origin, protocol }) => protocol !== "data:" && origin !== new URL(baseURL ?? "").origin,
  );
  expect(outside.map(({ href }) => href)).toEqual([]);
  // A page of the site pays nothing for it.
  const weights = asked.filter(({ pathname }) => pathname.includes("swagger"));
  expect(weights.length).toBe(2);
});

test("what it loads is named by its content and kept for a year; other contents are not there", async ({
  request,
}) => {
  const page = await (await request.get("/en/api-docs/try")).text();
  const paths = [...page.matchAll(/(?:src|href)="(\/api\/try\/assets\/[^"]+)"/g)].map(
    ([, path]) => path ?? "",
  );
  expect(paths).toHaveLength(4);
  for (const path of paths) {
    const answer = await request.get(path);
    expect([answer.status(), answer.headers()["cache-control"]]).toEqual([
      200,
      "public, max-age=31536000, immutable",
    ]);
    const other = await request.get(path.replace(/[0-9a-f]{16}/, "0".repeat(16)));
    expect(other.status()).toBe(404);
  }
});

test("it is worked by keyboard, on a telephone, and leads on without script", async ({
  page,
  browser,
  trouble,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/en/api-docs/try");
  const forms = page
    .locator("#operations-default-forms")
    .getByRole("button", { name: "GET /forms", exact: true });
  await forms.waitFor();
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press("Tab");
    if (await forms.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(forms).toBeFocused();
  expect(await forms.evaluate((button) => getComputedStyle(button).outlineStyle)).toBe("solid");
  await page.keyboard.press("Enter");
  const execute = page.getByRole("button", { name: "Execute" });
  await execute.waitFor();
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press("Tab");
    if (await execute.evaluate((button) => button === document.activeElement)) break;
  }
  await page.keyboard.press("Enter");
  await expect(page.locator(".live-responses-table")).toContainText('"gongkai-2021"');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  trouble.expect(/csp$|\.mjs/);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(new URL("/en/api-docs/try", page.url()).href);
  await expect(plain.getByRole("main").getByRole("link", { name: "Data API" })).toHaveAttribute(
    "href",
    "/en/api-docs",
  );
  await context.close();
});
