import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Process id and port in the lock file PostgreSQL keeps beside its data, or null without one. */
export function readPostmaster(cluster: string): { readonly pid: number; readonly port: number } | null {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number.parseInt(lines[0] ?? "", 10), port: Number.parseInt(lines[3] ?? "", 10) };
  } catch {
    return null;
  }
}

/**
 * After kill -9 or a power cut the lock file may name a process that is gone, or one that has its number now and is something else (in a
 * container numbers repeat at every start). PostgreSQL copes with the first and refuses to start on the second, so both are cleared here.
 */
export function clearStaleLock(cluster: string): void {
  const lock = readPostmaster(cluster);
  if (lock !== null && !isPostgres(lock.pid)) rmSync(join(cluster, "postmaster.pid"), { force: true });
}

/** A PostgreSQL server runs on these data files now. */
export function isServing(cluster: string): boolean {
  const lock = readPostmaster(cluster);
  return lock !== null && isPostgres(lock.pid);
}

function isPostgres(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false;
  try {
    const state = execFileSync("ps", ["-o", "stat=,comm=", "-p", String(pid)], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    return !state.startsWith("Z") && /postgres|postmaster/.test(state);
  } catch {
    return isPostgresByProc(pid);
  }
}

/** Slim containers have no ps. */
function isPostgresByProc(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return /\(postgres/.test(stat) && !/\) Z /.test(stat);
  } catch {
    return false;
  }
}
