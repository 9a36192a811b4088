import { LOCALES } from "#lib/domain/localized.ts";
import { queryOne } from "#tests/site/site-database.ts";
import { expect, test } from "./fixtures.ts";
import { inLocale } from "./surfaces.ts";

const NAME = "2024年_淮安市_政府信息公开工作年度报告";
const ZIP = "PK\u0003\u0004";

/** Files of a published report by the names of their links, with how each begins. */
const FILES = [
  { link: "PDF", ending: "pdf", begins: "%PDF-1.7" },
  { link: "Word", ending: "docx", begins: ZIP },
  { link: "Excel", ending: "xlsx", begins: ZIP },
  { link: "CSV（供 Excel）", ending: "excel.csv", begins: "\ufeffbody,year," },
  { link: "CSV", ending: "csv", begins: "body,year," },
  { link: "JSON", ending: "json", begins: '{\n  "$schema": "' },
  { link: "签名下载包", ending: "zip", begins: ZIP },
] as const;

test("a visitor takes a report away in every format, under addresses that never change", async ({ page }) => {
  await page.goto("/o/320800/2024");
  const downloads = page.getByRole("region", { name: "下载" });
  await expect(downloads.getByRole("listitem")).toHaveCount(FILES.length);
  for (const { link, ending, begins } of FILES) {
    const href = await downloads.getByRole("link", { name: link, exact: true }).getAttribute("href");
    expect(href).toBe(`/o/320800/2024/v1.${ending}`);
    for (const path of [`/o/320800/2024/v1.${ending}`, `/o/320800/2024.${ending}`]) {
      const answer = await page.request.get(path);
      const { "content-disposition": disposition = "", "cache-control": cache } = answer.headers();
      expect((await answer.body()).toString("utf8").startsWith(begins), path).toBe(true);
      expect(disposition, path).toContain(`filename*=UTF-8''${encodeURIComponent(`${NAME}.${ending}`)}`);
      expect(cache, path).toBe(
        path.includes("/v1.") ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate",
      );
    }
  }
  const download = page.waitForEvent("download");
  await downloads.getByRole("link", { name: "Word", exact: true }).click();
  expect((await download).suggestedFilename()).toBe(`${NAME}.docx`);
});

test("the files are one and the same in every language", async ({ page }) => {
  for (const locale of LOCALES) {
    await page.goto(inLocale("/o/320800/2024", locale));
    await expect(page.getByRole("link", { name: "PDF", exact: true })).toHaveAttribute(
      "href",
      "/o/320800/2024/v1.pdf",
    );
  }
});

test("schema and public key stand where the files say", async ({ page, request }) => {
  await page.goto("/o/320800/2024");
  const file = await (await request.get("/o/320800/2024/v1.json")).json();
  const schema = await (await request.get(new URL(file.$schema).pathname)).json();
  expect(schema.$id).toBe(file.$schema);
  const key = await page.getByRole("link", { name: "本站签名公钥" }).getAttribute("href");
  expect(await (await request.get(key ?? "")).text()).toContain("-----BEGIN PUBLIC KEY-----");
});

test("what was never published has no file, and nobody on the way keeps that it was missing", async ({
  request,
}) => {
  for (const path of [
    "/o/320800/1999.pdf",
    "/o/320800/2024/v9.zip",
    "/o/nobody/2024.docx",
    "/o/320800/2024/own-organ-v1.json",
    "/schema/gongkai-1999.json",
  ]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(answer.headers()["cache-control"], path).toBe("public, max-age=0, must-revalidate");
  }
});

const DRAFT = `SELECT r.id FROM reports r JOIN bodies b ON b.id = r.body_id
  WHERE b.slug = 'qingxi-development-reform' AND r.year = 2025`;
const SUBMITTED = `SELECT r.id FROM reports r JOIN bodies b ON b.id = r.body_id
  WHERE b.slug LIKE 'qingxi-%' AND r.year = 2025 AND r.state = 'submitted' ORDER BY b.slug LIMIT 1`;

/** Whose file it is, from which page, and what is written across it. */
const OWN = [
  { who: "departmentOfficer", area: "reports", report: DRAFT, mark: "草稿" },
  { who: "districtReviewer", area: "review", report: SUBMITTED, mark: "报送稿" },
] as const;

for (const { who, area, report, mark } of OWN) {
  test(`the ${who} takes the report as they read it from its page, marked ${mark}`, async ({
    signedInAs,
  }) => {
    const page = await signedInAs(who);
    await page.goto(`/${area}/${(await queryOne<{ id: string }>(report, [])).id}`);
    for (const [link, begins] of [
      [/PDF/, "%PDF-1.7"],
      [/Word/, ZIP],
    ] as const) {
      const href = await page.getByRole("link", { name: link }).getAttribute("href");
      const answer = await page.request.get(href ?? "");
      const headers = answer.headers();
      expect((await answer.body()).toString("latin1").startsWith(begins)).toBe(true);
      expect(headers["cache-control"]).toBe("private, no-store");
      expect(decodeURIComponent(headers["content-disposition"] ?? "")).toMatch(
        new RegExp(`2025年_.+_政府信息公开工作年度报告_${mark}\\.(?:pdf|docx)$`),
      );
    }
  });
}
