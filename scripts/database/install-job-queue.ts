import { PgBoss } from "pg-boss";
import { JOB_SETTINGS, JOBS_SCHEMA, QUEUES } from "#lib/server/jobs/queues.ts";

/** Brings the tables of the job queue to the version of its package, as their owner, and lets the site's role work with them. */
export async function installJobQueue(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({
    ...JOB_SETTINGS,
    connectionString: databaseUrl,
    max: 2,
    supervise: false,
    schedule: false,
  });
  let failure: unknown = null;
  boss.on("error", (error) => {
    failure = error;
  });
  await boss.start();
  try {
    for (const { name, ...options } of QUEUES) {
      if ((await boss.getQueue(name)) === null) await boss.createQueue(name, options);
      else await boss.updateQueue(name, options);
    }
    for (const grant of GRANTS) await boss.getDb().executeSql(grant);
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failure !== null) throw failure;
}

const GRANTS = [
  `GRANT USAGE ON SCHEMA ${JOBS_SCHEMA} TO nianbao_app`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${JOBS_SCHEMA} TO nianbao_app`,
  `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${JOBS_SCHEMA} TO nianbao_app`,
];
