// Runs before anything is installed, on any Node from 20.9: plain JavaScript, no dependency.
// It installs the packages when the lock file has changed, then hands over to the Node that came with them.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);

function fail(zh, en) {
  console.error(`\n${zh}\n${en}\n`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  fail(
    `当前 Node 版本是 ${process.version}，需要 20.9 或更高。请升级 Node 后重试。`,
    `This is Node ${process.version}; 20.9 or newer is needed. Upgrade Node and try again.`,
  );
}

const stampFile = join(root, "node_modules", ".nianbao-lock");
const lockHash = createHash("sha256")
  .update(readFileSync(join(root, "package-lock.json")))
  .digest("hex");
const isInstalled = existsSync(stampFile) && readFileSync(stampFile, "utf8") === lockHash;

if (!isInstalled) {
  console.log("安装依赖 · installing packages …");
  const npm = process.env.npm_execpath;
  // Errors only: the warnings are about packages that want a newer Node, which they get below.
  const quietly = ["ci", "--loglevel=error"];
  const install = npm
    ? spawnSync(process.execPath, [npm, ...quietly], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", quietly, { cwd: root, stdio: "inherit" });
  if (install.status !== 0) {
    fail(
      "依赖没有装上（原因见上）。常见原因：目录不可写、磁盘已满、连不上 npm 软件源。处理后再运行同一命令即可。",
      "The packages could not be installed (see above). Usual causes: a folder that cannot be written, a full disk, no route to the npm registry. Mend it and run the same command again.",
    );
  }
  writeFileSync(stampFile, lockHash);
}

const node = join(root, "node_modules", "node", "bin", "node");
const child = spawn(
  existsSync(node) ? node : process.execPath,
  ["--disable-warning=ExperimentalWarning", "--conditions=react-server", join(root, script), ...args],
  {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: "1",
      PATH: `${join(root, "node_modules", ".bin")}:${process.env.PATH}`,
    },
  },
);
// Ctrl-C reaches the whole process group; the child cleans up and this process waits for it.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
