import { randomInt } from "node:crypto";
import type { Transaction } from "#lib/server/database/client.ts";
import { plantAccount } from "./plant-account.ts";

/** Without 0 O 1 l I, which people mistake for one another when copying from a screen. */
const ALPHABET = "23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

export interface FirstOperator {
  readonly accountName: string;
  /** Shown once and kept nowhere. */
  readonly password: string;
}

/** The one account of an empty installation: who founds its jurisdictions. */
export async function plantFirstOperator(tx: Transaction, at: Date): Promise<FirstOperator> {
  const password = Array.from({ length: 20 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  const accountName = "operator";
  await plantAccount(tx, {
    accountName,
    name: "系统管理员",
    password,
    role: "operator",
    jurisdictionId: null,
    bodyId: null,
    at,
  });
  return { accountName, password };
}
