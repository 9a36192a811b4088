import "server-only";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { nextVersion, type Release, releaseId } from "#lib/domain/releases/release.ts";
import { inOutbox } from "#lib/server/database/in-outbox.ts";
import { asJson } from "#lib/server/reports/as-json.ts";
import { countRelease } from "./count-release.ts";
import { dueRelease, type ReleaseOccasion } from "./due-release.ts";
import { releaseOfRow } from "./release-of-row.ts";
import { Snapshot } from "./snapshot.ts";
import { writeRelease } from "./write-release.ts";

interface ToBuild {
  readonly databaseUrl: string;
  /** Where releases lie. */
  readonly folder: string;
  readonly origin: string;
  readonly occasion: ReleaseOccasion;
  readonly now: Date;
}

/**
 * Makes the release that is due, if one is. One process at a time: another waits and then finds nothing to do. Files are written into a folder that
 * nobody is shown; when they are complete it gets its name, and the row that says so makes them public. What broke off before that is cleared away
 * and begun again.
 */
export async function buildRelease(wanted: ToBuild): Promise<Release | null> {
  const turn = new pg.Client({
    connectionString: wanted.databaseUrl,
    application_name: "nianbao-release-turn",
  });
  turn.on("error", () => {});
  await turn.connect();
  try {
    // Given back by the database when the connection ends, however it ends.
    await turn.query("SELECT pg_advisory_lock(hashtext('nianbao release'))");
    return await build(wanted);
  } finally {
    await turn.end();
  }
}

async function build({ databaseUrl, folder, origin, occasion, now }: ToBuild): Promise<Release | null> {
  const made = (await inOutbox(async (tx) => await tx.release.findMany({ orderBy: { asAt: "asc" } }))).map(
    releaseOfRow,
  );
  const previous = made.at(-1) ?? null;
  await clearAway(folder, made);
  const snapshot = await Snapshot.open(databaseUrl);
  try {
    const due = await dueRelease(snapshot, occasion, previous?.asAt ?? null, now);
    if (due === null) return null;
    const id = releaseId(due.day, made.filter(({ day }) => day === due.day).length + 1);
    const source = { snapshot, asOf: due.asOf, day: due.day, origin };
    const counts = await countRelease(source, previous);
    const version = nextVersion(previous, counts.years);
    const begun = join(folder, `.${id}.begun`);
    await mkdir(begun, { recursive: true });
    const files = await writeRelease({
      folder: begun,
      source,
      release: {
        ...{ id, day: due.day, version },
        url: `${origin}/releases/${id}`,
        filesUrl: `${origin}/data/releases/${id}/`,
      },
    });
    await rename(begun, join(folder, id));
    const row = { id, version, day: new Date(`${due.day}T00:00:00Z`), asAt: due.asAt };
    await inOutbox(
      async (tx) =>
        await tx.release.create({
          data: { ...row, files: asJson(files), counts: asJson(counts), madeAt: now },
        }),
    );
    return { id, day: due.day, version, asAt: due.asAt, files, counts };
  } finally {
    await snapshot.close();
  }
}

/** Only a folder with a row is a release. */
async function clearAway(folder: string, made: readonly Release[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (made.some(({ id }) => id === name)) continue;
    if (/^\.?\d{4}-\d{2}-\d{2}(?:\.\d+)?(?:\.begun)?$/.test(name))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}
