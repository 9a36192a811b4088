import "server-only";
import type { Role } from "#lib/domain/access/actor.ts";
import { NotFound, Refused } from "#lib/domain/refusal.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { isUuid } from "#lib/server/database/is-uuid.ts";

interface PlaceForRole {
  readonly jurisdictionId: string;
  readonly bodyId: string;
  readonly role: Role;
}

/** Whether the role can be held at this body of the jurisdiction: reviewers work at a disclosure office and nowhere else. */
export async function placeForRole(
  tx: Transaction,
  { jurisdictionId, bodyId, role }: PlaceForRole,
): Promise<void> {
  const body = isUuid(bodyId) ? await tx.body.findFirst({ where: { id: bodyId, jurisdictionId } }) : null;
  if (body === null) throw new NotFound(`body ${bodyId}`);
  if (role === "reviewer" && !body.isDisclosureOffice) throw new Refused(NO_OFFICE);
}

const NO_OFFICE = wording(
  "审核员只能设在政府信息公开工作主管部门。",
  "審核員只能設在政府信息公開工作主管部門。",
  "A reviewer can work at a disclosure office only.",
);
