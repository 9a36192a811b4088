import pg from "pg";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "#prisma/seed/practice/accounts.ts";

/** Prints the address, and the demo accounts where the demo world is there. */
export async function printWelcome(site: {
  readonly address: string;
  readonly databaseUrl: string;
}): Promise<void> {
  console.log(`\n年报通 · Nianbao  ${site.address}\n`);
  if (await hasDemoWorld(site.databaseUrl)) {
    console.log(`演示账号，密码均为 ${DEMO_PASSWORD} · demo accounts, all with this password:`);
    for (const { accountName, role } of DEMO_ACCOUNTS) console.log(`  ${accountName.padEnd(24)} ${role}`);
    console.log("");
  }
  console.log("按 Ctrl-C 停止 · Ctrl-C stops");
}

async function hasDemoWorld(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const answer = await client.query("SELECT FROM jurisdictions WHERE is_practice LIMIT 1");
    return answer.rowCount === 1;
  } finally {
    await client.end();
  }
}
