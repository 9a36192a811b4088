import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { PeopleView } from "#lib/domain/views/people-view.ts";
import { summariseBody } from "#lib/server/reports/summarise-body.ts";
import { asAdministrator } from "./as-administrator.ts";
import { inTreeOrder } from "./in-tree-order.ts";

/** The people of the administrator's jurisdiction. */
export async function loadPeople(actor: Actor): Promise<PeopleView> {
  return await asAdministrator(actor, async (tx, jurisdictionId) => {
    const people = await tx.person.findMany({
      where: { jurisdictionId },
      orderBy: [{ active: "desc" }, { accountName: "asc" }],
      include: { memberships: { include: { body: true }, orderBy: { createdAt: "asc" } } },
    });
    const bodies = await tx.body.findMany({
      where: { jurisdictionId },
      orderBy: [{ level: "asc" }, { kind: "asc" }, { slug: "asc" }],
    });
    return {
      people: people.map(({ id, accountName, name, active, memberships }) => ({
        id,
        accountName,
        name,
        active,
        isSelf: id === actor.personId,
        memberships: memberships.flatMap(({ role, body }) =>
          body === null ? [] : [{ role, body: summariseBody(body) }],
        ),
      })),
      bodies: inTreeOrder(bodies).map(({ body }) => summariseBody(body)),
    };
  });
}
