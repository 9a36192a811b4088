// npm run bench:seed -- --bodies 100000 --years 7: a made-up country in a database of its own, for bench:national. Nothing else is touched.
import { parseArgs } from "node:util";
import pg from "pg";
import { completeNames } from "#lib/server/administration/complete-names.ts";
import { inOperations } from "#lib/server/database/in-operation.ts";
import { readClusterRecord, superAddressOf } from "#scripts/database/embedded/cluster-record.ts";
import { startEmbedded } from "#scripts/database/embedded.ts";
import { migrate } from "#scripts/database/migrate.ts";
import { reportFailure, SentenceError } from "#scripts/up/stop-with-sentence.ts";
import { fillTables } from "./fill-tables.ts";
import { NATIONAL_FOLDER } from "./national-folder.ts";

const LATEST = 2025;

async function seedNational(): Promise<void> {
  const { values } = parseArgs({
    options: {
      bodies: { type: "string", default: "100000" },
      years: { type: "string", default: "7" },
    },
  });
  const [bodies, years] = [Number(values.bodies), Number(values.years)];
  if (!Number.isInteger(bodies) || bodies < 500 || !(years >= 1 && years <= 7)) {
    throw new SentenceError(
      "用法：npm run bench:seed -- --bodies 100000 --years 7（机关不少于500个，年度1至7）",
      "Usage: npm run bench:seed -- --bodies 100000 --years 7 (at least 500 bodies, 1 to 7 years)",
    );
  }
  const database = await startEmbedded({ folder: NATIONAL_FOLDER, durability: "throwaway" });
  try {
    await migrate(database.url);
    const record = readClusterRecord(NATIONAL_FOLDER);
    if (record === null) throw new Error("the database that was just started has no record");
    await fillTables(superAddressOf(record, "nianbao"), { bodies, years, latest: LATEST }, (step) =>
      console.log(`· ${step}`),
    );
    // Else the first start would do it and leave every body's former row behind, which no country in use has.
    process.env.DATABASE_URL = database.url;
    console.log(`· pinyin of ${await inOperations(completeNames)} bodies`);
    await tidy(database.url);
  } finally {
    await database.stop();
  }
}

/** What a database in use does by itself; this one is thrown away and does not. */
async function tidy(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("VACUUM ANALYZE bodies");
  } finally {
    await client.end();
  }
}

await seedNational().catch(reportFailure);
