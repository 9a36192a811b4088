import type { Page } from "@playwright/test";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { wordReport } from "#lib/exchange/import/office/word-file.fixture.ts";
import { workbookReport } from "#lib/exchange/import/office/workbook-file.fixture.ts";
import { pdfReport } from "#lib/exchange/import/pdf/pdf-file.fixture.ts";
import { consistentContent, LOST_BORDERS, sampleLayout } from "#lib/exchange/import/samples.fixture.ts";
import { type Account, addBody, addPerson } from "#tests/site/add-body.ts";
import { addReport } from "#tests/site/add-report.ts";
import { encodeGbk } from "#tests/site/encode-gbk.ts";
import { guangmingText } from "#tests/site/guangming-text.ts";
import { query, queryOne } from "#tests/site/site-database.ts";
import { expectAccessible } from "./expect-accessible.ts";
import { expect, test } from "./fixtures.ts";

const of2019 = templateById("gongkai-2019");
const of2021 = templateById("gongkai-2021");
const words2024 = sampleLayout("one cell to a line").lay(of2021, {
  ...consistentContent(of2021, 7),
  title: "云山市清溪区人民政府2024年政府信息公开工作年度报告",
}).content;

/** A report that nobody has written in yet, with its officer. */
async function emptyReport(template: typeof of2021, year: number): Promise<{ id: string; officer: Account }> {
  const body = await addBody("government");
  const officer = await addPerson(body, "officer");
  const content = emptyContent(template, { name: body.name, year });
  return { id: await addReport(body, { year, scope: "consolidated", content }), officer };
}

async function readPasted(page: Page, words: string): Promise<void> {
  await page.getByLabel("粘贴报告全文").fill(words);
  await page.getByRole("button", { name: "读取并预览" }).click();
}

async function draftOf(id: string): Promise<{ revision: number; values: Record<string, { raw: string }> }> {
  const { revision, content } = await queryOne<{
    revision: number;
    content: { values: Record<string, { raw: string }> };
  }>("SELECT revision, content FROM drafts WHERE report_id = $1", [id]);
  return { revision, values: content.values };
}

const fact = (page: Page, name: string) =>
  page.getByRole("region", { name: "读取结果" }).getByText(name).locator("xpath=following-sibling::dd");
const refusal = (page: Page) => page.getByRole("alert", { name: /需要改正/ });
const source = (page: Page) => page.getByRole("region", { name: "来源原文" });

test("a pasted report is shown figure by figure beside its source before it goes into the draft", async ({
  signedInAs,
}) => {
  const { id, officer } = await emptyReport(of2019, 2019);
  const page = await signedInAs(officer);
  await page.goto("/desk");
  await page.getByRole("link", { name: /^导入/ }).click();
  await readPasted(page, guangmingText().content);

  await expect(fact(page, "读出的格")).toHaveText("198/198");
  await expect(fact(page, "读出的文字部分")).toHaveText("3/3");
  await expect(page.getByRole("heading", { name: /没有对应位置的内容（\d+）/ })).toBeVisible();
  expect((await draftOf(id)).values).toEqual({});

  // From a figure to its place, and back by keyboard.
  const granted = page.locator('td[id="t3.granted.total"]');
  const figure = (await granted.textContent())?.match(/^\d+/)?.[0] ?? "";
  await granted.click();
  const marked = source(page).locator("a[data-selected]");
  await expect(marked).toHaveText(figure);
  await expect(marked).toBeInViewport();
  await granted.press("ArrowDown");
  await expect(page.locator('td[id="t3.partially_granted.total"]')).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(marked).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator('td[id="t3.partially_granted.total"]')).toBeFocused();

  // From a place to its cell.
  await source(page).locator('a[data-cells="t2.normative_documents.published"]').click();
  await expect(page.locator('td[id="t2.normative_documents.published"]')).toBeFocused();
  await expect(page.locator("td[data-selected]")).toHaveCount(1);

  // Another body's report goes in only when somebody says so.
  await page.getByRole("button", { name: "导入到草稿" }).click();
  await expect(refusal(page)).toContainText("来源与这份年报对不上");
  await page.getByLabel("我已核对，仍要导入").check();
  await page.getByRole("button", { name: "导入到草稿" }).click();
  await expect(page).toHaveURL(new RegExp(`/reports/${id}/edit$`));
  const draft = await draftOf(id);
  expect(Object.keys(draft.values)).toHaveLength(198);
  expect(draft.values["t3.granted.total"]?.raw).toBe(figure);
  expect(draft.revision).toBe(1);
});

test("a page in GBK is read from a file, with its tables", async ({ signedInAs }) => {
  const { id, officer } = await emptyReport(of2021, 2024);
  const content = consistentContent(of2021, 11);
  const html = sampleLayout("a web page from WPS").lay(of2021, content).content;
  const page = await signedInAs(officer);
  await page.goto(`/reports/${id}/import`);
  await page.getByLabel("或者选择一个文件").setInputFiles({
    name: "年报.html",
    mimeType: "text/html",
    buffer: Buffer.from(encodeGbk(html)),
  });
  await page.getByRole("button", { name: "读取并预览" }).click();
  await expect(fact(page, "读出的格")).toHaveText("200/200");
  await expect(source(page)).toContainText("年报.html");
  await expect(source(page)).toContainText("本年新收政府信息公开申请数量");
});

/** Bytes of a report laid out as text. */
const asText =
  (layout: string) =>
  (...[template, content]: Parameters<typeof wordReport>) =>
    Buffer.from(sampleLayout(layout).lay(template, content).content);

for (const [kind, file] of [
  ["text", { name: "年报.txt", lay: asText("aligned columns") }],
  ["Markdown", { name: "年报.md", lay: asText("Markdown") }],
  ["Word", { name: "年报.docx", lay: wordReport }],
  ["Excel", { name: "年报.xlsx", lay: workbookReport }],
  ["PDF", { name: "年报.pdf", lay: pdfReport }],
] as const) {
  test(`a file of ${kind} is read, and a figure leads to its place in it`, async ({ signedInAs }) => {
    const { id, officer } = await emptyReport(of2021, 2024);
    const content = consistentContent(of2021, 13);
    const page = await signedInAs(officer);
    await page.goto(`/reports/${id}/import`);
    await page.getByLabel("或者选择一个文件").setInputFiles({
      name: file.name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(file.lay(of2021, content)),
    });
    await page.getByRole("button", { name: "读取并预览" }).click();
    await expect(fact(page, "读出的格")).toHaveText("200/200");
    await expect(fact(page, "读出的文字部分")).toHaveText("3/3");
    await page.locator('td[id="t3.new_received.total"]').click();
    await expect(source(page).locator("a[data-selected]")).toHaveText(
      content.values["t3.new_received.total"]?.raw ?? "",
    );
  });
}

test("a figure that the document states twice is settled by the officer", async ({ signedInAs }) => {
  const { id, officer } = await emptyReport(of2021, 2024);
  const words = sampleLayout("Markdown").lay(of2021, consistentContent(of2021, 9)).content;
  const again = "| 一、本年新收政府信息公开申请数量 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |";
  const page = await signedInAs(officer);
  await page.goto(`/reports/${id}/import`);
  await readPasted(page, words.replace("四、政府信息公开行政复议", `${again}\n四、政府信息公开行政复议`));
  const total = page.locator('select[name="cell:t3.new_received.total"]');
  await expect(total).toHaveValue("");
  await total.selectOption("21");
  await page.getByLabel("我已核对，仍要导入").check();
  await page.getByRole("button", { name: "导入到草稿" }).click();
  await expect(page).toHaveURL(new RegExp(`/reports/${id}/edit$`));
  const draft = await draftOf(id);
  expect(draft.values["t3.new_received.total"]?.raw).toBe("21");
  // What nobody chose stays empty.
  expect(draft.values["t3.new_received.natural_person"]).toBeUndefined();
});

test("markup from the clipboard is read for its tables and never drawn", async ({ signedInAs }) => {
  const { id, officer } = await emptyReport(of2021, 2024);
  const html = sampleLayout("a web page from Word").lay(of2021, consistentContent(of2021, 12)).content;
  const page = await signedInAs(officer);
  await page.goto(`/reports/${id}/import`);
  const field = page.getByLabel("粘贴报告全文");
  await field.evaluate((element, markup) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", markup);
    clipboardData.setData("text/plain", "没有表格的文字");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, `<img src="/not-there.png" onerror="document.title='drawn'">${html}`);
  await field.fill("没有表格的文字");
  await expect(page.getByText("将按表格的行列读取")).toBeVisible();
  await page.getByRole("button", { name: "读取并预览" }).click();
  await expect(fact(page, "读出的格")).toHaveText("200/200");
  await expect(page.locator('img[src="/not-there.png"]')).toHaveCount(0);
  await expect(page).toHaveTitle(/导入报告/);
});

test("what cannot be read is refused with what to do instead, and nothing pasted is lost", async ({
  signedInAs,
}) => {
  const { id, officer } = await emptyReport(of2021, 2024);
  const page = await signedInAs(officer);
  await page.goto(`/reports/${id}/import`);
  const read = page.getByRole("button", { name: "读取并预览" });
  const file = page.getByLabel("或者选择一个文件");
  const upload = async (name: string, buffer: Buffer) => {
    await file.setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await read.click();
  };

  await read.click();
  await expect(refusal(page)).toContainText("请粘贴报告全文，或选择一个文件");
  await readPasted(page, "关于召开会议的通知。请各单位准时参加。");
  await expect(refusal(page)).toContainText("年度报告");
  await expect(page.getByLabel("粘贴报告全文")).toHaveValue("关于召开会议的通知。请各单位准时参加。");
  await upload("年报.txt", Buffer.from("一、总体情况"));
  await expect(refusal(page)).toContainText("请只用一种");

  await page.getByLabel("粘贴报告全文").fill("");
  await upload("年报.docx", Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]));
  await expect(refusal(page)).toContainText(/“年报.docx”.*复制全文/);
  await upload("扫描.txt", Buffer.from("%PDF-1.7 ..."));
  await expect(refusal(page)).toContainText(/“扫描.txt”.*复制全文/);
  await upload("年报.txt", Buffer.alloc(0));
  await expect(refusal(page)).toContainText("这个文件是空的");
  await upload("年报.txt", Buffer.alloc(8_400_000, "1"));
  await expect(refusal(page)).toContainText("超过 8.0 MB 的上限");
});

test("a report of another year and format asks first", async ({ signedInAs }) => {
  const { id, officer } = await emptyReport(of2021, 2024);
  const page = await signedInAs(officer);
  await page.goto(`/reports/${id}/import`);
  await readPasted(page, guangmingText().content);
  await expect(page.getByText("来源是 2019 年的报告，这份年报是 2024 年的。")).toBeVisible();
  await expect(page.getByText("只能导入两种格式都有的格")).toBeVisible();
});

test("a draft changed meanwhile is not overwritten, and what was read stays on the screen", async ({
  signedInAs,
}) => {
  const { id, officer } = await emptyReport(of2021, 2024);
  const page = await signedInAs(officer);
  await page.goto(`/reports/${id}/import`);
  await readPasted(page, words2024);
  await page.getByLabel("我已核对，仍要导入").check();
  await page.getByRole("checkbox", { name: /^六、其他需要报告的事项/ }).uncheck();
  const theirs = { status: "reported", raw: "987", value: "987", unit: null, note: null };
  await query(
    `UPDATE drafts SET revision = revision + 1,
       content = jsonb_set(content, '{values,t3.new_received.total}', $2::jsonb) WHERE report_id = $1`,
    [id, JSON.stringify(theirs)],
  );
  await page.getByRole("button", { name: "导入到草稿" }).click();
  await expect(refusal(page)).toContainText("预览之后，年报又有改动");
  await expect(fact(page, "读出的格")).toHaveText("200/200");
  await expect(page.getByLabel("我已核对，仍要导入")).toBeChecked();
  await expect(page.getByRole("checkbox", { name: /^六、其他需要报告的事项/ })).not.toBeChecked();
  const cell = page.locator('td[id="t3.new_received.total"]');
  await expect(cell).toContainText("987");

  // The newest draft is beside it now, and keeps its figure unless told otherwise.
  await page.getByLabel("用来源的替换").check();
  await expect(cell.locator("del")).toContainText("987");
  await page.getByLabel("保留草稿里的，只填空着的").check();
  await page.getByRole("button", { name: "导入到草稿" }).click();
  await expect(page).toHaveURL(new RegExp(`/reports/${id}/edit$`));
  const { values } = await draftOf(id);
  expect(values["t3.new_received.total"]?.raw).toBe("987");
  expect(Object.keys(values)).toHaveLength(200);
});

test("a report comes in without a script", async ({ browser, sessionOf }) => {
  const { id, officer } = await emptyReport(of2021, 2024);
  const context = await browser.newContext({
    storageState: await sessionOf(officer),
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`/reports/${id}/import`);
  await readPasted(page, words2024);
  await expect(fact(page, "读出的格")).toHaveText("200/200");
  await page.getByRole("button", { name: "导入到草稿" }).click();
  await expect(refusal(page)).toContainText("来源与这份年报对不上");
  await page.getByLabel("我已核对，仍要导入").check();
  await page.getByRole("button", { name: "导入到草稿" }).click();
  await expect(page).toHaveURL(new RegExp(`/reports/${id}/edit$`));
  expect(Object.keys((await draftOf(id)).values)).toHaveLength(200);
  await context.close();
});

test("somebody else's report cannot be brought in", async ({ signedInAs, trouble }) => {
  trouble.expect(/404/);
  const { id } = await emptyReport(of2021, 2024);
  const page = await signedInAs("otherOfficer");
  const answer = await page.goto(`/reports/${id}/import`);
  expect(answer?.status()).toBe(404);
});

for (const [language, prefix] of [
  ["simplified Chinese", ""],
  ["traditional Chinese", "/zh-Hant"],
  ["English", "/en"],
] as const) {
  test(`page and preview are accessible in ${language}`, async ({ signedInAs }) => {
    const { id, officer } = await emptyReport(of2021, 2024);
    const page = await signedInAs(officer);
    await page.goto(`${prefix}/reports/${id}/import`);
    await expectAccessible(page);
    await page.locator("#pasted").fill(words2024);
    await page.locator('button[value="preview"]').click();
    await expect(page.locator("[data-source]")).toBeVisible();
    await expectAccessible(page);
  });
}

test("digits that lost their borders are left to the officer to part, and nothing is guessed", async ({
  signedInAs,
}) => {
  const { id, officer } = await emptyReport(of2021, 2024);
  const content = consistentContent(of2021, 7);
  const figures = { issued: "69", repealed: "36", in_force: "65" };
  const values = { ...content.values };
  for (const [column, raw] of Object.entries(figures)) {
    values[`t2.normative_documents.${column}`] = {
      status: "reported",
      raw,
      value: raw,
      unit: null,
      note: null,
    };
  }
  const page = await signedInAs(officer);
  await page.goto(`/reports/${id}/import`);
  await readPasted(page, LOST_BORDERS.lay(of2021, { ...content, values }).content);
  await expect(page.getByRole("heading", { name: /请选择读法/ })).toBeVisible();
  await page.locator('a[data-cell="t2.normative_documents.issued"]').click();
  const marked = source(page).locator("a[data-selected]");
  await expect.poll(async () => (await marked.allTextContents()).join("")).toBe("693665");
  const issued = page.locator('select[name="cell:t2.normative_documents.issued"]');
  await expect(issued).toHaveValue("");
  await issued.selectOption("69");
  await expect(page.locator('td[id="t2.normative_documents.issued"]')).toContainText("69");
  await page.getByLabel("我已核对，仍要导入").check();
  await page.getByRole("button", { name: "导入到草稿" }).click();
  await expect(page).toHaveURL(new RegExp(`/reports/${id}/edit$`));
  const draft = await draftOf(id);
  expect(draft.values["t2.normative_documents.issued"]?.raw).toBe("69");
  expect(draft.values["t2.normative_documents.repealed"]).toBeUndefined();
});
