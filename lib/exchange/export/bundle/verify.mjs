// Checks a bundle of a published report without a network and without anything but Node: node verify.mjs [FOLDER] [--key FILE]
// FOLDER is where the bundle was unpacked (by default where this program lies). --key names a key that you trust, for instance
// the one at the site's /.well-known/nianbao-signing-key.pem; without it the key in the bundle is taken and its fingerprint shown.
import { createHash, createPublicKey, verify } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const SUMS = "SHA256SUMS";
const SIGNATURE = "SHA256SUMS.sig";
const faults = [];

const { folder, keyFile } = readArguments(process.argv.slice(2));
try {
  const { fingerprint, keyOf } = checkSignature();
  const count = checkSums();
  const { manifest } = checkContent(fingerprint);
  if (faults.length === 0) {
    say(`${count} files, signature and content hash are right · 文件、签名和内容哈希均正确`);
    say(`${manifest.body.name} ${manifest.year} · v${manifest.version} · ${manifest.contentSha256}`);
    say(`Key ${fingerprint} (${keyOf})`);
  }
} catch (error) {
  faults.push(error instanceof Error ? error.message : String(error));
}
for (const fault of faults) console.error(`WRONG · 不符: ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

function say(line) {
  process.stdout.write(`${line}\n`);
}

function readArguments(words) {
  const at = words.indexOf("--key");
  const key = at < 0 ? null : words[at + 1];
  if (key === undefined) {
    console.error("Usage: node verify.mjs [FOLDER] [--key FILE]");
    process.exit(2);
  }
  const [place] = at < 0 ? words : words.toSpliced(at, 2);
  return { folder: resolve(place ?? dirname(fileURLToPath(import.meta.url))), keyFile: key };
}

function read(name) {
  return readFileSync(join(folder, name));
}

function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The list of sums is signed by the key in the bundle and, where one was named, by a key that is trusted. */
function checkSignature() {
  const [own] = keysIn(read("signing-key.pem"));
  const trusted = keyFile === null ? [own] : keysIn(readFileSync(keyFile));
  const signer = trusted.find((key) => verify(null, read(SUMS), key, read(SIGNATURE)));
  if (signer === undefined) faults.push(`${SIGNATURE} is not by ${keyFile ?? "the key in the bundle"}`);
  if (signer !== undefined && fingerprintOf(signer) !== fingerprintOf(own))
    faults.push("signing-key.pem is another key");
  return {
    fingerprint: fingerprintOf(signer ?? own),
    keyOf: keyFile ?? "in the bundle: compare it with the site's",
  };
}

function keysIn(pem) {
  const keys = String(pem).match(/-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----/g) ?? [];
  if (keys.length === 0) throw new Error("no public key found");
  return keys.map((key) => createPublicKey(key));
}

function fingerprintOf(key) {
  return sha256(key.export({ type: "spki", format: "der" }));
}

/** Every file is listed with its sum, and nothing lies beside the listed ones. */
function checkSums() {
  const listed = new Map(
    String(read(SUMS))
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  const present = readdirSync(folder).filter(
    (name) => !name.startsWith(".") && name !== SUMS && name !== SIGNATURE,
  );
  for (const name of present) if (!listed.has(name)) faults.push(`${name} does not belong to the bundle`);
  for (const [name, sum] of listed) {
    if (!present.includes(name)) faults.push(`${name} is missing`);
    else if (sha256(read(name)) !== sum) faults.push(`${name} was changed`);
  }
  return listed.size;
}

/** The hash that the site shows is that of the document's canonical form, and the manifest speaks of the same version. */
function checkContent(fingerprint) {
  const manifest = JSON.parse(String(read("manifest.json")));
  const { sha256: claimed, document } = JSON.parse(String(read("report.json")));
  const said = [
    ["content hash", sha256(canonicalForm(document)), claimed],
    ["contentSha256", manifest.contentSha256, claimed],
    ["body", manifest.body.slug, document.slug],
    ["year", manifest.year, document.year],
    ["scope", manifest.scope, document.scope],
    ["version", manifest.version, document.number],
    ["previousSha256", manifest.previousSha256, document.previousSha256],
    ["publishedAt", manifest.publishedAt, document.publishedAt],
    ["template", manifest.template, document.templateId],
    ["signingKey", manifest.signingKey, fingerprint],
  ];
  for (const [what, one, other] of said) if (one !== other) faults.push(`${what}: ${one} is not ${other}`);
  return { manifest };
}

/** RFC 8785 for what such a document holds: keys in order of their code units, no white space. */
function canonicalForm(data) {
  if (Array.isArray(data)) return `[${data.map(canonicalForm).join(",")}]`;
  if (data === null || typeof data !== "object") return JSON.stringify(data);
  const keys = Object.keys(data).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalForm(data[key])}`).join(",")}}`;
}
