import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const SAMPLES = join(ROOT, "lib/exchange/import/samples");

/** Runs the command as npm does and returns what it prints. */
async function importFile(...files: readonly string[]) {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ["scripts/import.ts", ...files], {
      cwd: ROOT,
      maxBuffer: 10_000_000,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "stdout" in error && "stderr" in error)) throw error;
    return { code: error.code, stdout: String(error.stdout), stderr: String(error.stderr) };
  }
}

describe("the import command", () => {
  it("prints what it understood of a report as JSON", async () => {
    const { code, stdout } = await importFile(join(SAMPLES, "2019-one-cell-per-line-hant.txt"));
    expect(code).toBe(0);
    const reading: unknown = JSON.parse(stdout);
    expect(reading).toMatchObject({
      format: "2019",
      year: 2019,
      title: "演示省雲山市清溪區人民政府2019年政府信息公開工作年度報告",
      cells: {
        "t3.granted.total": { value: 34, status: "reported", raw: "34" },
        "t2.gov_procurement.amount": { value: 863000000, unit: "元", raw: "8.63億元" },
      },
      unmatched: [{ reason: "after-report" }],
    });
    expect(Object.keys(Object(reading))).toEqual([
      "format",
      "year",
      "title",
      "cells",
      "sections",
      "unmatched",
      "findings",
    ]);
  });

  it.each([
    ["a file it cannot read", "package-lock.pdf", "无法"],
    ["a file that is not there", "nowhere.txt", "无法打开"],
    ["a text that is no report", ".npmrc", "无法"],
  ])("answers %s with a sentence in two languages and exit code 1", async (_, file, words) => {
    const { code, stdout, stderr } = await importFile(file);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    const [chinese = "", english = ""] = stderr.split("\n");
    expect(chinese).toContain(words);
    expect(english).toMatch(/cannot be/);
  });

  it("says how it is called", async () => {
    expect((await importFile()).stderr).toContain("Usage: npm run --silent import -- FILE");
  });
});
