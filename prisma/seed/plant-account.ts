import { uuidv7 } from "uuidv7";
import type { Role } from "#lib/domain/access/actor.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { hashPassword } from "#lib/server/session/hash-password.ts";

export interface AccountSeed {
  readonly accountName: string;
  readonly name: string;
  readonly password: string;
  readonly role: Role;
  /** Null for an operator. */
  readonly jurisdictionId: string | null;
  readonly bodyId: string | null;
  readonly at: Date;
}

/** A person who can sign in, with one role; gives back the person's id. */
export async function plantAccount(tx: Transaction, seed: AccountSeed): Promise<string> {
  const id = uuidv7();
  const { accountName, name, password, role, jurisdictionId, bodyId, at } = seed;
  await tx.person.create({ data: { id, jurisdictionId, accountName, name } });
  await tx.credential.create({
    data: { personId: id, jurisdictionId, passwordHash: await hashPassword(password), passwordChangedAt: at },
  });
  await tx.membership.create({ data: { jurisdictionId, personId: id, bodyId, role } });
  return id;
}
