import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { OrganisationsView } from "#lib/domain/views/organisations-view.ts";
import { summariseBody } from "#lib/server/reports/summarise-body.ts";
import { asAdministrator } from "./as-administrator.ts";
import { inTreeOrder } from "./in-tree-order.ts";

/** The bodies of the administrator's jurisdiction. */
export async function loadOrganisations(actor: Actor): Promise<OrganisationsView> {
  return await asAdministrator(actor, async (tx, jurisdictionId) => {
    const rows = await tx.body.findMany({
      where: { jurisdictionId },
      orderBy: [{ level: "asc" }, { kind: "asc" }, { slug: "asc" }],
    });
    const memberships = await tx.membership.findMany({
      where: { jurisdictionId, person: { active: true } },
      select: { bodyId: true, personId: true },
    });
    const staff = new Map<string | null, Set<string>>();
    for (const { bodyId, personId } of memberships) {
      staff.set(bodyId, (staff.get(bodyId) ?? new Set()).add(personId));
    }
    const peopleAt = (bodyId: string) => staff.get(bodyId)?.size ?? 0;
    return {
      bodies: inTreeOrder(rows).map(({ body, depth }) => ({
        ...summariseBody(body),
        parentId: body.parentId,
        depth,
        isDisclosureOffice: body.isDisclosureOffice,
        mustReport: body.mustReport,
        people: peopleAt(body.id),
      })),
    };
  });
}
