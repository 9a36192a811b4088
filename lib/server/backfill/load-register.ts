import "server-only";
import type { NamedBody } from "#lib/exchange/archive/body-names.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { Body } from "#prisma/generated/client.ts";

export type RegisteredBody = NamedBody & Body;

/** The bodies of a jurisdiction under the names that titles give them. */
export async function loadRegister(
  tx: Transaction,
  jurisdictionId: string,
): Promise<readonly RegisteredBody[]> {
  const bodies = await tx.body.findMany({ where: { jurisdictionId }, orderBy: { id: "asc" } });
  return bodies.map((body) => ({ ...body, name: body.nameHans, shortName: body.shortNameHans }));
}
