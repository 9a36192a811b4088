import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import { unzipSync } from "fflate";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { explainedCells } from "#lib/domain/footnotes/cell-remark.ts";
import { Forbidden } from "#lib/domain/refusal.ts";
import { DATA_SETS } from "#lib/domain/releases/data-sets.ts";
import type { Release } from "#lib/domain/releases/release.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import { answerCall } from "#lib/server/public/api/answer-call.ts";
import { buildRelease } from "#lib/server/releases/build-release.ts";
import type { ReleaseOccasion } from "#lib/server/releases/due-release.ts";
import { requestRelease } from "#lib/server/releases/request-release.ts";
import { hasOffice, resave } from "#tests/exchange/office-program.ts";
import { query, queryOne } from "#tests/site/site-database.ts";
import { beginReport } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";
import { publishReport } from "./publish-report.ts";

process.env.NEXTAUTH_URL ??= "http://localhost:3000";
process.env.API_REQUESTS_PER_MINUTE = "0";

const folder = mkdtempSync(join(tmpdir(), "nianbao-releases-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let place: Jurisdiction;
let officer: Actor;
let reviewer: Actor;
let release: Release;

const build = async (occasion: ReleaseOccasion = "now", now = new Date()) =>
  await buildRelease({
    ...{ databaseUrl: process.env.DATABASE_URL ?? "", folder, origin: "https://nianbao.example" },
    ...{ occasion, now },
  });
const read = (name: string, of = release) => readFileSync(join(folder, of.id, name), "utf8");
const records = (set: string, of = release): readonly Record<string, unknown>[] =>
  read(`${set}.jsonl`, of)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  place = await foundJurisdiction();
  officer = await place.engage("officer", "department");
  reviewer = await place.engage("reviewer", "district_office");
  const id = await beginReport(place, officer, { body: "department", year: 2023 });
  await publishReport({ officer, reviewer }, id);
  // Begun and never handed in: nothing of it may get out.
  await beginReport(place, officer, { body: "department", year: 2022 });
  const made = await build();
  if (made === null) throw new Error("nothing was due");
  release = made;
});

describe("a release", () => {
  it("flags the cells to which the body gave a reason with its report", async () => {
    const [version] = await query<{ findings: readonly Finding[] }>(
      "SELECT findings FROM report_versions WHERE body_id = $1 AND year = 2023",
      [place.bodies.department],
    );
    const explained = (version?.findings ?? [])
      .filter(({ severity }) => severity === "needs_explanation")
      .flatMap(explainedCells);
    expect(explained).not.toEqual([]);
    const flagged = records("observations").filter(
      ({ org, flags }) => org === place.slugs.department && String(flags).includes("explained"),
    );
    expect(flagged.map(({ cell }) => cell).toSorted()).toEqual([...new Set(explained)].toSorted());
  });

  it("holds as many rows as the database has public cells, reports and bodies", async () => {
    const counted = await queryOne<{ cells: number; bodies: number; reports: number }>(
      `SELECT (SELECT count(*)::int FROM observations o JOIN current_versions c ON c.version_id = o.version_id
           JOIN jurisdictions j ON j.id = c.jurisdiction_id AND NOT j.is_practice) AS cells,
         (SELECT count(*)::int FROM bodies b JOIN jurisdictions j ON j.id = b.jurisdiction_id AND NOT j.is_practice) AS bodies,
         (SELECT count(*)::int FROM current_versions c JOIN jurisdictions j ON j.id = c.jurisdiction_id AND NOT j.is_practice) AS reports`,
    );
    const rows = (set: string) => release.files.find(({ name }) => name === `${set}.csv`)?.rows;
    expect(rows("observations")).toBe(counted.cells);
    expect(rows("organisations")).toBe(counted.bodies);
    expect(rows("texts")).toBe(counted.reports);
    expect(release.counts.reports).toBe(counted.reports);
    expect(records("reports").filter(({ sha256 }) => sha256 !== null)).toHaveLength(counted.reports);
  });

  it("gives every cell as the version has it", async () => {
    const slug = place.slugs.department;
    const cells = await query<{ cell_key: string; value: string | null; status: string }>(
      `SELECT o.cell_key, o.value::text, o.status::text FROM observations o JOIN bodies b ON b.id = o.body_id WHERE b.slug = $1 AND o.year = 2023`,
      [slug],
    );
    const written = new Map(
      records("observations")
        .filter(({ org }) => org === slug)
        .map((one) => [one.cell, one]),
    );
    expect(written.size).toBe(cells.length);
    for (const { cell_key, value, status } of cells) {
      const one = written.get(cell_key);
      expect([one?.value, one?.status]).toEqual([
        value,
        status === "not_applicable" ? "na_declared" : status,
      ]);
      expect(one?.cell_url).toBe(`https://nianbao.example/o/${slug}/2023/v1#${cell_key}`);
    }
  });

  it("says nothing of drafts, and leaves practice out", async () => {
    const slug = place.slugs.department;
    for (const set of ["observations", "metrics", "texts", "revisions"])
      expect(records(set).some(({ org, year }) => org === slug && year === 2022)).toBe(false);
    const draft = records("reports").find(({ org, year }) => org === slug && year === 2022);
    expect([draft?.report_version, draft?.title, draft?.received_on]).toEqual([null, null, null]);
  });

  it("says the same in CSV, JSON and Parquet, cell by cell", async () => {
    const file = await asyncBufferFromFile(join(folder, release.id, "metrics.parquet"));
    const columnar = await parquetReadObjects({ file });
    const lines = records("metrics");
    const csv = read("metrics.csv").trimEnd().split("\r\n");
    expect([columnar.length, csv.length - 1]).toEqual([lines.length, lines.length]);
    lines.forEach((line, index) => {
      for (const [name, value] of Object.entries(line)) {
        const cell = columnar[index]?.[name] ?? null;
        expect(cell === null ? null : String(cell)).toBe(value === null ? null : String(value));
      }
      expect(csv[index + 1]?.split(",")[5]).toBe(line.value ?? "");
    });
  });

  it("is described as a data package with keys that hold", () => {
    const described = JSON.parse(read("datapackage.json"));
    const validate = new Ajv({ strict: false }).compile(DATA_PACKAGE);
    expect(validate(described), JSON.stringify(validate.errors)).toBe(true);
    const bodies = new Set(records("organisations").map(({ org }) => org));
    for (const set of DATA_SETS) {
      const rows = records(set.id);
      const keys = rows.map((row) => set.primaryKey.map((name) => row[name]).join(" "));
      if (set.primaryKey.length > 0) expect(new Set(keys).size, set.id).toBe(rows.length);
      if (!set.foreignKeys.some(({ set: other }) => other === "organisations")) continue;
      for (const { org } of rows) expect(org === null || org === undefined || bodies.has(org)).toBe(true);
    }
    for (const row of JSON.parse(read("metrics.csv-metadata.json")).tableSchema.columns)
      expect(row.titles.en[0]).toBe(row.name);
  });

  it("is checked by sha256sum, and opens as one zip with the same files", () => {
    const checked = execFileSync("sha256sum", ["-c", "SHA256SUMS"], {
      cwd: join(folder, release.id),
      encoding: "utf8",
    });
    expect(
      checked
        .trimEnd()
        .split("\n")
        .every((line) => line.endsWith(": OK")),
    ).toBe(true);
    const name = `nianbao-${release.id}.zip`;
    const entries = unzipSync(readFileSync(join(folder, release.id, name)));
    const files = release.files.filter((file) => file.name !== name);
    expect(Object.keys(entries).toSorted()).toEqual(
      files.map((file) => `nianbao-${release.id}/${file.name}`).toSorted(),
    );
    for (const file of files)
      expect(entries[`nianbao-${release.id}/${file.name}`]?.byteLength).toBe(file.bytes);
  });

  it.skipIf(!hasOffice)("has workbooks that LibreOffice opens", () => {
    const workbook = readFileSync(join(folder, release.id, "metrics.xlsx"));
    const again = unzipSync(resave(workbook, "xlsx", "xlsx"));
    const strings = Buffer.from(again["xl/sharedStrings.xml"] ?? []).toString();
    expect(strings).toContain("disclosure_rate");
    expect(strings).toContain("CC-BY-4.0");
  });
});

describe("the next release", () => {
  it("is not made while nothing was published", async () => {
    expect(await build()).toBeNull();
    expect(await build("night")).toBeNull();
  });

  it("is made once by two processes, and says what came in", async () => {
    const id = await beginReport(place, officer, { body: "department", year: 2021 });
    await publishReport({ officer, reviewer }, id);
    const made = (await Promise.all([build(), build()])).filter((one) => one !== null);
    expect(made).toHaveLength(1);
    const [next] = made;
    expect(next?.id).toBe(`${release.id}.2`);
    expect([next?.counts.added, next?.counts.revised, next?.counts.withdrawn]).toEqual([1, 0, 0]);
    expect(read("SHA256SUMS")).not.toBe("");
  });

  it("is begun again where a process was killed in the middle, and what was made stays", async () => {
    const before = read("SHA256SUMS");
    mkdirSync(join(folder, `.${release.id}.3.begun`));
    writeFileSync(join(folder, `.${release.id}.3.begun`, "metrics.csv"), "half a li");
    mkdirSync(join(folder, `${release.id}.3`));
    writeFileSync(join(folder, `${release.id}.3`, "metrics.csv"), "complete, but nobody wrote the row");
    const id = await beginReport(place, officer, { body: "department", year: 2024 });
    await publishReport({ officer, reviewer }, id);
    const made = await build();
    expect(made?.id).toBe(`${release.id}.3`);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
    expect(read("SHA256SUMS")).toBe(before);
    expect(made === null || existsSync(join(folder, made.id, "datapackage.json"))).toBe(true);
  });

  it("cannot be changed or made by a request", async () => {
    await expect(query("UPDATE releases SET version = '9.9.9'")).rejects.toThrow();
    await expect(query("DELETE FROM releases")).rejects.toThrow();
  });
});

/** The parts of the published profile of a data package (v2) and of its table schemas that ours use. */
const DATA_PACKAGE = {
  type: "object",
  required: ["resources"],
  properties: {
    name: { type: "string", pattern: "^[a-z0-9._-]+$" },
    version: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" },
    licenses: {
      type: "array",
      minItems: 1,
      items: { type: "object", anyOf: [{ required: ["name"] }, { required: ["path"] }] },
    },
    resources: {
      type: "array",
      minItems: 11,
      items: {
        type: "object",
        required: ["name", "path", "schema", "bytes", "hash"],
        properties: {
          name: { type: "string", pattern: "^[a-z0-9._-]+$" },
          path: { type: "string", pattern: "^(?=^[^./~])(^((?!\\.{2}).)*$).*$" },
          bytes: { type: "integer" },
          hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
          schema: {
            type: "object",
            required: ["fields"],
            properties: {
              fields: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["name", "type"],
                  properties: {
                    type: { enum: ["string", "integer", "number", "boolean", "date", "datetime", "list"] },
                  },
                },
              },
              missingValues: {
                type: "array",
                items: { type: "object", required: ["value"], properties: { label: { type: "string" } } },
              },
              primaryKey: { type: "array", items: { type: "string" } },
              foreignKeys: {
                type: "array",
                items: {
                  type: "object",
                  required: ["fields", "reference"],
                  properties: { reference: { type: "object", required: ["resource", "fields"] } },
                },
              },
            },
          },
        },
      },
    },
  },
};

describe("releases in the interface for programs", () => {
  const ask = async (path: string) =>
    await answerCall(new Request(`http://localhost:3000/api/v1/${path}`), path.split("?")[0] ?? "");

  it("are listed with what they count, the newest first, and the newest has a name that stays", async () => {
    const all = await (await ask("releases")).json();
    expect(all.data[0].is_latest).toBe(true);
    const [one] = (await (await ask(`releases?release=${release.id}`)).json()).data;
    expect(one).toMatchObject({
      release: release.id,
      version: release.version,
      reports: release.counts.reports,
      years: release.counts.years,
    });
    const [latest] = (await (await ask("releases?release=latest")).json()).data;
    expect(latest.release).toBe(all.data[0].release);
    const pages: unknown[] = [];
    for (let next: string | null = "releases?limit=1"; next !== null; ) {
      const page: { data: readonly unknown[]; next: string | null } = await (await ask(next)).json();
      pages.push(...page.data);
      next = page.next?.split("/api/v1/")[1] ?? null;
    }
    expect(pages).toEqual(all.data);
  });

  it("name each file with the length and the sum that SHA256SUMS has", async () => {
    const page = await (await ask(`files?release=${release.id}`)).json();
    const sums = read("SHA256SUMS");
    expect(page.data).toHaveLength(release.files.length);
    for (const { file, bytes, sha256, url } of page.data) {
      expect(readFileSync(join(folder, release.id, file))).toHaveLength(bytes);
      if (file !== "SHA256SUMS" && !file.endsWith(".zip")) expect(sums).toContain(`${sha256}  ${file}\n`);
      expect(url).toMatch(new RegExp(`/data/releases/${release.id}/`));
    }
    expect(page.data.find(({ file }: { file: string }) => file === "metrics.excel.csv")).toMatchObject({
      set: "metrics",
      format: "excel.csv",
    });
  });

  it("that never were are not found, and what may stand there is said", async () => {
    const answer = await ask("files?release=1999-01-01");
    expect([answer.status, (await answer.json()).errors[0].allowed[0]]).toEqual([404, "latest"]);
  });
});

it("is asked for by hand by the operator alone", async () => {
  const elsewhere = await foundJurisdiction();
  const administrator = await elsewhere.engage("administrator", "province");
  await expect(requestRelease(administrator)).rejects.toThrow(Forbidden);
  const events = await query(
    "SELECT 1 FROM audit_events WHERE kind = 'release_requested' AND person_id = $1",
    [administrator.personId],
  );
  expect(events).toEqual([]);
});
