import type { BrowserContext, Page } from "@playwright/test";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";
import { type Account, type AddedBody, addBody, addPerson } from "#tests/site/add-body.ts";
import { addReport } from "#tests/site/add-report.ts";
import { queryOne } from "#tests/site/site-database.ts";
import { expect, test } from "./fixtures.ts";

const template = templateById("gongkai-2021");

interface Begun {
  readonly body: AddedBody;
  readonly officer: Account;
  readonly id: string;
}

/** An empty report with its officer. */
async function begun(): Promise<Begun> {
  const body = await addBody("government");
  const officer = await addPerson(body, "officer", "甲");
  const content = emptyContent(template, { name: body.name, year: 2024 });
  const id = await addReport(body, { year: 2024, scope: "consolidated", content });
  return { body, officer, id };
}

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/reports/${id}/edit`);
  await expect(field(page, "t3.new_received.natural_person")).toBeEditable();
}

function field(page: Page, key: CellKey) {
  const label = template.cellByKey.get(key)?.label["zh-Hans"];
  if (label === undefined) throw new Error(`no cell ${key}`);
  return page.getByRole("textbox", { name: label, exact: true });
}

const saved = (page: Page) => page.getByText(/^已保存于/).first();

async function kept(id: string, key: CellKey): Promise<string | undefined> {
  const { raw } = await queryOne<{ raw: string | null }>(
    "SELECT content #>> ARRAY['values', $2::text, 'raw'] AS raw FROM drafts WHERE report_id = $1",
    [id, key],
  );
  return raw ?? undefined;
}

/** Puts a block on the clipboard as Excel does and pastes it at the cell. */
async function paste(page: Page, key: CellKey, text: string): Promise<void> {
  await field(page, key).focus();
  await field(page, key).evaluate((input, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test("figures go in by keyboard as in a spreadsheet", async ({ signedInAs }) => {
  const { officer, id } = await begun();
  const page = await signedInAs(officer);
  await open(page, id);
  const first = field(page, "t3.new_received.natural_person");
  await first.click();
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await expect(field(page, "t3.carried_in.natural_person")).toBeFocused();
  await page.keyboard.type("3");
  await page.keyboard.press("Tab");
  await expect(field(page, "t3.carried_in.commercial_enterprise")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(field(page, "t3.new_received.commercial_enterprise")).toBeFocused();
  await page.keyboard.type("４"); // full width, as an input method leaves it
  await page.keyboard.press("ArrowLeft");
  await expect(first).toBeFocused();
  await page.keyboard.type("99");
  await page.keyboard.press("Escape");
  await expect(first).toHaveValue("12");
  await field(page, "t3.new_received.research_institution").focus();
  for (let column = 0; column < 4; column += 1) {
    await page.keyboard.type("0");
    await page.keyboard.press("ArrowRight");
  }
  await expect(field(page, "t3.new_received.total")).toBeFocused();
  // The sum stands beside the empty total and is taken by a key.
  await page.keyboard.press("Alt+=");
  await expect(field(page, "t3.new_received.total")).toHaveValue("16");
  await expect(saved(page)).toBeVisible();
  await expect.poll(() => kept(id, "t3.new_received.total")).toBe("16");
});

test("a block copied from Excel fills its cells, and one step takes it back", async ({ signedInAs }) => {
  const { officer, id } = await begun();
  const page = await signedInAs(officer);
  await open(page, id);
  await paste(page, "t3.new_received.natural_person", "10\t2\t0\t0\t0\t1\t13\n1\t0\t0\t0\t0\t0\t1\n");
  await expect(field(page, "t3.new_received.total")).toHaveValue("13");
  await expect(field(page, "t3.carried_in.total")).toHaveValue("1");
  await expect(page.getByText("已填入 14 格。")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(field(page, "t3.new_received.total")).toHaveValue("");
  await expect(field(page, "t3.carried_in.total")).toHaveValue("");
});

test("a wrong total is shown at once, and the finding leads to its cell", async ({ signedInAs }) => {
  const { officer, id } = await begun();
  const page = await signedInAs(officer);
  await open(page, id);
  await paste(page, "t3.granted.natural_person", "10\t2\t0\t0\t0\t1\t14");
  const finding = page
    .getByRole("region", { name: "校验结果" })
    .getByRole("button", { name: /表三“予以公开”：总计 14 ≠ 各类申请人之和 13/ });
  await expect(finding).toBeVisible();
  await expect(field(page, "t3.granted.total")).toHaveAttribute("aria-invalid", "true");
  await page.getByRole("textbox", { name: "报告标题" }).focus();
  await finding.click();
  await expect(field(page, "t3.granted.total")).toBeFocused();
  await page.keyboard.press("Alt+=");
  await expect(finding).toHaveCount(0);
});

test("empty cells become 0 by an act of their own, which can be taken back", async ({ signedInAs }) => {
  const { officer, id } = await begun();
  const page = await signedInAs(officer);
  await open(page, id);
  await field(page, "t3.granted.total").fill("5");
  await page.getByRole("button", { name: /^空格填 0/ }).click();
  await expect(page.getByText(/已在 \d+ 个空格填入 0。/)).toBeVisible();
  await expect(field(page, "t3.new_received.total")).toHaveValue("0");
  await expect(field(page, "t3.granted.total")).toHaveValue("5");
  await page.getByRole("button", { name: "撤销" }).first().click();
  await expect(field(page, "t3.new_received.total")).toHaveValue("");
  await expect(field(page, "t3.granted.total")).toHaveValue("5");
});

test("what is typed before the page's script has come is kept", async ({ signedInAs }) => {
  const { officer, id } = await begun();
  const page = await signedInAs(officer);
  let comeNow = () => {};
  const come = new Promise<void>((settle) => {
    comeNow = settle;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await come;
    await route.continue();
  });
  await page.goto(`/reports/${id}/edit`, { waitUntil: "commit" });
  await field(page, "t3.granted.total").fill("21");
  comeNow();
  await expect.poll(async () => await kept(id, "t3.granted.total")).toBe("21");
  await expect(field(page, "t3.granted.total")).toHaveValue("21");
});

test("what is typed without a line waits on the device and goes out when the line is back", async ({
  signedInAs,
  trouble,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  const { officer, id } = await begun();
  const page = await signedInAs(officer);
  await open(page, id);
  const context: BrowserContext = page.context();
  await context.setOffline(true);
  await field(page, "t3.granted.total").fill("21");
  await field(page, "t3.granted.total").press("Enter");
  await expect(page.getByText("1 处改动尚未保存，已留在本机，连通后自动保存")).toBeVisible();
  expect(await kept(id, "t3.granted.total")).toBeUndefined();
  await context.setOffline(false);
  await expect(saved(page)).toBeVisible({ timeout: 40_000 });
  await expect.poll(() => kept(id, "t3.granted.total")).toBe("21");
});

test("a session that ended loses nothing: one signs in again, and it is saved", async ({
  signedInAs,
  trouble,
}) => {
  trouble.expect(/401/);
  const { officer, id } = await begun();
  const page = await signedInAs(officer);
  await open(page, id);
  await page.context().clearCookies();
  await field(page, "t3.granted.total").fill("22");
  await field(page, "t3.granted.total").press("Enter");
  await expect(page.getByText("登录已失效，1 处改动留在本机")).toBeVisible();
  await page.goto(`/reports/${id}/edit`);
  await page.getByRole("textbox", { name: "账号" }).fill(officer.accountName);
  await page.getByLabel("密码").fill(officer.password);
  await page.getByRole("button", { name: "登录" }).click();
  await page.waitForURL(/\/edit$/);
  await expect(field(page, "t3.granted.total")).toHaveValue("22");
  await expect.poll(() => kept(id, "t3.granted.total"), { timeout: 30_000 }).toBe("22");
});

test("two officers in one report keep what each typed, and choose where both typed", async ({
  signedInAs,
  trouble,
}) => {
  trouble.expect(/409/);
  const { body, officer, id } = await begun();
  const colleague = await addPerson(body, "officer", "乙");
  const [mine, theirs] = [await signedInAs(officer), await signedInAs(colleague)];
  await open(mine, id);
  await open(theirs, id);
  await field(mine, "t3.granted.total").fill("31");
  await field(mine, "t3.granted.total").press("Enter");
  await expect.poll(() => kept(id, "t3.granted.total")).toBe("31");
  await field(theirs, "t3.granted.total").fill("32");
  await field(theirs, "t3.new_received.total").fill("40");
  await field(theirs, "t3.new_received.total").press("Enter");
  await expect(theirs.getByText("两个值都保留着，请选择采用哪一个。")).toBeVisible();
  await expect.poll(() => kept(id, "t3.new_received.total")).toBe("40");
  expect(await kept(id, "t3.granted.total")).toBe("31");
  await theirs.getByRole("button", { name: "用我的" }).click();
  await expect.poll(() => kept(id, "t3.granted.total")).toBe("32");
});
