import type { Page } from "@playwright/test";
import { strToU8 } from "fflate";
import { templateById } from "#lib/domain/templates/registry.ts";
import { LOST_BORDERS } from "#lib/exchange/import/samples.fixture.ts";
import { addBody } from "#tests/site/add-body.ts";
import { asTextFile, asWordFile, asZip, madeUpReport } from "#tests/site/report-files.ts";
import { expect, test } from "./fixtures.ts";

async function uploadZip(page: Page, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  await page.goto("/backfill");
  await page
    .getByLabel("选择文件", { exact: true })
    .setInputFiles({ name: "往年年报.zip", mimeType: "application/zip", buffer: asZip(files) });
  await page.getByRole("button", { name: "上传并读取" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "往年年报.zip" })).toBeVisible();
}

const rowOf = (page: Page, file: string) => page.getByRole("row").filter({ hasText: file });

test("past reports come in together, what needs a look is settled, and the public reads them as historical", async ({
  signedInAs,
  page: reader,
}) => {
  const [first, second] = [await addBody("department"), await addBody("department")];
  const content = madeUpReport(first.name, 2021, 21);
  const wrong = {
    ...content,
    values: {
      ...content.values,
      "t4.review.total": { status: "reported", raw: "98765", value: "98765", unit: null, note: null },
    },
  } as const;
  const unknown = `试验区${second.slug.slice(-5)}水务局`;
  const page = await signedInAs("administrator");
  await uploadZip(page, {
    [`2021/${first.name}.docx`]: asWordFile(wrong),
    [`2022/${first.name}.txt`]: asTextFile(madeUpReport(first.name, 2022, 22)),
    "2021/无名.txt": asTextFile(madeUpReport("", 2021, 23)),
    [`2021/${unknown}.txt`]: asTextFile(madeUpReport(unknown, 2021, 24)),
    [`2022/${second.name}.txt`]: strToU8(
      LOST_BORDERS.lay(templateById("gongkai-2021"), madeUpReport(second.name, 2022, 11)).content,
    ),
    "坏的.docx": strToU8("PK\u0003\u0004"),
  });
  await expect(page.getByText("已全部读完：6 个文件")).toBeVisible();
  await expect(rowOf(page, `2021/${first.name}.docx`)).toContainText("可以录入");
  await expect(rowOf(page, "坏的.docx")).toContainText("已损坏");

  // A file that names nobody: somebody says whose it is.
  await rowOf(page, "无名.txt").getByRole("link").click();
  await expect(page.getByText("标题里没有机关名称").first()).toBeVisible();
  await page.getByRole("button", { name: "确认，可以录入" }).click();
  await expect(page.getByRole("alert").getByText("请选择机关，填写年度。")).toBeVisible();
  await page.getByLabel("机关", { exact: true }).selectOption({ label: optionOf(second.name) });
  await page.getByRole("button", { name: "确认，可以录入" }).click();
  await expect(rowOf(page, "无名.txt")).toContainText("可以录入");

  // Digits that lost their borders: each figure leads to its place, and nothing is guessed.
  await rowOf(page, `2022/${second.name}.txt`).getByRole("link").click();
  await expect(page.getByText(`${second.name} · 2022年年报`, { exact: false })).toBeVisible();
  await expect(
    page.getByText("原文分不清的，勾选下面的“没有选定读法的格留空”。", { exact: false }),
  ).toBeVisible();
  const cell = page.locator('[id="t3.new_received.total"]');
  await cell.click();
  await expect(page.locator("[data-source] [data-selected]").first()).toBeVisible();
  await page.getByRole("button", { name: "确认，可以录入" }).click();
  await expect(page.getByRole("alert").getByText("还有数据没有选定读法", { exact: false })).toBeVisible();
  await page.getByLabel("没有选定读法的格留空", { exact: false }).check();
  await page.getByRole("button", { name: "确认，可以录入" }).click();
  await expect(rowOf(page, `2022/${second.name}.txt`)).toContainText("可以录入");

  // A body that the register lacks is proposed, and its file is read again once it is there.
  await page.locator("summary").filter({ hasText: unknown }).click();
  await page.getByRole("button", { name: "加入名册" }).click();
  await expect(rowOf(page, `2021/${unknown}.txt`)).toContainText("可以录入");

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "下载结果（CSV）" }).click();
  expect((await download).suggestedFilename()).toBe("往年年报.zip.csv");

  await page.getByRole("button", { name: "录入全部 5 份可以录入的年报" }).click();
  await expect(page.getByRole("status").filter({ hasText: "已录入 5 份" })).toBeVisible();
  await expect(rowOf(page, `2021/${first.name}.docx`)).toContainText("已录入");

  await reader.goto(`/o/${first.slug}/2021`);
  await expect(reader.getByText("历史数据", { exact: true })).toBeVisible();
  await expect(reader.getByText("录入日期", { exact: true })).toBeVisible();
  await expect(reader.getByText("98765").first()).toBeVisible();
  await expect(reader.getByText("数据疑似不一致").first()).toBeVisible();
  await expect(reader.getByText(`${first.name}.docx`)).toBeVisible();

  // In the list of years the day it was entered does not pass for the day it was published.
  await reader.goto(`/o/${first.slug}`);
  await expect(reader.getByRole("row").filter({ hasText: "2021年报告" })).toContainText("历史数据");
});

test("an upload that cannot be taken says why, and nobody else reaches the page", async ({
  signedInAs,
  page: reader,
}) => {
  const page = await signedInAs("administrator");
  await page.goto("/backfill");
  await page.getByRole("button", { name: "上传并读取" }).click();
  await expect(page.getByRole("alert").getByText("没有收到文件。")).toBeVisible();
  await page
    .getByLabel("选择文件", { exact: true })
    .setInputFiles({ name: "坏.zip", mimeType: "application/zip", buffer: Buffer.from("no zip") });
  await page.getByRole("button", { name: "上传并读取" }).click();
  await expect(page.getByRole("alert").getByText("压缩包已损坏", { exact: false })).toBeVisible();
  const officers = await signedInAs("officer");
  expect((await officers.request.post("/api/backfills", { headers: SAME_SITE })).status()).toBe(404);
  expect((await reader.request.post("/api/backfills", { headers: SAME_SITE })).status()).toBe(401);
  expect((await reader.request.post("/api/backfills", { headers: ELSEWHERE })).status()).toBe(403);
});

test("several files and a folder come in without an archive, also without a script", async ({
  browser,
  signedInAs,
}) => {
  const body = await addBody("department");
  const signedIn = await signedInAs("administrator");
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await signedIn.context().storageState(),
  });
  const page = await context.newPage();
  await page.goto("/backfill");
  const fileOf = (year: number) => ({
    name: `${body.name}${year}.txt`,
    mimeType: "text/plain",
    buffer: Buffer.from(asTextFile(madeUpReport(body.name, year, year))),
  });
  await page.getByLabel("选择文件", { exact: true }).setInputFiles([fileOf(2021), fileOf(2022)]);
  await page.getByRole("button", { name: "上传并读取" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("已全部读完：2 个文件")).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.getByRole("row").filter({ hasText: "可以录入" })).toHaveCount(2);
  await context.close();
});

test("what is dropped on the page is uploaded", async ({ signedInAs }) => {
  const body = await addBody("department");
  const page = await signedInAs("administrator");
  await page.goto("/backfill");
  const zip = [...asZip({ [`2021/${body.name}.txt`]: asTextFile(madeUpReport(body.name, 2021, 31)) })];
  const dropped = await page.evaluateHandle((bytes) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(bytes)], "拖放.zip", { type: "application/zip" }));
    return transfer;
  }, zip);
  await page
    .getByText("也可以把压缩包、文件或文件夹拖到这里")
    .dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page.getByRole("heading", { level: 1, name: "拖放.zip" })).toBeVisible();
  await expect(page.getByText("已全部读完：1 个文件")).toBeVisible();
});

const SAME_SITE = { "sec-fetch-site": "same-origin" };
const ELSEWHERE = { "sec-fetch-site": "cross-site" };

/** Options stand further in the deeper a body is. */
function optionOf(name: string): string {
  return `　　　${name}`;
}
