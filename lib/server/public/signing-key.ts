import "server-only";
import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import { env } from "#lib/env.ts";
import type { Signer } from "#lib/exchange/export/bundle/signer.ts";
import { keyFingerprint } from "./key-fingerprint.ts";

/** Signs with the installation's key, which is made at the first start and kept in the data folder. */
export function siteSigner(): Signer {
  const key = createPrivateKey(env("SIGNING_KEY"));
  const publicKey = createPublicKey(key);
  return {
    publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
    fingerprint: keyFingerprint(publicKey),
    sign: (bytes) => sign(null, bytes, key),
  };
}

/** What is published of the keys: the one in use, then those that signed before it, so that older bundles can still be checked. */
export function publicSigningKeys(): string {
  return siteSigner().publicKey + env("EARLIER_SIGNING_KEYS");
}
