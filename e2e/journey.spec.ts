import type { Page } from "@playwright/test";
import { formatCell } from "#lib/domain/reports/format-cell.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";
import { figuresToValues } from "#prisma/seed/published/figures-to-values.ts";
import { guangming2019Figures } from "#prisma/seed/published/guangming-2019.figures.ts";
import { type Account, addBody, addPerson } from "#tests/site/add-body.ts";
import { guangmingText } from "#tests/site/guangming-text.ts";
import { expect, test } from "./fixtures.ts";

const template = templateById("gongkai-2019");
const figures = figuresToValues(template, guangming2019Figures);
/** The cell that the reviewer asks about. */
const ASKED: CellKey = "t3.denied_internal_affairs.natural_person";
const NEIGHBOUR = "/o/320800/2024";
const QUESTION = "请核对“内部事务信息”一栏的件数。";
const ANSWER = "已与办理台账核对，9 件无误。";

test("a report goes the whole way, from a pasted page to a comparison", async ({ page, signedInAs }) => {
  test.setTimeout(240_000);
  const body = await addBody("government");
  const officer = await addPerson(body, "officer");
  const signatory = await addPerson(body, "signatory");
  const address = `/o/${body.slug}/2019`;

  await test.step("nothing of it is public before", async () => {
    expect((await page.request.get(address)).status()).toBe(404);
    expect((await page.request.get(`${address}.csv`)).status()).toBe(404);
  });

  await test.step("the officer signs in and begins the report of 2019", async () => {
    await signIn(page, officer);
    await expect(page.getByRole("heading", { level: 1, name: "我的报告" })).toBeVisible();
    const row = page.getByRole("row").filter({ hasText: "2019" }).filter({ hasText: "汇总" });
    await row.getByRole("button", { name: "开始填报" }).click();
    await page.waitForURL(/\/reports\/[^/]+\/edit$/);
  });
  const report = new URL(page.url()).pathname.replace(/\/edit$/, "");

  await test.step("pastes the page and sees every figure before anything is saved", async () => {
    await page.getByRole("link", { name: "导入报告" }).click();
    await page.getByRole("textbox", { name: "粘贴报告全文" }).fill(guangmingText().content);
    await page.getByRole("button", { name: "读取并预览" }).click();
    const result = page.getByRole("region", { name: "读取结果" });
    await expect(result).toContainText("198/198");
    await expect(result).toContainText("3/3");
    await expect(page.getByText("这份年报属于")).toBeVisible();
  });

  await test.step("accepts it, but keeps the title of the own report", async () => {
    await page.getByRole("checkbox", { name: "报告标题" }).uncheck();
    await page.getByRole("checkbox", { name: "我已核对" }).check();
    await page.getByRole("button", { name: "导入到草稿" }).click();
    await page.waitForURL(/\/edit$/);
    await expect(figureField(page, ASKED)).toHaveValue("9");
    await expect(figureField(page, "t2.gov_procurement.amount")).toHaveValue(/14\.62/);
  });

  await test.step("breaks a total and mends it; what is typed is saved by itself", async () => {
    const field = figureField(page, "t3.granted.total");
    await field.fill("31");
    await field.press("Enter");
    await expect(page.getByText(/已保存于/).first()).toBeVisible();
    await expect(page.getByRole("region", { name: "校验结果" })).toContainText("总计 31");
    await field.fill("30");
    await field.press("Enter");
    await expect(page.getByRole("region", { name: "校验结果" })).not.toContainText("总计 31");
    await expect(page.getByText(/已保存于/).first()).toBeVisible();
  });

  await test.step("explains the last finding and asks for the sign-off", async () => {
    await page.getByRole("link", { name: "检查并报送" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "检查并报送" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "错误（0）" })).toBeVisible();
    await expect(page.getByRole("button", { name: "送签" })).toHaveCount(0);
    const explanations = page.getByRole("textbox", { name: "书面说明" });
    for (let index = 0; index < (await explanations.count()); index += 1) {
      await explanations.nth(index).fill("本年度没有发生责任追究事项，工作考核和社会评议情况已在正文说明。");
      await page.getByRole("button", { name: "保存说明" }).nth(index).click();
      await expect(page.getByText("说明已保存。")).toHaveCount(index + 1);
    }
    await page.getByRole("button", { name: "送签" }).click();
    await expect(page.getByText("已送签，等待签发。")).toBeVisible();
  });

  const signatorys = await signedInAs(signatory);
  await test.step("the signatory signs, the officer submits", async () => {
    await sign(signatorys, report);
    await submit(page, report);
  });

  const reviewers = await signedInAs("reviewer");
  await test.step("the provincial reviewer pins a comment to a cell and returns it", async () => {
    await reviewers.goto("/review");
    await reviewers.getByRole("link", { name: body.name }).click();
    await reviewers.getByRole("combobox", { name: "位置" }).selectOption(ASKED);
    await reviewers.getByRole("textbox", { name: "意见" }).fill(QUESTION);
    await reviewers.getByRole("button", { name: "添加批注" }).click();
    await expect(reviewers.getByText("批注已添加。")).toBeVisible();
    await reviewers.getByRole("radio", { name: "退回" }).check();
    await reviewers.getByRole("button", { name: "提交决定" }).click();
    await expect(reviewers.getByText(/已退回/).first()).toBeVisible();
  });

  await test.step("the officer answers, and submits again", async () => {
    await page.goto(`${report}/edit`);
    await expect(page.getByText("报告被退回，请修改后重新报送")).toBeVisible();
    const comment = page.getByRole("listitem").filter({ hasText: QUESTION });
    await comment.getByRole("button", { name: "答复" }).click();
    await comment.getByRole("textbox", { name: "答复内容" }).fill(ANSWER);
    await comment.getByRole("button", { name: "发送" }).click();
    await expect(page.getByText(ANSWER)).toBeVisible();
    await page.getByRole("link", { name: "检查并报送" }).click();
    await page.getByRole("button", { name: "送签" }).click();
    await expect(page.getByText("已送签，等待签发。")).toBeVisible();
    await sign(signatorys, report);
    await submit(page, report);
  });

  await test.step("the reviewer reads the answer and approves; nothing is public yet", async () => {
    await reviewers.goto("/review");
    await reviewers.getByRole("link", { name: body.name }).click();
    await expect(reviewers.getByText(ANSWER)).toBeVisible();
    const colleagues = await signedInAs("reviewer");
    await colleagues.goto(reviewers.url());
    await approve(reviewers);
    await expect(reviewers.getByText(/已通过：/)).toBeVisible();
    await approve(colleagues);
    await expect(colleagues.getByText("这份年报已经审核通过。本次操作没有生效。")).toBeVisible();
    expect((await page.request.get(address)).status()).toBe(404);
  });

  await test.step("and publishes it", async () => {
    // Somebody else's page, in the cache from now on.
    await page.request.get(NEIGHBOUR);
    await reviewers.goto("/review?list=approved");
    await reviewers.getByRole("checkbox", { name: `选择${body.name}` }).check();
    await reviewers.getByRole("button", { name: "公布所选" }).click();
    await reviewers.getByRole("button", { name: /公布这/ }).click();
    await expect(reviewers.getByText("已公布1份年报")).toBeVisible();
    // What changed is there at the first request, and nothing else was thrown away.
    expect((await page.request.get(address)).status()).toBe(200);
    expect((await page.request.get(NEIGHBOUR)).headers()["x-nextjs-cache"]).toBe("HIT");
  });

  await test.step("everybody reads every figure, in the official layout", async () => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(body.name);
    await expect(page.getByText("第1版", { exact: true })).toBeVisible();
    for (const cell of template.cells) {
      const value = figures[cell.key];
      if (value === undefined) throw new Error(`the report has no ${cell.key}`);
      const shown = formatCell(value, { cell, locale: "zh-Hans", grouping: "thousands" });
      await expect(page.locator(`[id="${cell.key}"]`), cell.label["zh-Hans"]).toContainText(shown);
    }
    // What the officer explained and the office accepted stands with what it is about.
    const explained = page.getByRole("listitem").filter({ hasText: "本年度没有发生责任追究事项" });
    await expect(explained.first()).toContainText("机关说明");
  });

  await test.step("finds them in the file and in a comparison with another body", async () => {
    const csv = await (await page.request.get(`${address}.csv`)).text();
    for (const [key, value] of Object.entries(figures)) {
      if (value.status !== "reported") continue;
      const line = csv.split(/\r?\n/).find((each) => each.includes(`,${key},`));
      expect(line, key).toContain(`,reported,${value.value},`);
    }
    const comparison = `/compare/requests-received/440311+${body.slug}/2019`;
    await page.goto(comparison);
    await expect(page.getByRole("row").filter({ hasText: body.name })).toContainText("110");
    const compared = await (await page.request.get(`${comparison}.csv`)).text();
    expect(compared).toContain("110");
  });
});

async function signIn(page: Page, { accountName, password }: Account): Promise<void> {
  await page.goto("/signin");
  await page.getByRole("textbox", { name: "账号" }).fill(accountName);
  await page.getByLabel("密码").fill(password);
  await page.getByRole("button", { name: "登录" }).click();
}

async function sign(page: Page, report: string): Promise<void> {
  await page.goto(report.replace("/reports/", "/sign-off/"));
  await page.getByRole("button", { name: "签发" }).click();
  await expect(page.getByText("已签发，接下来由填报员报送。")).toBeVisible();
}

async function submit(page: Page, report: string): Promise<void> {
  await page.goto(`${report}/submit`);
  await page.getByRole("button", { name: "报送", exact: true }).click();
  await expect(page.getByText("已报送，等待审核。")).toBeVisible();
}

async function approve(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "通过" }).check();
  await page.getByRole("button", { name: "提交决定" }).click();
}

function figureField(page: Page, key: CellKey) {
  const label = template.cellByKey.get(key)?.label["zh-Hans"];
  if (label === undefined) throw new Error(`no cell ${key}`);
  return page.getByRole("textbox", { name: label, exact: true });
}
