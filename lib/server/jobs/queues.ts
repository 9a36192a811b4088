import type { ConstructorOptions, Queue } from "pg-boss";

/** Where the queue keeps its tables, in the site's own database. */
export const JOBS_SCHEMA = "pgboss";

/** Reads what is left of a backfill. The job only says that there is something to do: what has been done stands in the files' own rows. */
export const BACKFILL_QUEUE = "backfill";

/** Makes the release of open data that is due, if one is. */
export const RELEASE_QUEUE = "release";

/** Keeps the words of reports that were published before the search kept any. What has been done stands in the words themselves. */
export const WORDS_QUEUE = "words";

export const QUEUES: readonly Queue[] = [
  {
    name: BACKFILL_QUEUE,
    retryLimit: 3,
    retryDelay: 1,
    expireInSeconds: 3600,
    // A process that was killed says nothing any more; then another takes its job.
    heartbeatSeconds: 15,
    deleteAfterSeconds: 86_400,
  },
  {
    name: RELEASE_QUEUE,
    retryLimit: 5,
    retryDelay: 60,
    expireInSeconds: 43_200,
    heartbeatSeconds: 60,
    deleteAfterSeconds: 86_400,
  },
  {
    name: WORDS_QUEUE,
    retryLimit: 5,
    retryDelay: 60,
    expireInSeconds: 43_200,
    heartbeatSeconds: 60,
    deleteAfterSeconds: 86_400,
  },
];

/** Upkeep that needs the owner of the tables is left to `npm run up`. */
export const JOB_SETTINGS = {
  schema: JOBS_SCHEMA,
  reindex: false,
  monitorVacuum: false,
  registerInstance: false,
  // How often, in seconds, somebody looks for jobs whose process has fallen silent.
  superviseIntervalSeconds: 10,
  monitorIntervalSeconds: 10,
} as const satisfies ConstructorOptions;
