import { addBody } from "#tests/site/add-body.ts";
import { asPdfFile, asZip, madeUpReport } from "#tests/site/report-files.ts";
import { query } from "#tests/site/site-database.ts";
import { expect, test } from "./fixtures.ts";

const YEARS = [2021, 2022, 2023, 2024] as const;
const BODIES = 15;

test("reading sixty files is stopped, goes on, is killed, and goes on again; none is lost and none is read twice", async ({
  signedInAs,
  trouble,
}) => {
  trouble.expect(/ERR_|Failed to fetch|api\/health/);
  const pid = Number(process.env.WEB_PID);
  test.skip(!(pid > 0), "only on a site of its own: a server that others use is not killed");
  const files: Record<string, Uint8Array> = {};
  for (let number = 0; number < BODIES; number += 1) {
    const { name } = await addBody("department");
    for (const year of YEARS)
      files[`${year}/${name}.pdf`] = asPdfFile(madeUpReport(name, year, number * 10 + year));
  }
  const page = await signedInAs("administrator");
  await page.goto("/backfill");
  await page
    .getByLabel("选择文件", { exact: true })
    .setInputFiles({ name: "六十份.zip", mimeType: "application/zip", buffer: asZip(files) });
  await page.getByRole("button", { name: "上传并读取" }).click();
  await page.getByRole("button", { name: "停止读取" }).click();
  await expect(page.getByText(/已停止：\d+\/60/)).toBeVisible();
  const readBefore = async () =>
    await query<{ id: string; readAt: string }>(
      `SELECT f.id, f.read_at::text AS "readAt" FROM backfill_files f JOIN backfills b ON b.id = f.backfill_id
       WHERE b.name = '六十份.zip' AND f.state <> 'waiting' ORDER BY f.number`,
    );
  const stoppedAt = (await readBefore()).length;
  await page.getByRole("button", { name: "继续读取" }).click();
  await expect(page.getByRole("button", { name: "停止读取" })).toBeVisible();
  await expect(async () => expect((await readBefore()).length).toBeGreaterThan(stoppedAt)).toPass({
    intervals: [20],
  });
  process.kill(pid, "SIGKILL");
  const before = await readBefore();
  expect(before.length).toBeLessThan(60);
  // The board asks again by itself as soon as a server answers.
  await expect(page.getByText("已全部读完：60 个文件")).toBeVisible({ timeout: 90_000 });
  const after = new Map((await readBefore()).map(({ id, readAt }) => [id, readAt]));
  expect(after.size).toBe(60);
  for (const { id, readAt } of before) expect(after.get(id)).toBe(readAt);
  await expect(page.getByRole("row").filter({ hasText: "可以录入" })).toHaveCount(60);
});
