import { readFileSync } from "node:fs";

/** Linux counts in hundredths of a second, whatever the machine's own clock does. */
const TICK_MS = 10;

/** Milliseconds that a process has computed since it began, on all cores together; null where the system does not tell (it is no Linux). */
export function cpuTime(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
}
