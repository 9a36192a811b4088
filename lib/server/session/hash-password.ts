import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** argon2id, the package's default algorithm; memory (KiB), passes and lanes as OWASP recommends. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** PHC string of a password. */
export async function hashPassword(password: string): Promise<string> {
  return await hash(password, ARGON2ID);
}

let stranger: Promise<string> | null = null;

/**
 * Whether a password is right. Without a hash to compare with, the same work is done on one that nothing matches, so that the time of
 * the answer does not tell whether an account exists.
 */
export async function isPassword(passwordHash: string | null, password: string): Promise<boolean> {
  stranger ??= hashPassword(crypto.randomUUID());
  const isRight = await verify(passwordHash ?? (await stranger), password);
  return isRight && passwordHash !== null;
}
