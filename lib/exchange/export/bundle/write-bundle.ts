import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PublishedVersion } from "#lib/domain/reports/version-document.ts";
import { packSame } from "../pack-same.ts";
import { bundleReadMe } from "./bundle-read-me.ts";
import type { Signer } from "./signer.ts";

/** A published version with the files it is given as, named as they stand in the bundle. */
export interface BundleSource {
  readonly version: PublishedVersion;
  readonly sha256: string;
  readonly bodyName: string;
  readonly origin: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

const VERIFY = join(/* turbopackIgnore: true */ process.cwd(), "lib/exchange/export/bundle/verify.mjs");

/**
 * Everything of a version in one file that proves itself without a network: the documents and data, a manifest, sums of all files signed
 * with the installation's key, and the program that checks them. The same version and key give the same file.
 */
export function writeBundle(source: BundleSource, signer: Signer): Uint8Array<ArrayBuffer> {
  const { slug, year, scope, number } = source.version;
  const signed = bytesOf({
    ...source.files,
    "manifest.json": manifest(source, signer.fingerprint),
    "signing-key.pem": signer.publicKey,
    ...bundleReadMe(source, signer.fingerprint),
    "verify.mjs": readFileSync(VERIFY),
  });
  const sums = Object.entries(signed).map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  const list = new TextEncoder().encode(sums.join(""));
  const folder = `${slug}_${year}${scope === "consolidated" ? "" : "_own-organ"}_v${number}`;
  const all = { ...signed, SHA256SUMS: list, "SHA256SUMS.sig": signer.sign(list) };
  return packSame(
    Object.fromEntries(Object.entries(all).map(([name, bytes]) => [`${folder}/${name}`, bytes])),
  );
}

function manifest({ version, sha256: hash, bodyName, origin }: BundleSource, signingKey: string): string {
  const { slug, year, scope, number, previousSha256, publishedAt, content } = version;
  const said = {
    kind: "nianbao-bundle",
    format: 1,
    site: origin,
    body: { slug, name: bodyName },
    year,
    scope,
    version: number,
    contentSha256: hash,
    previousSha256,
    publishedAt,
    template: content.template,
    signingKey,
  };
  return `${JSON.stringify(said, null, 2)}\n`;
}

function bytesOf(files: BundleSource["files"]): Readonly<Record<string, Uint8Array>> {
  const encoder = new TextEncoder();
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [
      name,
      typeof file === "string" ? encoder.encode(file) : Uint8Array.from(file),
    ]),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
