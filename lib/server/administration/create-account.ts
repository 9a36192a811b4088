import "server-only";
import { uuidv7 } from "uuidv7";
import { Refused } from "#lib/domain/refusal.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { hashPassword } from "#lib/server/session/hash-password.ts";
import { makePassword } from "./make-password.ts";

export interface CreateAccount {
  readonly jurisdictionId: string;
  readonly accountName: string;
  readonly name: string;
  readonly at: Date;
}

/**
 * A person who can sign in, with a password made now. The rows are written without reading them back: nobody may read
 * another person's password, not even its hash.
 */
export async function createAccount(
  tx: Transaction,
  { jurisdictionId, accountName, name, at }: CreateAccount,
): Promise<{ personId: string; password: string }> {
  const personId = uuidv7();
  const password = makePassword();
  const { count } = await tx.person.createMany({
    data: { id: personId, jurisdictionId, accountName, name },
    skipDuplicates: true,
  });
  if (count === 0) throw new Refused(ACCOUNT_TAKEN);
  await tx.credential.createMany({
    data: { personId, jurisdictionId, passwordHash: await hashPassword(password), passwordChangedAt: at },
  });
  return { personId, password };
}

const ACCOUNT_TAKEN = wording(
  "这个账号已被使用，请换一个。",
  "這個賬號已被使用，請換一個。",
  "This account name is taken; choose another one.",
);
