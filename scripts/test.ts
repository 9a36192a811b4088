// npm test: every check of the project, one after the other; the last line adds them up.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureOfficePrograms } from "./test/ensure-office-programs.ts";
import { addUp, type Tally, tallyPlaywright, tallyVitest } from "./test/tally.ts";

const reports = mkdtempSync(join(tmpdir(), "nianbao-test-"));

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  return spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } }).status === 0;
}

/** A check without counts of its own: one passed or one failed. */
function gate(name: string, command: string, ...args: readonly string[]): () => Tally {
  return () => {
    const isGood = run(command, args);
    console.log(isGood ? `✓ ${name}` : `✗ ${name}`);
    return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 };
  };
}

function read<T>(file: string, tally: (report: T) => Tally): Tally {
  try {
    return tally(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    console.error(`没有测试结果文件 · no report at ${file}: ${String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function vitest(project: string): () => Tally {
  return () => {
    const file = join(reports, `${project}.json`);
    run("vitest", [
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ]);
    return read(file, tallyVitest);
  };
}

/** The product in production form, on a database of its own that is thrown away. */
function browser(): Tally {
  const file = join(reports, "browser.json");
  run("npm", ["run", "--silent", "e2e"], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  return read(file, tallyPlaywright);
}

const steps: readonly (readonly [string, () => Tally])[] = [
  ["数据库客户端 · database client", gate("generate", "npm", "run", "--silent", "generate")],
  ["格式与规范 · format and lint", gate("biome", "biome", "ci", "--error-on-warnings", ".")],
  ["类型 · types", gate("types", "npm", "run", "--silent", "typecheck")],
  ["结构 · structure", gate("structure", "npm", "run", "--silent", "structure")],
  ["无用代码 · unused code", gate("knip", "npm", "run", "--silent", "unused")],
  ["单元测试 · unit tests", vitest("unit")],
  ["集成测试 · integration tests", vitest("integration")],
  ["浏览器测试 · browser tests", browser],
];

ensureOfficePrograms();
const tallies: Tally[] = [];
for (const [title, step] of steps) {
  const begun = Date.now();
  console.log(`\n── ${title}`);
  const tally = step();
  tallies.push(tally);
  console.log(
    `   ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped · ${Math.round((Date.now() - begun) / 1000)} s`,
  );
}
rmSync(reports, { recursive: true, force: true });

const sum = addUp(tallies);
if (sum.skipped > 0) console.log(`\n跳过 · skipped: ${sum.skipped}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
