import { generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The Ed25519 key that signs bundles of published reports: made once, kept in the data folder, readable by its owner only. */
export function signingKey(folder: string): string {
  const file = join(folder, "signing-key.pem");
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync("ed25519");
    writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600 });
  }
  return readFileSync(file, "utf8");
}

/** Public keys that signed before the one in use, if any: PEM after PEM in one file. */
export function earlierSigningKeys(folder: string): string {
  const file = join(folder, "earlier-signing-keys.pem");
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
