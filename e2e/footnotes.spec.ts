import { knownReport } from "#lib/domain/reports/known-reports.fixture.ts";
import { addApprovedReport } from "#tests/site/add-approved-report.ts";
import { type AddedBody, addBody, addPerson } from "#tests/site/add-body.ts";
import { queryOne } from "#tests/site/site-database.ts";
import { expect, test } from "./fixtures.ts";
import { publishFromQueue } from "./publish-from-queue.ts";

const CELL = "t3.granted.total";
const AT_CELL = "本年集中受理一批关于征地批文的申请。";
const AT_RATE = "公开率含当年补正后公开的申请。";
const REFUSED = "其他机关的数据更差。";

test("a body's footnote goes from its officer over the office to the figure, its page, its files and the interface", async ({
  page,
  signedInAs,
}) => {
  test.setTimeout(240_000);
  const body = await addBody("government");
  const officer = await addPerson(body, "officer");
  await addApprovedReport(body, {
    year: 2024,
    scope: "consolidated",
    content: knownReport("suqian-2024").content,
  });
  const reviewers = await signedInAs("reviewer");
  await publishFromQueue(reviewers, body);
  const report = `/o/${body.slug}/2024`;
  const comparison = `/compare/disclosure-rate/990000+${body.slug}/2024`;
  const inData = async () => {
    const json = await (
      await page.request.get(`/api/v1/observations?org=${body.slug}&year=2024&cell=${CELL}`)
    ).json();
    const value = await (
      await page.request.get(`/api/v1/values?org=${body.slug}&year=2024&metric=disclosure_rate`)
    ).json();
    return [json.data[0].footnotes, value.data[0].footnotes];
  };

  const officers = await signedInAs(officer);
  await test.step("the officer finds the way from the report and writes at a figure, a rate, and too much", async () => {
    await officers.goto(`/reports/${await reportOf(body)}`);
    await officers.getByRole("link", { name: "数据脚注" }).click();
    await expect(officers.getByRole("heading", { level: 1, name: "对数据的脚注" })).toBeVisible();
    await officers.getByRole("button", { name: "提交审定" }).click();
    await expect(officers.getByRole("alert").getByRole("link", { name: "请写明脚注内容" })).toBeVisible();
    for (const [place, text] of [
      [`cell:${CELL}`, AT_CELL],
      ["indicator:disclosure-rate", AT_RATE],
      ["cell:t3.denied_state_secret.total", REFUSED],
    ] as const) {
      await officers.getByRole("combobox", { name: "数据" }).selectOption(place);
      await officers.getByRole("textbox", { name: "脚注" }).fill(text);
      await officers.getByRole("button", { name: "提交审定" }).click();
      const own = officers.getByRole("article").filter({ hasText: text });
      await expect(own).toContainText("待审定");
    }
  });

  await test.step("nobody else reads any of it before the office has decided", async () => {
    await page.goto(report);
    await expect(page.getByText(AT_CELL)).toHaveCount(0);
    expect(await inData()).toEqual([[], []]);
  });

  await test.step("the office publishes two, and may refuse the third only with a reason", async () => {
    await reviewers.goto("/review");
    await reviewers.getByRole("link", { name: "数据脚注" }).click();
    const waiting = (text: string) =>
      reviewers
        .getByRole("listitem")
        .filter({ has: reviewers.getByRole("article").filter({ hasText: text }) });
    for (const text of [AT_CELL, AT_RATE]) {
      await waiting(text).getByRole("button", { name: "同意并公开" }).click();
      await expect(waiting(text)).toHaveCount(0);
    }
    await waiting(REFUSED).getByRole("button", { name: "不同意" }).click();
    await expect(waiting(REFUSED).getByRole("link", { name: "请写明不同意的理由" })).toBeVisible();
    await waiting(REFUSED)
      .getByRole("textbox", { name: "理由（不同意时必填）" })
      .fill("与本机关的数据无关。");
    await waiting(REFUSED).getByRole("button", { name: "不同意" }).click();
    await expect(waiting(REFUSED)).toHaveCount(0);
  });

  await test.step("a reader goes from the mark at the figure to the words and back", async () => {
    await page.goto(report);
    await page.locator(`[id="${CELL}"]`).getByRole("link", { name: "看注1" }).click();
    const note = page.getByRole("listitem").filter({ hasText: AT_CELL });
    await expect(note).toBeInViewport();
    await expect(note).toContainText("机关脚注");
    await expect(note).toContainText("公开）");
    await note.getByRole("link", { name: "注1" }).click();
    await expect(page).toHaveURL(new RegExp(`#${CELL.replaceAll(".", "\\.")}$`));
    await expect(page.getByRole("list", { name: "对整份报告和指标的说明" })).toContainText(AT_RATE);
    await expect(page.getByText(REFUSED)).toHaveCount(0);
  });

  await test.step("it stands on the body's page, in the comparison, its CSV, and in the interface", async () => {
    await page.goto(`/o/${body.slug}`);
    const list = page.getByRole("region", { name: "机关对数据的脚注" });
    await expect(list.getByRole("listitem").filter({ hasText: AT_CELL }).getByRole("link")).toHaveAttribute(
      "href",
      `${report}#${CELL}`,
    );
    await page.goto(comparison);
    await expect(page.getByRole("row").filter({ hasText: body.name }).first()).toContainText("机关有说明");
    await expect(page.getByRole("main")).toContainText(AT_RATE);
    expect(await (await page.request.get(`${comparison}.csv`)).text()).toContain(AT_RATE);
    expect(await inData()).toEqual([[AT_CELL], [AT_RATE]]);
  });

  await test.step("the body reads why the third was refused, and takes one back: nothing of it is left in public", async () => {
    await officers.reload();
    const refused = officers.getByRole("article").filter({ hasText: REFUSED });
    await expect(refused).toContainText("未同意");
    await expect(refused).toContainText("与本机关的数据无关。");
    await officers
      .getByRole("article")
      .filter({ hasText: AT_RATE })
      .getByRole("button", { name: "撤回" })
      .click();
    await expect(officers.getByRole("article").filter({ hasText: AT_RATE })).toContainText("已撤回");
    await expect.poll(inData).toEqual([[AT_CELL], []]);
    await page.goto(comparison);
    await expect(page.getByText(AT_RATE)).toHaveCount(0);
  });
});

async function reportOf(body: AddedBody): Promise<string> {
  const { id } = await queryOne<{ id: string }>("SELECT id FROM reports WHERE body_id = $1", [body.id]);
  return id;
}
