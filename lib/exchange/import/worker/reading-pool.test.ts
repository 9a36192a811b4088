import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import type { ReadingJob } from "./reading-job.ts";
import { ReadingPool } from "./reading-pool.ts";

const entry = fileURLToPath(new URL("./misbehaving-thread.fixture.ts", import.meta.url));
const limits = { processorMs: 300, clockMs: 60_000, memoryMb: 32 };
const pool = new ReadingPool(entry, 1, limits);
const impatient = new ReadingPool(entry, 1, { ...limits, clockMs: 200 });

afterAll(async () => {
  await Promise.all([pool.close(), impatient.close()]);
});

function job(misdeed: string): ReadingJob {
  return { source: { kind: "paste", content: misdeed, isHtml: false }, previous: null };
}

async function expectStillAnswers(of: ReadingPool): Promise<void> {
  expect(await of.run(job("answer"))).toEqual({ kind: "failed", message: "answered" });
}

test("a document that takes too much time is refused, and the next one is read", async () => {
  const [refused] = await Promise.all([pool.run(job("loop")), expectStillAnswers(pool)]);
  expect(refused).toMatchObject({ kind: "refused", reason: { en: expect.stringContaining("stopped") } });
});

test("a document that takes too much memory is refused, and the next one is read", async () => {
  const spacious = new ReadingPool(entry, 1, { ...limits, processorMs: 60_000 });
  expect(await spacious.run(job("hoard"))).toMatchObject({ kind: "refused" });
  await expectStillAnswers(spacious);
  await spacious.close();
});

test("a reader that waits for ever is ended by the clock", async () => {
  expect(await impatient.run(job("wait"))).toMatchObject({ kind: "refused" });
  await expectStillAnswers(impatient);
});

test("a reader's own mistake is an error, and the next document is read", async () => {
  await expect(pool.run(job("crash"))).rejects.toThrow("crashed");
  await expectStillAnswers(pool);
});

test("a job that is no longer wanted is stopped while it runs and before it begins", async () => {
  const running = new AbortController();
  const begun = pool.run(job("wait"), running.signal);
  const waiting = new AbortController();
  const queued = pool.run(job("answer"), waiting.signal);
  waiting.abort(new Error("not wanted"));
  running.abort(new Error("no longer wanted"));
  await expect(begun).rejects.toThrow("no longer wanted");
  await expect(queued).rejects.toThrow("not wanted");
  await expect(pool.run(job("answer"), waiting.signal)).rejects.toThrow("not wanted");
  await expectStillAnswers(pool);
});
