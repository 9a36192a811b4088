import { knownReport } from "#lib/domain/reports/known-reports.fixture.ts";
import { addApprovedReport } from "#tests/site/add-approved-report.ts";
import { addBody } from "#tests/site/add-body.ts";
import { startSecondServer } from "#tests/site/start-second-server.ts";
import { expect, test } from "./fixtures.ts";
import { publishFromQueue } from "./publish-from-queue.ts";

/** What has nothing to do with the body that publishes: its own page, its report, a file, a group of elsewhere. */
const OTHERS = [
  "/o/320800",
  "/o/320800/2024",
  "/o/320800/2024.csv",
  "/compare/disclosure-rate/321300/2023..2024",
];

test("two servers on one database both show what one of them published, and keep what has not changed", async ({
  request,
  signedInAs,
  baseURL,
}) => {
  const body = await addBody("government");
  const report = `/o/${body.slug}/2024`;
  await addApprovedReport(body, {
    year: 2024,
    scope: "consolidated",
    content: knownReport("suqian-2024").content,
  });
  const second = await startSecondServer();
  try {
    const servers = [baseURL ?? "", second.address];
    const cacheOf = async (address: string) => (await request.get(address)).headers()["x-nextjs-cache"];
    for (const server of servers) {
      for (const path of [...OTHERS, `/o/${body.slug}`]) {
        await request.get(`${server}${path}`);
        expect(await cacheOf(`${server}${path}`), `${server}${path}`).toBe("HIT");
      }
      expect((await request.get(`${server}${report}`)).status()).toBe(404);
      expect(await (await request.get(`${server}/o/${body.slug}`)).text()).not.toContain(`${report}"`);
    }
    await publishFromQueue(await signedInAs("reviewer"), body);
    for (const server of servers) {
      // Generous: how fast is the benchmark's to say.
      await expect
        .poll(async () => (await request.get(`${server}${report}`)).status(), { timeout: 5_000 })
        .toBe(200);
      expect(await (await request.get(`${server}/o/${body.slug}`)).text()).toContain(`${report}"`);
      for (const path of OTHERS) expect(await cacheOf(`${server}${path}`), `${server}${path}`).toBe("HIT");
    }
    // What was kept on disk is there again after a restart, and the new number with it.
    await second.restart();
    for (const path of OTHERS) expect(await cacheOf(`${second.address}${path}`), path).toBe("HIT");
    expect((await request.get(`${second.address}${report}`)).status()).toBe(200);
  } finally {
    await second.stop();
  }
});
