import "server-only";
import { NotFound } from "#lib/domain/refusal.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { isUuid } from "#lib/server/database/is-uuid.ts";
import type { Person } from "#prisma/generated/client.ts";

/** A person of the jurisdiction, or NotFound. */
export async function findPerson(tx: Transaction, jurisdictionId: string, personId: string): Promise<Person> {
  const person = isUuid(personId)
    ? await tx.person.findFirst({ where: { id: personId, jurisdictionId } })
    : null;
  if (person === null) throw new NotFound(`person ${personId}`);
  return person;
}
