import { createHash } from "node:crypto";
import { chownSync, cpSync, existsSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Account } from "./account.ts";
import { type Programs, programsFolder, programsIn } from "./programs.ts";

export interface Place {
  readonly programs: Programs;
  /** The folder of the data files. */
  readonly cluster: string;
}

/**
 * Where the database lives: in the data folder, with the programs from node_modules. A project cloned into /root (mode 700) is closed to
 * the account that root lends to PostgreSQL; then programs and data go to /var/lib/nianbao.
 */
export function placeFor(folder: string, found: Programs, account: Account | null): Place {
  const cluster = join(folder, "postgres");
  if (account === null) return { programs: found, cluster };
  const own = join("/var/lib/nianbao", createHash("sha256").update(folder).digest("hex").slice(0, 12));
  const place = {
    programs: isOpenTo(programsFolder(found), account) ? found : copyOfPrograms(found),
    cluster: isOpenTo(folder, account) ? cluster : join(own, "postgres"),
  };
  // The mode of a recursive mkdir goes to every folder it makes; only the last one is closed to others.
  mkdirSync(dirname(place.cluster), { recursive: true, mode: 0o755 });
  mkdirSync(place.cluster, { recursive: true, mode: 0o700 });
  chownSync(place.cluster, account.uid, account.gid);
  return place;
}

function copyOfPrograms(found: Programs): Programs {
  const from = programsFolder(found);
  const { size, mtimeMs } = statSync(found.postgres);
  const to = join("/var/lib/nianbao", `postgresql-${size}-${Math.trunc(mtimeMs)}`);
  if (!existsSync(to)) {
    mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
  return programsIn(to);
}

/** Every folder from the root down lets the account pass. */
function isOpenTo(path: string, account: Account): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
