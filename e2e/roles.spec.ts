import type { Page } from "@playwright/test";
import type { AccountKey } from "./accounts.ts";
import { expect, test } from "./fixtures.ts";
import { SURFACES } from "./surfaces.ts";

/** What the workspace answers to whoever knows only that a page exists. */
const GONE = "没有这个页面";

interface Part {
  readonly role: string;
  readonly who: AccountKey;
  /** Names of surfaces that are this person's, or anybody's who is signed in. Every other page of the workspace is not there for them. */
  readonly own: readonly string[];
}

const PARTS: readonly Part[] = [
  { role: "officer", who: "officer", own: ["account", "desk"] },
  { role: "signatory", who: "signatory", own: ["account", "desk", "reports to sign"] },
  {
    role: "district reviewer",
    who: "districtReviewer",
    own: ["account", "review queue", "review queue, published", "footnotes to decide"],
  },
  {
    role: "administrator",
    who: "administrator",
    own: [
      "account",
      "collection",
      "past reports",
      "an upload of past reports",
      "a file of past reports",
      "organisations",
      "an organisation",
      "residents",
      "people",
      "person",
    ],
  },
  { role: "operator", who: "operator", own: ["account", "operation"] },
];

const WORKSPACE = SURFACES.filter(({ who }) => who !== null);

for (const { role, who, own } of PARTS) {
  test(`the ${role} meets no page that is not theirs`, async ({ signedInAs, trouble }) => {
    trouble.expect(/404/);
    const page = await signedInAs(who);
    for (const surface of WORKSPACE) {
      const answer = await page.request.get(await surface.path());
      const said = await answer.text();
      if (surface.name === "publishing" && role === "district reviewer") {
        // The page is theirs, the report is not: it is not listed.
        expect(said).toContain("没有选择可以公布的年报。");
        continue;
      }
      const mayOpen = own.includes(surface.name);
      expect(answer.status(), `${role} on ${surface.name}`).toBe(mayOpen ? 200 : 404);
      if (!mayOpen) expect(said, `${role} on ${surface.name}`).toContain(GONE);
    }
    // What a browser makes of such an answer is the same for each.
    const hidden = WORKSPACE.find(({ name }) => name !== "publishing" && !own.includes(name));
    await page.goto((await hidden?.path()) ?? "");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(GONE);
  });

  test(`the ${role} cannot write into somebody else's draft`, async ({ signedInAs, trouble }) => {
    trouble.expect(/404/);
    const page = await signedInAs(who);
    await page.goto("/account");
    expect(await autosave(page, await foreignReport())).toBe(404);
    expect(await autosave(page, "018f3f6e-0000-7000-8000-00000000dead")).toBe(404);
    expect(await autosave(page, "no-id")).toBe(404);
  });
}

test("somebody who is not signed in is led to the sign-in and back, and can save nothing", async ({
  page,
  trouble,
}) => {
  trouble.expect(/401/);
  for (const surface of WORKSPACE) {
    const path = await surface.path();
    const asked = new URL((await page.request.get(path)).url());
    expect([asked.pathname, asked.searchParams.get("next")], surface.name).toEqual(["/signin", path]);
  }
  await page.goto("/signin");
  expect(await autosave(page, await foreignReport())).toBe(401);
});

test("another site can save nothing, although the browser is signed in", async ({ signedInAs }) => {
  const page = await signedInAs("otherOfficer");
  const answer = await page.request.post(`/api/drafts/${await foreignReport()}`, {
    headers: { origin: "https://elsewhere.example" },
    data: { baseRevision: 0, changes: [] },
  });
  expect(answer.status()).toBe(403);
});

test("a draft is printed for its own people, and marked; for others there is none", async ({
  page,
  signedInAs,
}) => {
  const [owner, other] = [await signedInAs("otherOfficer"), await signedInAs("officer")];
  for (const format of ["pdf", "docx"]) {
    const path = `/reports/${await foreignReport()}/${format}`;
    const own = await owner.request.get(path);
    expect(own.headers()["cache-control"]).toBe("private, no-store");
    expect(decodeURIComponent(own.headers()["content-disposition"] ?? "")).toContain(`草稿.${format}`);
    expect((await other.request.get(path)).status()).toBe(404);
    expect((await page.request.get(path, { maxRedirects: 0 })).status()).toBe(307);
  }
});

/** A draft of 石桥区, whose officer none of the parts plays. */
async function foreignReport(): Promise<string> {
  const editor = SURFACES.find(({ name }) => name === "editor");
  return (await editor?.path())?.split("/")[2] ?? "";
}

/** The status that the editor's own request meets. */
async function autosave(page: Page, id: string): Promise<number> {
  return await page.evaluate(async (reportId) => {
    const answer = await fetch(`/api/drafts/${reportId}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ baseRevision: 0, changes: [] }),
    });
    return answer.status;
  }, id);
}
