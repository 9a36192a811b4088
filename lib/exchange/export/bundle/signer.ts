/** Whoever signs for the installation. */
export interface Signer {
  /** The public half of the key, as PEM. */
  readonly publicKey: string;
  /** SHA-256 of the public key (SubjectPublicKeyInfo, DER), in hexadecimal. */
  readonly fingerprint: string;
  /** A detached Ed25519 signature. */
  sign(bytes: Uint8Array): Uint8Array;
}
