import type { Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { query } from "#tests/site/site-database.ts";
import { expect, test } from "./fixtures.ts";

/** Six digits nobody else has, beyond the codes of real provinces. */
const CODE = `97${String(Number.parseInt(uuidv7().slice(-6), 16) % 10_000).padStart(4, "0")}`;
const account = (part: string) => `${part}.${CODE}`;

test("an operator founds a jurisdiction, its administrator sets it up, and an officer begins to work", async ({
  page,
  browser,
  signedInAs,
  trouble,
}) => {
  const operators = await signedInAs("operator");
  await operators.goto("/operation");
  await operators.getByLabel("政府全称（简体）").fill(`试验省${CODE}人民政府`);
  await operators.getByLabel("行政区划代码").fill("12");
  await operators.getByLabel("首位管理员的姓名").fill("管理员");
  await operators.getByLabel("首位管理员的账号").fill(account("admin"));
  await operators.getByRole("button", { name: "创建辖区" }).click();
  await expect(operators.getByRole("alert").getByText("请填写六位行政区划代码")).toBeVisible();
  // What was typed is still there.
  await expect(operators.getByLabel("首位管理员的账号")).toHaveValue(account("admin"));
  await operators.getByLabel("行政区划代码").fill(CODE);
  await operators.getByRole("button", { name: "创建辖区" }).click();
  await expect(operators.getByText(`已创建试验省${CODE}人民政府。`)).toBeVisible();
  const adminPassword = await passwordFor(operators, account("admin"));

  await signIn(page, account("admin"), adminPassword);
  await addBody(page, {
    name: `试验省${CODE}办公厅`,
    slug: `office-${CODE}`,
    kind: "政府机关",
    isOffice: true,
  });
  await addBody(page, { name: `试验省${CODE}水利厅`, slug: `water-${CODE}`, kind: "部门", isOffice: false });
  const officerPassword = await addPerson(page, {
    part: "officer",
    role: "填报员",
    body: `试验省${CODE}水利厅`,
  });
  await addPerson(page, { part: "reviewer", role: "审核员", body: `试验省${CODE}办公厅` });
  await page.goto("/collection");
  await page.getByLabel("报告年度").fill("2025");
  await page.getByRole("button", { name: "开放这个年度" }).click();
  await expect(page.getByText("已开放2025年度。")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: `试验省${CODE}水利厅` })).toContainText("未开始");

  const context = await browser.newContext();
  trouble.watch(context);
  const officers = await context.newPage();
  await signIn(officers, account("officer"), officerPassword);
  const row = officers.getByRole("row").filter({ hasText: "2025" });
  await row.getByRole("button", { name: "开始填报" }).click();
  await officers.waitForURL(/\/edit$/);
  await expect(officers.getByRole("heading", { level: 1 })).toContainText("水利厅");
  // The first password is changed by whoever got it, and the old one is worth nothing.
  await officers.goto("/account");
  await officers.getByLabel("当前密码").fill(officerPassword);
  await officers.getByLabel("新密码", { exact: true }).fill("a password of my own");
  await officers.getByLabel("再输一次新密码").fill("a password of my own");
  await officers.getByRole("button", { name: "修改密码" }).click();
  await expect(officers.getByText("密码已修改，其他设备上的登录已失效。")).toBeVisible();
  await officers.getByRole("button", { name: "退出登录" }).click();
  await signIn(officers, account("officer"), "a password of my own");
  await expect(officers.getByRole("heading", { level: 1, name: "我的报告" })).toBeVisible();
  await context.close();
});

async function signIn(page: Page, accountName: string, password: string): Promise<void> {
  await page.goto("/signin");
  await page.getByRole("textbox", { name: "账号" }).fill(accountName);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "登录" }).click();
  await page.waitForURL((url) => !url.pathname.includes("signin"));
}

/** The password that is shown once. */
async function passwordFor(page: Page, accountName: string): Promise<string> {
  const password = page.getByText(`${accountName}的密码`).locator("xpath=following-sibling::dd");
  return (await password.textContent()) ?? "";
}

interface NewBody {
  readonly name: string;
  readonly slug: string;
  readonly kind: string;
  readonly isOffice: boolean;
}

async function addBody(page: Page, { name, slug, kind, isOffice }: NewBody): Promise<void> {
  await page.goto("/organisations");
  await page.getByLabel("全称（简体）").fill(name);
  await page.getByLabel("地址代码").fill(slug);
  await page.getByLabel("类别").selectOption({ label: kind });
  await page.getByLabel("层级").selectOption({ label: "省级" });
  if (isOffice) await page.getByLabel(/是政府信息公开工作主管部门/).check();
  await page.getByRole("button", { name: "添加单位" }).click();
  await expect(page.getByText(`已添加${name}。`)).toBeVisible();
}

async function addPerson(
  page: Page,
  { part, role, body }: { part: string; role: string; body: string },
): Promise<string> {
  await page.goto("/people");
  await page.getByLabel("姓名", { exact: true }).fill(`试验${role}`);
  await page.getByLabel("账号", { exact: true }).fill(account(part));
  await page.getByLabel("角色").first().selectOption({ label: role });
  await page.getByLabel("单位", { exact: true }).first().selectOption({ label: body });
  await page.getByRole("button", { name: "添加人员" }).click();
  await expect(page.getByText(`已添加试验${role}。`)).toBeVisible();
  return await passwordFor(page, account(part));
}

test("an operator has a release of open data made by hand, and it is on record", async ({ signedInAs }) => {
  const operators = await signedInAs("operator");
  await operators.goto("/operation");
  await operators.getByRole("button", { name: "现在制作发布" }).click();
  await expect(operators.getByText("已开始制作，完成后见“数据”页。")).toBeVisible();
  const [event] = await query<{ name: string }>(
    "SELECT person_name AS name FROM audit_events WHERE kind = 'release_requested' ORDER BY occurred_at DESC LIMIT 1",
  );
  expect(event?.name).not.toBe("");
});
