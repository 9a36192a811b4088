import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { fillCells } from "#lib/exchange/export/workbook/fill-cells.fixture.ts";
import { readWorkbook } from "#lib/exchange/import/workbook/read-workbook.ts";
import { type Account, addBody, addPerson } from "#tests/site/add-body.ts";
import { addReport } from "#tests/site/add-report.ts";
import { query, queryOne } from "#tests/site/site-database.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";

const template = templateById("gongkai-2021");
const PERSON = "t3.granted.natural_person";
const TOTAL = "t3.granted.total";
const LICENCES = "t2.admin_licensing.decisions";
const PENALTIES = "t2.admin_penalty.decisions";

interface Begun {
  readonly id: string;
  readonly officer: Account;
  readonly values: Readonly<Record<string, { readonly raw: string }>>;
}

async function begunReport(): Promise<Begun> {
  const body = await addBody("government");
  const officer = await addPerson(body, "officer");
  const content = consistentContent(template, 7, { name: body.name, year: 2024 });
  const id = await addReport(body, { year: 2024, scope: "consolidated", content });
  return { id, officer, values: content.values };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

async function downloadWorkbook(page: Page, id: string): Promise<Uint8Array> {
  await page.goto(`/reports/${id}`);
  const begun = page.waitForEvent("download");
  await page.getByRole("link", { name: "填报表（Excel）" }).click();
  return await bytesOf(await begun);
}

async function bringIn(page: Page, id: string, bytes: Uint8Array, prefix = ""): Promise<void> {
  await page.goto(`${prefix}/reports/${id}/import`);
  const buffer = Buffer.from(bytes);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page.locator('input[type="file"]').setInputFiles({ name: "填报表.xlsx", mimeType, buffer });
  await page.locator('button[value="preview"]').click();
}

async function draftOf(id: string) {
  const { content } = await queryOne<{ content: { values: Record<string, { raw: string }> } }>(
    "SELECT content FROM drafts WHERE report_id = $1",
    [id],
  );
  return content.values;
}

const group = (page: Page, name: RegExp) => page.getByRole("region", { name });
const row = (page: Page, key: string) => page.locator(`[id="edit-${key}"]`);

test("a workbook is downloaded, filled in, looked at, annotated and accepted", async ({ signedInAs }) => {
  const { id, officer, values } = await begunReport();
  const page = await signedInAs(officer);
  const bytes = await downloadWorkbook(page, id);
  const filled = await fillCells(bytes, { [PERSON]: 9_999_999, [LICENCES]: 4321, [PENALTIES]: null });
  await bringIn(page, id, filled);

  // Every change with old and new value, and what the checks would say.
  const changes = group(page, /^改动（\d+）$/);
  await expect(changes.getByRole("listitem").filter({ hasText: "9999999" }).first()).toBeVisible();
  await expect(row(page, LICENCES)).toContainText(values[LICENCES]?.raw ?? "");
  await expect(row(page, LICENCES)).toContainText("4321");
  await expect(row(page, PERSON)).toContainText("错误");
  const emptied = group(page, /^清空（1）$/).getByRole("checkbox");
  await expect(emptied).not.toBeChecked();
  expect((await draftOf(id))[LICENCES]?.raw).toBe(values[LICENCES]?.raw);

  // The same file comes back with notes.
  const begun = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载带批注的填报表" }).click();
  const { sheets } = await readXlsx(await bytesOf(await begun));
  expect(sheets[0]?.name).toBe("校验结果");
  const notes = sheets.flatMap(({ cells }) =>
    [...(cells?.values() ?? [])].flatMap(({ comment }) => comment?.text ?? []),
  );
  expect(notes.join("\n")).toContain("9999999");

  // What is taken goes in; what nobody ticked stays.
  await row(page, PERSON).getByRole("checkbox").uncheck();
  await expect(row(page, PERSON).getByText("错误")).toHaveCount(0);
  await page.getByRole("button", { name: "写入草稿" }).click();
  await expect(page).toHaveURL(new RegExp(`/reports/${id}/edit$`));
  await expect(page.locator(`[name="${LICENCES}"], [id="${LICENCES}"]`).first()).toBeVisible();
  const draft = await draftOf(id);
  expect([draft[LICENCES]?.raw, draft[PERSON]?.raw, draft[PENALTIES]?.raw]).toEqual([
    "4321",
    values[PERSON]?.raw,
    values[PENALTIES]?.raw,
  ]);
});

test("the editor's workbook has what was typed a moment before", async ({ signedInAs }) => {
  const { id, officer } = await begunReport();
  const page = await signedInAs(officer);
  await page.goto(`/reports/${id}/edit`);
  await page.locator(`input[id="${LICENCES}"]`).fill("818");
  const begun = page.waitForEvent("download");
  await page.getByRole("link", { name: "下载填报表" }).click();
  const download = await begun;
  expect(download.suggestedFilename()).toMatch(/^2024年_.+_政府信息公开工作年度报告_填报表\.xlsx$/);
  const reading = readWorkbook("填报表.xlsx", await bytesOf(download));
  expect(reading?.places.get(LICENCES)?.typed).toBe("818");
});

test("what others changed meanwhile is shown with three values, and emptying has to be ticked", async ({
  signedInAs,
}) => {
  const { id, officer, values } = await begunReport();
  const page = await signedInAs(officer);
  const filled = await fillCells(await downloadWorkbook(page, id), { [LICENCES]: 4321, [PENALTIES]: null });
  await query(
    `UPDATE drafts SET revision = revision + 1,
       content = jsonb_set(content, $2, '{"status":"reported","raw":"77","value":"77","unit":null,"note":null}') WHERE report_id = $1`,
    [id, ["values", LICENCES]],
  );
  await bringIn(page, id, filled);
  const clash = group(page, /^下载以后别人也改过（1）$/);
  for (const value of [values[LICENCES]?.raw ?? "", "77", "4321"]) await expect(clash).toContainText(value);
  await expect(clash.getByRole("checkbox")).not.toBeChecked();
  await clash.getByRole("checkbox").check();
  await group(page, /^清空（1）$/)
    .getByRole("checkbox")
    .check();
  await expect(page.getByRole("status").filter({ hasText: "清空 1 处" })).toBeVisible();
  await page.getByRole("button", { name: "写入草稿" }).click();
  await expect(page).toHaveURL(new RegExp(`/reports/${id}/edit$`));
  const draft = await draftOf(id);
  expect([draft[LICENCES]?.raw, draft[PENALTIES]]).toEqual(["4321", undefined]);
});

test("a draft that changes while the preview is open is not overwritten", async ({ signedInAs }) => {
  const { id, officer } = await begunReport();
  const page = await signedInAs(officer);
  await bringIn(page, id, await fillCells(await downloadWorkbook(page, id), { [LICENCES]: 4321 }));
  await expect(row(page, LICENCES)).toBeVisible();
  await query("UPDATE drafts SET revision = revision + 1 WHERE report_id = $1", [id]);
  await page.getByRole("button", { name: "写入草稿" }).click();
  await expect(page.getByRole("alert", { name: /需要改正/ })).toContainText("年报又有改动");
  await page.getByRole("button", { name: "写入草稿" }).click();
  await expect(page).toHaveURL(new RegExp(`/reports/${id}/edit$`));
  expect((await draftOf(id))[LICENCES]?.raw).toBe("4321");
});

test("what a formula comes to is asked where its result is not in the file", async ({ signedInAs }) => {
  const { id, officer } = await begunReport();
  const page = await signedInAs(officer);
  const files = unzipSync(await downloadWorkbook(page, id));
  const sheet = "xl/worksheets/sheet3.xml";
  const place = readWorkbook("填报表.xlsx", zipSync(files))?.places.get(LICENCES);
  const xml = strFromU8(files[sheet] ?? new Uint8Array()).replace(
    new RegExp(`(<c r="${place?.column}${place?.first}")[^>]*>.*?</c>`),
    "$1><f>[1]台账!A1</f></c>",
  );
  await bringIn(page, id, zipSync({ ...files, [sheet]: strToU8(xml) }));
  const asked = group(page, /^公式没有结果，请填写（1）$/).getByRole("textbox");
  await expect(asked).toHaveValue("");
  await asked.fill("515");
  await page.getByRole("button", { name: "写入草稿" }).click();
  await expect(page).toHaveURL(new RegExp(`/reports/${id}/edit$`));
  expect((await draftOf(id))[LICENCES]?.raw).toBe("515");
});

test("another report's workbook is refused with the reason", async ({ signedInAs }) => {
  const [mine, theirs] = [await begunReport(), await begunReport()];
  const foreign = await downloadWorkbook(await signedInAs(theirs.officer), theirs.id);
  const page = await signedInAs(mine.officer);
  await bringIn(page, mine.id, foreign);
  await expect(page.getByRole("alert", { name: /需要改正/ })).toContainText(/填报表属于.*草稿未改动/);
});

for (const prefix of ["", "/zh-Hant", "/en"]) {
  test(`the changes of a workbook can be read by everybody, in ${prefix || "/zh-Hans"}`, async ({
    signedInAs,
  }) => {
    const { id, officer } = await begunReport();
    const page = await signedInAs(officer);
    const bytes = await downloadWorkbook(page, id);
    const filled = { [PERSON]: 9_999_999, [TOTAL]: "待核", [PENALTIES]: null, s5: "改写的一段。" };
    await bringIn(page, id, await fillCells(bytes, filled), prefix);
    await expect(row(page, PERSON)).toBeVisible();
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectAccessible(page);
  });
}
