import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, it } from "vitest";
import { GET } from "#app/api/files/report/[org]/[year]/[edition]/route.ts";
import { GET as giveKey } from "#app/api/signing-key/route.ts";
import type { Actor } from "#lib/domain/access/actor.ts";
import { NotFound } from "#lib/domain/refusal.ts";
import { documentOfFile } from "#lib/exchange/import/document-of-file.ts";
import { readReport } from "#lib/exchange/import/read-report.ts";
import { REPORT_FORMATS } from "#lib/server/public/file-response.ts";
import { approveReport } from "#lib/server/reports/approve-report.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { publishReports } from "#lib/server/reports/publish-reports.ts";
import { submitReport } from "#lib/server/reports/submit-report.ts";
import { writeOwnFile } from "#lib/server/reports/write-own-file.ts";
import { beginReport } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";

const AT = new Date("2026-01-05T02:00:00Z");
const pdf = { format: "pdf", at: AT } as const;

let place: Jurisdiction;
let officer: Actor;
let reviewer: Actor;

beforeAll(async () => {
  const { privateKey } = generateKeyPairSync("ed25519");
  process.env.SIGNING_KEY = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  process.env.NEXTAUTH_URL = "http://localhost:3000";
  place = await foundJurisdiction();
  officer = await place.engage("officer", "department");
  reviewer = await place.engage("reviewer", "district_office");
});

async function begin(year: number): Promise<string> {
  return await beginReport(place, officer, { body: "department", year });
}

async function submit(id: string): Promise<number> {
  const { revision } = await loadReport(officer, id);
  return (await submitReport(officer, id, { revision })).submission;
}

describe("a report that is not published, as a file", () => {
  it("is the draft, marked, for those whose report it is", async () => {
    const id = await begin(2030);
    const file = await writeOwnFile(officer, id, pdf);
    expect(file.fullName).toBe("2030年_测试department_政府信息公开工作年度报告_草稿");
    expect(Buffer.from(file.body.subarray(0, 5)).toString()).toBe("%PDF-");
    const { body } = await writeOwnFile(officer, id, { format: "docx", at: AT });
    const { content } = await loadReport(officer, id);
    const reading = readReport(await documentOfFile("草稿.docx", body));
    expect(reading.texts.s1?.text).toBe(content.texts.s1);
  });

  it("is the submission, marked, for who reviews it, and nothing before", async () => {
    const id = await begin(2031);
    await expect(writeOwnFile(reviewer, id, pdf)).rejects.toThrow(NotFound);
    await submit(id);
    const file = await writeOwnFile(reviewer, id, pdf);
    expect(file.fullName).toBe("2031年_测试department_政府信息公开工作年度报告_报送稿");
  });

  it("is not there for anybody else: another body, another office, a visitor's guess", async () => {
    const id = await begin(2032);
    await submit(id);
    const strangers = [
      await place.engage("officer", "district"),
      await place.engage("signatory", "city"),
      await (await foundJurisdiction()).engage("reviewer", "district_office"),
    ];
    for (const stranger of strangers)
      for (const format of ["pdf", "docx"] as const)
        await expect(writeOwnFile(stranger, id, { format, at: AT })).rejects.toThrow(NotFound);
    for (const unknown of [uuidv7(), "1", "' OR 1=1"])
      await expect(writeOwnFile(officer, unknown, pdf)).rejects.toThrow(NotFound);
  });
});

describe("a published report, as a file", () => {
  const year = 2034;
  const get = async (edition: string, org = place.slugs.department, when = String(year)) =>
    await GET(new Request("http://localhost"), {
      params: Promise.resolve({ org, year: when, edition }),
    });

  beforeAll(async () => {
    const id = await begin(year);
    await approveReport(reviewer, id, { submission: await submit(id), note: "" });
    await publishReports(reviewer, [id]);
    expect((await writeOwnFile(officer, id, pdf)).fullName).toBe(
      `${year}年_测试department_政府信息公开工作年度报告`,
    );
  });

  it.each(REPORT_FORMATS)(
    "is kept for ever by its version as %s; in force it is asked for each time",
    async (format) => {
      const version = await get(`v1.${format}`);
      expect(version.status).toBe(200);
      expect(version.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      const inForce = await get(`current.${format}`);
      expect(inForce.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
      expect(inForce.headers.get("content-location")).toBe(
        `/o/${place.slugs.department}/${year}/v1.${format}`,
      );
      expect(decodeURIComponent(inForce.headers.get("content-disposition") ?? "")).toContain(
        `${year}年_测试department_政府信息公开工作年度报告.${format}`,
      );
      expect(await bytesOf(inForce)).toEqual(await bytesOf(version));
    },
  );

  it("is not there, and not kept as missing, where there is no such version, year, body or format", async () => {
    const missing = [
      await get("v2.pdf"),
      await get("v0.pdf"),
      await get("v1.exe"),
      await get("current.pdf", place.slugs.department, "2035"),
      await get("current.pdf", "nobody"),
      await get("own-organ-v9.zip"),
    ];
    for (const answer of missing) {
      expect(answer.status).toBe(404);
      expect(answer.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    }
  });

  it("proves itself with the site's key when it is taken as a bundle", async () => {
    const folder = mkdtempSync(join(tmpdir(), "nianbao-files-"));
    try {
      for (const [name, bytes] of Object.entries(unzipSync(await bytesOf(await get("v1.zip"))))) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), bytes);
      }
      const key = join(folder, "key.pem");
      writeFileSync(key, await giveKey().text());
      const program = join(folder, `${place.slugs.department}_${year}_own-organ_v1`, "verify.mjs");
      const said = execFileSync(process.execPath, [program, "--key", key], { encoding: "utf8" });
      expect(said).toContain("测试department");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

async function bytesOf(answer: Response): Promise<Uint8Array> {
  return new Uint8Array(await answer.arrayBuffer());
}
