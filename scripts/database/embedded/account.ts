import { execFileSync } from "node:child_process";
import { SentenceError } from "#scripts/up/stop-with-sentence.ts";

/** A system account by its numbers. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const NAME = "postgres";
/** Debian and most others; busybox. */
const WAYS_TO_MAKE_IT: readonly (readonly [string, readonly string[]])[] = [
  ["useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", NAME]],
  ["adduser", ["-S", "-D", "-H", NAME]],
];

/** PostgreSQL refuses to run as root: root gets the account `postgres`, made if absent. Anybody else runs it as themselves (null). */
export function accountToRunAs(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const existing = findAccount();
  if (existing !== null) return existing;
  for (const [program, args] of WAYS_TO_MAKE_IT) {
    try {
      execFileSync(program, [...args], { stdio: "ignore" });
    } catch {
      continue;
    }
    const made = findAccount();
    if (made !== null) return made;
  }
  throw new SentenceError(
    "PostgreSQL 不能以 root 身份运行，也无法建立 postgres 用户。请先执行 useradd --system postgres，或改用普通用户启动。",
    "PostgreSQL cannot run as root, and the user postgres could not be made. Run useradd --system postgres first, or start as an ordinary user.",
  );
}

function findAccount(): Account | null {
  try {
    const number = (flag: string) =>
      Number.parseInt(
        execFileSync("id", [flag, NAME], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
        10,
      );
    return { uid: number("-u"), gid: number("-g") };
  } catch {
    return null;
  }
}
