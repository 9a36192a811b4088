import { randomUUID } from "node:crypto";
import pg from "pg";
import { knownReport } from "#lib/domain/reports/known-reports.fixture.ts";
import type { SaveDraftRequest } from "#lib/domain/views/draft-exchange.ts";
import { addBody, addPerson } from "#tests/site/add-body.ts";
import { addReport } from "#tests/site/add-report.ts";
import { signIn } from "#tests/site/sign-in.ts";
import { exchange, openConnection } from "./exchange.ts";
import type { BenchFinding } from "./finding.ts";
import { LANES, ratePerSecond } from "./rate-per-second.ts";

const { content } = knownReport("suqian-2024");
const CELL = "t3.new_received.natural_person";

/** Saving one cell of a full draft through the running site, against a bare UPDATE of a row of the same size in the same database. */
export async function benchAutosave(address: string, databaseUrl: string): Promise<BenchFinding> {
  return {
    what: "autosave of one cell of a full draft",
    measured: await savesPerSecond(address),
    baseline: "bare UPDATE of a row of the same size",
    baselineMeasured: await updatesPerSecond(databaseUrl),
    unit: "/s",
  };
}

/** Eight officers, each with a draft, a session and a connection of their own. */
async function savesPerSecond(address: string): Promise<number> {
  const officers = await Promise.all(Array.from({ length: LANES }, () => startOfficer(address)));
  try {
    return await ratePerSecond(async (lane) => await officers[lane]?.save());
  } finally {
    for (const officer of officers) officer.leave();
  }
}

async function startOfficer(address: string) {
  const body = await addBody("department");
  const { accountName, password } = await addPerson(body, "officer");
  const reportId = await addReport(body, { year: 2024, scope: "own_organ", content });
  const cookies = await signIn(address, accountName, password);
  const { host, port, origin } = new URL(address);
  const socket = await openConnection(Number(port));
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  let revision = 0;
  let typed = content.values[CELL]?.raw ?? "";

  async function save() {
    const value = String(revision + 1);
    const changes = [{ id: randomUUID(), key: CELL, value, base: typed }];
    const body = JSON.stringify({ baseRevision: revision, changes } satisfies SaveDraftRequest);
    const head = [
      `POST /api/drafts/${reportId} HTTP/1.1`,
      `Host: ${host}`,
      `Origin: ${origin}`,
      `Cookie: ${cookie}`,
      "Content-Type: application/json",
      `Content-Length: ${Buffer.byteLength(body)}`,
    ];
    const answer = await exchange(socket, Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`));
    const saved = answer.status === 200 ? /"revision":(\d+)/.exec(answer.body)?.[1] : undefined;
    if (saved === undefined) throw new Error(`Saving was answered ${answer.status}: ${answer.body}`);
    revision = Number(saved);
    typed = value;
  }
  return { save, leave: () => socket.destroy() };
}

async function updatesPerSecond(databaseUrl: string): Promise<number> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: LANES });
  try {
    await pool.query("DROP TABLE IF EXISTS bench_drafts");
    await pool.query(
      "CREATE TABLE bench_drafts (id int PRIMARY KEY, revision int NOT NULL, content jsonb NOT NULL)",
    );
    await pool.query("INSERT INTO bench_drafts SELECT n, 0, '{}' FROM generate_series(0, $1::int) n", [
      LANES,
    ]);
    const clients = await Promise.all(Array.from({ length: LANES }, () => pool.connect()));
    const json = JSON.stringify(content);
    const rate = await ratePerSecond(async (lane) => {
      await clients[lane]?.query(
        "UPDATE bench_drafts SET revision = revision + 1, content = $2 WHERE id = $1",
        [lane, json],
      );
    });
    for (const client of clients) client.release();
    await pool.query("DROP TABLE bench_drafts");
    return rate;
  } finally {
    await pool.end();
  }
}
