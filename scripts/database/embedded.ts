import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import pg from "pg";
import { openDataFolder } from "#scripts/up/data-folder.ts";
import { SentenceError } from "#scripts/up/stop-with-sentence.ts";
import { type Account, accountToRunAs } from "./embedded/account.ts";
import {
  addressOf,
  type ClusterRecord,
  newPassword,
  readClusterRecord,
  superAddressOf,
  writeClusterRecord,
} from "./embedded/cluster-record.ts";
import { freePort } from "./embedded/free-port.ts";
import { clearStaleLock, isServing, readPostmaster } from "./embedded/leftover.ts";
import { type Place, placeFor } from "./embedded/place-for.ts";
import { programs } from "./embedded/programs.ts";
import { runProgram } from "./embedded/run-program.ts";

export interface EmbeddedDatabase {
  /** Address for the owner of the database. */
  readonly url: string;
  /** The data files were made by this start. */
  readonly isNew: boolean;
  /** Stops the server, whoever started it, and waits until it has. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder for everything kept; the data files are in `postgres/` below it. */
  readonly folder: string;
  /** `throwaway` trades safety for speed: for tests, never for data anybody wants to keep. */
  readonly durability: "safe" | "throwaway";
}

const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=60",
  "shared_buffers=128MB",
  "timezone=UTC",
  "log_timezone=UTC",
];
const THROWAWAY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off"];

/**
 * Starts PostgreSQL on the data files in the folder, making them first where there are none. A server that is still running there (its
 * parent was killed) is taken over as it is.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const folder = openDataFolder(resolve(options.folder));
  const account = accountToRunAs();
  const known = readClusterRecord(folder);
  const place = placeFor(folder, await programs(), account);
  const isNew =
    known === null || known.cluster !== place.cluster || !namesIn(place.cluster).includes("PG_VERSION");
  const record = isNew ? await createCluster(place, account, options.durability) : known;

  const stop = async () => await stopServer(place, account);
  if (!isNew && isServing(place.cluster)) {
    const running = { ...record, port: readPostmaster(place.cluster)?.port ?? record.port };
    writeClusterRecord(folder, running);
    return { url: addressOf(running), isNew, stop };
  }
  clearStaleLock(place.cluster);
  const started = { ...record, port: await freePort(isNew ? null : record.port) };
  await startServer(place, account, started.port, options.durability);
  if (isNew) await createDatabase(started);
  writeClusterRecord(folder, started);
  return { url: addressOf(started), isNew, stop };
}

/** The address of the database that runs in this folder, or null: for a second command beside a running one. */
export function runningEmbedded(folder: string): string | null {
  const record = readClusterRecord(resolve(folder));
  return record !== null && isServing(record.cluster) ? addressOf(record) : null;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function createCluster(
  place: Place,
  account: Account | null,
  durability: EmbeddedOptions["durability"],
): Promise<ClusterRecord> {
  const superPassword = newPassword();
  // What a broken-off first start left: no PG_VERSION, so nothing was ever stored in it.
  for (const name of namesIn(place.cluster))
    rmSync(join(place.cluster, name), { recursive: true, force: true });
  const secrets = mkdtempSync(join(tmpdir(), "nianbao-initdb-"));
  const passwordFile = join(secrets, "password");
  try {
    writeFileSync(passwordFile, `${superPassword}\n`, { mode: 0o600 });
    if (account !== null)
      for (const path of [secrets, passwordFile]) chownSync(path, account.uid, account.gid);
    const { code, output } = await runProgram(
      place.programs.initdb,
      [
        `--pgdata=${place.cluster}`,
        "--username=postgres",
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        // The server's own C.UTF-8 sorts alike on every system; lists for people ask for a collation by name.
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        ...(durability === "throwaway" ? ["--no-sync"] : []),
      ],
      account,
    );
    if (code !== 0)
      throw new SentenceError(
        `无法建立数据库文件：${output.trim()}`,
        `The database files could not be made: ${output.trim()}`,
      );
  } finally {
    rmSync(secrets, { recursive: true, force: true });
  }
  return {
    port: 0,
    superPassword,
    password: newPassword(),
    cluster: place.cluster,
    programs: place.programs.postgres,
  };
}

async function startServer(
  place: Place,
  account: Account | null,
  port: number,
  durability: EmbeddedOptions["durability"],
): Promise<void> {
  const settings = [...SETTINGS, `port=${port}`, ...(durability === "throwaway" ? THROWAWAY : [])];
  const log = join(place.cluster, "server.log");
  const { code } = await runProgram(
    place.programs.pgCtl,
    [
      "start",
      "--wait",
      "--timeout=120",
      `--pgdata=${place.cluster}`,
      `--log=${log}`,
      `--options=${settings.map((setting) => `-c ${setting}`).join(" ")}`,
    ],
    account,
  );
  if (code === 0) return;
  const end = lastLines(log);
  throw new SentenceError(
    `数据库未能启动。数据库日志 ${log} 的末尾：\n${end}`,
    `The database did not start. End of its log, ${log}:\n${end}`,
  );
}

async function stopServer(place: Place, account: Account | null): Promise<void> {
  if (!isServing(place.cluster)) return;
  await runProgram(
    place.programs.pgCtl,
    ["stop", "--wait", "--timeout=60", "--mode=fast", `--pgdata=${place.cluster}`],
    account,
  );
}

/** The owner may make roles (the migration makes `nianbao_app`) and databases (Prisma's shadow), and is no superuser. */
async function createDatabase(record: ClusterRecord): Promise<void> {
  const client = new pg.Client({ connectionString: superAddressOf(record, "postgres") });
  await client.connect();
  try {
    await client.query(`CREATE ROLE nianbao LOGIN CREATEROLE CREATEDB PASSWORD '${record.password}'`);
    await client.query("CREATE DATABASE nianbao OWNER nianbao");
  } finally {
    await client.end();
  }
}

function lastLines(file: string): string {
  try {
    return readFileSync(file, "utf8").trim().split("\n").slice(-5).join("\n");
  } catch {
    return "(no log)";
  }
}
