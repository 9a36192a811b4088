import { createHash, type KeyObject } from "node:crypto";

/** SHA-256 of a public key (SubjectPublicKeyInfo, DER), in hexadecimal: `openssl pkey -pubin -outform DER | sha256sum`. */
export function keyFingerprint(publicKey: KeyObject): string {
  return createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex");
}
