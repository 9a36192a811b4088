import { execFileSync } from "node:child_process";
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { canonicalForm } from "#lib/domain/reports/canonical-form.ts";
import { knownReport } from "#lib/domain/reports/known-reports.fixture.ts";
import { versionDocument } from "#lib/domain/reports/version-document.ts";
import type { Signer } from "#lib/exchange/export/bundle/signer.ts";
import { writeBundle } from "#lib/exchange/export/bundle/write-bundle.ts";
import { writeDocx } from "#lib/exchange/export/paper/write-docx.ts";
import { writePdf } from "#lib/exchange/export/paper/write-pdf.ts";
import { reportCsv, reportExcelCsv } from "#lib/exchange/export/report-csv.ts";
import { reportJson } from "#lib/exchange/export/report-json.ts";
import { publishedWorkbook } from "#lib/exchange/export/workbook/published-workbook.ts";
import { reportJsonSchema } from "#lib/exchange/published/report-json-schema.ts";
import { paperOf } from "./paper-of.ts";
import { versionOf } from "./version-of.ts";

const { template, content } = knownReport("huaian-2024");
const version = versionOf(template, content);
const origin = "https://example.org";
const bodyName = "淮安市人民政府";
const sha256 = createHash("sha256")
  .update(canonicalForm(versionDocument(version)))
  .digest("hex");
const { privateKey } = generateKeyPairSync("ed25519");
const place = mkdtempSync(join(tmpdir(), "nianbao-bundle-"));
let bundle: Uint8Array;

function signerOf(key: KeyObject): Signer {
  const publicKey = createPublicKey(key);
  return {
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
    fingerprint: createHash("sha256")
      .update(publicKey.export({ type: "spki", format: "der" }))
      .digest("hex"),
    sign: (bytes) => sign(null, bytes, key),
  };
}

async function written(): Promise<Uint8Array> {
  const paper = paperOf(template, content);
  const files = {
    "report.pdf": writePdf(paper),
    "report.docx": await writeDocx(paper),
    "report.xlsx": await publishedWorkbook({
      version,
      layout: template,
      sha256,
      bodyName,
      isPractice: false,
    }),
    "report.csv": reportCsv(version),
    "report.excel.csv": reportExcelCsv(version),
    "report.json": reportJson(version, { sha256, origin }),
    "schema.json": reportJsonSchema(template, origin),
  };
  return writeBundle({ version, sha256, bodyName, origin, files }, signerOf(privateKey));
}

/** Unpacks the bundle into a folder of its own. */
function unpack(): string {
  const folder = mkdtempSync(join(place, "b-"));
  for (const [name, bytes] of Object.entries(unzipSync(bundle))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const [inner = ""] = readdirSync(folder);
  return join(folder, inner);
}

/** Runs the program that came with the bundle. */
function check(folder: string, ...more: readonly string[]) {
  try {
    const words = [join(folder, "verify.mjs"), ...more];
    return { code: 0, said: execFileSync(process.execPath, words, { encoding: "utf8", stdio: "pipe" }) };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, said: stderr };
  }
}

function keyFile(key: KeyObject): string {
  const file = join(mkdtempSync(join(place, "k-")), "key.pem");
  writeFileSync(file, signerOf(key).publicKey);
  return file;
}

beforeAll(async () => {
  bundle = await written();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const NAMES = [
  "README.en.txt",
  "README.zh-Hans.txt",
  "README.zh-Hant.txt",
  "SHA256SUMS",
  "SHA256SUMS.sig",
  "manifest.json",
  "report.csv",
  "report.docx",
  "report.excel.csv",
  "report.json",
  "report.pdf",
  "report.xlsx",
  "schema.json",
  "signing-key.pem",
  "verify.mjs",
];

describe("the bundle of a published version", () => {
  it("is the same file for the same version, also on another day", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 40 * 86_400_000 });
    const later = await written();
    vi.useRealTimers();
    expect(Buffer.compare(bundle, later)).toBe(0);
  });

  it("holds every format and what it takes to check them", () => {
    const folder = unpack();
    expect(folder.endsWith("990101_2021_own-organ_v2")).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(NAMES);
    expect(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))).toMatchObject({
      body: { slug: "990101", name: bodyName },
      year: 2021,
      version: 2,
      contentSha256: sha256,
      previousSha256: "ab".repeat(32),
      publishedAt: version.publishedAt,
      template: "gongkai-2021",
    });
  });

  it("is found right by the program in it, and by the site's key", () => {
    const folder = unpack();
    expect(check(folder)).toMatchObject({ code: 0, said: expect.stringContaining(sha256) });
    expect(check(folder, "--key", keyFile(privateKey))).toMatchObject({ code: 0 });
  });

  it("is still found right after the site took a new key, by the earlier one that it keeps beside", () => {
    const next = generateKeyPairSync("ed25519").privateKey;
    const file = keyFile(next);
    writeFileSync(file, signerOf(next).publicKey + signerOf(privateKey).publicKey);
    expect(check(unpack(), "--key", file)).toMatchObject({ code: 0 });
  });

  it.each(NAMES.filter((name) => name !== "verify.mjs"))("is found wrong where %s was changed", (name) => {
    const folder = unpack();
    const bytes = readFileSync(join(folder, name));
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
    writeFileSync(join(folder, name), bytes);
    expect(check(folder).code).toBe(1);
  });

  it("is found wrong where a file was taken away or put in, or the program itself was changed", () => {
    const [less, more, other] = [unpack(), unpack(), unpack()];
    rmSync(join(less, "report.pdf"));
    expect(check(less)).toMatchObject({ code: 1, said: expect.stringContaining("report.pdf is missing") });
    writeFileSync(join(more, "extra.pdf"), "");
    expect(check(more)).toMatchObject({ code: 1, said: expect.stringContaining("extra.pdf") });
    writeFileSync(join(other, "verify.mjs"), `${readFileSync(join(other, "verify.mjs"), "utf8")}\n`);
    expect(check(other)).toMatchObject({ code: 1, said: expect.stringContaining("verify.mjs was changed") });
  });

  it("is found wrong by another key, and where somebody signed it anew with a key of their own", () => {
    const folder = unpack();
    const stranger = generateKeyPairSync("ed25519").privateKey;
    expect(check(folder, "--key", keyFile(stranger)).code).toBe(1);
    const json = readFileSync(join(folder, "report.json"), "utf8").replace('"number": 2', '"number": 3');
    writeFileSync(join(folder, "report.json"), json);
    writeFileSync(join(folder, "signing-key.pem"), signerOf(stranger).publicKey);
    const sums = readFileSync(join(folder, "SHA256SUMS"), "utf8").replaceAll(
      /^[0-9a-f]{64} {2}(.*)$/gm,
      (_, name: string) =>
        `${createHash("sha256")
          .update(readFileSync(join(folder, name)))
          .digest("hex")}  ${name}`,
    );
    writeFileSync(join(folder, "SHA256SUMS"), sums);
    writeFileSync(join(folder, "SHA256SUMS.sig"), sign(null, Buffer.from(sums), stranger));
    const own = check(folder);
    expect(own).toMatchObject({ code: 1, said: expect.stringContaining("content hash") });
    expect(check(folder, "--key", keyFile(privateKey)).code).toBe(1);
  });
});
