import "server-only";
import { PgBoss } from "pg-boss";
import { env } from "#lib/env.ts";
import { JOB_SETTINGS } from "./queues.ts";

/** Next loads a module once per bundle; the queue is one per process. */
const process_ = globalThis as typeof globalThis & { nianbaoJobs?: Promise<PgBoss> };

/** The queue of this process, under the role of the site like every other connection. Its tables are installed with the migrations. */
export async function jobQueue(): Promise<PgBoss> {
  process_.nianbaoJobs ??= begin();
  return await process_.nianbaoJobs;
}

/** Ends the queue of this process; a job in hand is finished first. */
export async function closeJobQueue(): Promise<void> {
  const boss = await process_.nianbaoJobs;
  delete process_.nianbaoJobs;
  await boss?.stop();
}

async function begin(): Promise<PgBoss> {
  const boss = new PgBoss({
    ...JOB_SETTINGS,
    connectionString: env("DATABASE_URL"),
    options: "-c role=nianbao_app",
    application_name: "nianbao-jobs",
    max: 3,
    migrate: false,
    createSchema: false,
  });
  boss.on("error", (error) => console.error("job queue:", error));
  try {
    await boss.start();
  } catch (error) {
    delete process_.nianbaoJobs;
    throw error;
  }
  return boss;
}
