import { expect, test } from "./fixtures.ts";

for (const org of ["990100", "321300", "990102"]) {
  test(`every question about ${org} leads to a page, and to a place on it, that are there`, async ({
    page,
    request,
  }) => {
    await page.goto(`/questions/${org}`);
    const links = page.locator("main").getByRole("listitem").getByRole("link");
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(addresses.length).toBeGreaterThan(9);
    for (const address of addresses) {
      const [path = "", place] = address.split("#");
      const answer = await request.get(path);
      expect(answer.status(), address).toBe(200);
      if (place !== undefined) expect(await answer.text(), address).toContain(` id="${place}"`);
    }
  });
}

test("a long page begins with what it holds, each a way there", async ({ page }) => {
  for (const address of ["/o/990100", "/o/321300/2024"]) {
    await page.goto(address);
    const links = page.getByRole("navigation", { name: "本页内容" }).getByRole("link");
    const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(places.length).toBeGreaterThan(4);
    for (const place of places) await expect(page.locator(place)).toHaveCount(1);
  }
});
