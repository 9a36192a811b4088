import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** When the process began, in the system's own words; null where no process has this number. Number and beginning together never repeat. */
export function beginningOf(pid: number): string | null {
  try {
    // The name of the program may hold spaces; what follows its bracket may not. The beginning is the 22nd field of the line.
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? null;
  } catch {
    return process.platform === "linux" ? null : beginningByPs(pid);
  }
}

function beginningByPs(pid: number): string | null {
  try {
    const began = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
    return began.trim() || null;
  } catch {
    return null;
  }
}
