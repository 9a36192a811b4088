import { spawn } from "node:child_process";
import type { Account } from "./account.ts";

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end under the account, with a plain environment, and gives back what it said. */
export async function runProgram(
  program: string,
  args: readonly string[],
  account: Account | null,
): Promise<Outcome> {
  return await new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      // A terminal's Ctrl-C goes to a whole process group; the database is to stop when it is told to.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      cwd: "/",
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
      ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString("utf8");
    });
    child.stderr.on("data", (chunk: Buffer) => {
      output += chunk.toString("utf8");
    });
    child.once("error", reject);
    // `exit`, not `close`: a server started by pg_ctl may keep the pipes open for as long as it runs.
    child.once("exit", (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, output });
    });
  });
}
