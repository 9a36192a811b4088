import { execFileSync } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DataRow } from "#lib/domain/releases/data-set.ts";
import { column, defineDataSet } from "#lib/domain/releases/define-data-set.ts";
import { wording } from "#lib/domain/wording.ts";
import { writeTableWorkbook } from "./table-workbook.ts";
import { writeSetFiles } from "./write-set-files.ts";
import { ZipFile } from "./zip-file.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nianbao-release-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const set = defineDataSet({
  id: "made-up",
  title: wording("试", "試", "Made up"),
  description: wording("试", "試", "Made up"),
  columns: [
    column("org", "string!", "机关", "機關", "Body"),
    column("year", "integer!", "年", "年", "Year"),
    column("value", "decimal", "数", "數", "Number"),
    column("is_new", "boolean", "新", "新", "New"),
    column("on", "date", "日", "日", "Day"),
    column("at", "datetime", "时", "時", "Instant"),
    column("text", "string", "文", "文", "Text"),
  ],
  primaryKey: ["org", "year"],
  foreignKeys: [],
});

const ROWS: readonly DataRow[] = [
  ["321300", "2024", "0", "true", "2024-01-31", "2024-01-31T08:00:00.000Z", '两行\n“引号"，逗号,'],
  ["321300", "2023", null, null, null, null, null],
  ["440311", "2024", "54.0187446748082", "false", "2023-12-31", "2024-02-29T00:00:00.123Z", "=1+1"],
  ["440311", "2022", "-13", "true", "2022-02-28", "2022-02-28T00:00:00.000Z", "'=已有引号\u0001"],
];

async function* each(rows: Iterable<DataRow>): AsyncGenerator<DataRow> {
  yield* rows;
}

/** RFC 4180. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const fields = [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of fields) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") records.push([]);
  }
  return records.slice(0, -1);
}

describe("a set in every format", () => {
  beforeEach(async () => {
    const { rows } = await writeSetFiles({ folder, set, rows: each(ROWS), notes: [["说明", "试"]] });
    expect(rows).toBe(ROWS.length);
  });
  const read = (ending: string) => readFileSync(join(folder, `made-up.${ending}`), "utf8");

  it("is canonical CSV without a mark, which comes back cell by cell", () => {
    expect(read("csv").startsWith("org,year,")).toBe(true);
    expect(parseCsv(read("csv")).slice(1)).toEqual(ROWS.map((row) => row.map((value) => value ?? "")));
  });

  it("has for Excel a mark and guarded texts, and never a guarded number", () => {
    expect(read("excel.csv").startsWith("\uFEFForg,")).toBe(true);
    const [, , , third, fourth] = parseCsv(read("excel.csv").slice(1));
    expect([third?.[6], fourth?.[2]]).toEqual(["'=1+1", "-13"]);
  });

  it("is JSON lines with whole numbers as numbers, decimals as exact strings and null for nothing", () => {
    const lines = read("jsonl")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines[1]).toEqual({
      org: "321300",
      year: 2023,
      value: null,
      is_new: null,
      on: null,
      at: null,
      text: null,
    });
    expect([lines[2].value, lines[0].is_new, lines[0].value]).toEqual(["54.0187446748082", true, "0"]);
  });

  it("is Parquet with typed columns that say the same as the CSV", async () => {
    const file = await asyncBufferFromFile(join(folder, "made-up.parquet"));
    const rows = await parquetReadObjects({ file });
    const canonical = rows.map(({ org, year, value, is_new, on, at, text }) => [
      org,
      String(year),
      value === undefined || value === null ? null : String(value),
      is_new === undefined || is_new === null ? null : String(is_new),
      on instanceof Date ? on.toISOString().slice(0, 10) : null,
      at instanceof Date ? at.toISOString() : null,
      text ?? null,
    ]);
    expect(canonical).toEqual(ROWS);
    expect(typeof rows[0]?.value).toBe("number");
  });

  it("is a workbook with its notes first, in which a text is a text", async () => {
    const { sheets } = await readXlsx(readFileSync(join(folder, "made-up.xlsx")));
    expect(sheets.map(({ name }) => name)).toEqual(["说明 Notes", "data"]);
    expect(sheets[1]?.rows[0]).toEqual(["org", "year", "value", "is_new", "on", "at", "text"]);
    expect(sheets[1]?.rows[3]?.slice(0, 4)).toEqual(["440311", 2024, 54.0187446748082, false]);
    expect(sheets[1]?.rows[3]?.[6]).toBe("=1+1");
    expect(sheets[1]?.rows[2]?.[2] ?? null).toBeNull();
  });
});

describe("a workbook of many rows", () => {
  it("goes on in the next sheet, with its heading again, and begins none in vain", async () => {
    const rows = Array.from({ length: 8 }, (_, index) => [`b${index}`, "2024", "1", null, null, null, null]);
    const path = join(folder, "many.xlsx");
    const sheets = await writeTableWorkbook({
      path,
      columns: set.columns,
      notes: [],
      rows: each(rows),
      rowsOfSheet: 5,
    });
    expect(sheets).toBe(2);
    const read = await readXlsx(readFileSync(path));
    expect(read.sheets.map(({ name, rows: found }) => [name, found.length])).toEqual([
      ["说明 Notes", 0],
      ["data 1", 5],
      ["data 2", 5],
    ]);
  });
});

describe("a zip", () => {
  it("opens, also with the wide fields that more than 4 GB need", async () => {
    for (const narrow of [undefined, 1]) {
      const path = join(folder, `${narrow ?? "plain"}.zip`);
      const zip = await ZipFile.create(path, narrow);
      await zip.add({ name: "年报.txt", chunks: ["一".repeat(1000), "二"], atMost: 3003 });
      await zip.add({ name: "packed.bin", chunks: [new Uint8Array([1, 2, 3])], atMost: 3, isPacked: true });
      await zip.end();
      const entries = unzipSync(readFileSync(path));
      expect(Buffer.from(entries["年报.txt"] ?? []).toString()).toBe(`${"一".repeat(1000)}二`);
      expect([...(entries["packed.bin"] ?? [])]).toEqual([1, 2, 3]);
      expect(readByPython(path)).toBe("None");
    }
  });
  it("ends with what broke the content off", async () => {
    const zip = await ZipFile.create(join(folder, "broken.zip"));
    const chunks = (async function* () {
      yield "begun";
      throw new Error("the database went away");
    })();
    await expect(zip.add({ name: "a", chunks })).rejects.toThrow("the database went away");
    await zip.abandon();
  });
});

/** What another reader finds wrong; None where nothing is, or where it is not installed. */
function readByPython(path: string): string {
  try {
    const script = "import sys,zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())";
    return execFileSync("python3", ["-c", script, path], { encoding: "utf8" }).trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "None";
    throw error;
  }
}

describe("memory", () => {
  it("does not grow with the rows", async () => {
    const many = async function* (count: number, peak: { bytes: number }): AsyncGenerator<DataRow> {
      for (let index = 0; index < count; index += 1) {
        if (index % 20_000 === 0) peak.bytes = Math.max(peak.bytes, heapInUse());
        yield [`body-${index}`, "2024", String(index), "true", "2024-01-31", null, "一段不长的文字"];
      }
    };
    const [few, all] = [{ bytes: 0 }, { bytes: 0 }];
    const sub = { ...set, id: "few" };
    await writeSetFiles({ folder, set: sub, rows: many(40_000, few), notes: [] });
    await writeSetFiles({ folder, set: { ...set, id: "all" }, rows: many(200_000, all), notes: [] });
    // Five times the rows. Were they kept, five times the memory above the floor would be.
    expect(all.bytes / few.bytes).toBeLessThan(2);
    expect(statSync(join(folder, "all.csv")).size).toBeGreaterThan(
      4 * statSync(join(folder, "few.csv")).size,
    );
    let lines = 0;
    for await (const chunk of createReadStream(join(folder, "all.jsonl")))
      for (const byte of chunk) if (byte === 10) lines += 1;
    expect(lines).toBe(200_000);
  }, 120_000);
});

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

function heapInUse(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
