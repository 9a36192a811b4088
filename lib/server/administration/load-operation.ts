import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { OperationView } from "#lib/domain/views/operation-view.ts";
import { asOperator } from "./as-operator.ts";

/** The jurisdictions of the installation. */
export async function loadOperation(actor: Actor): Promise<OperationView> {
  return await asOperator(actor, async (tx) => {
    const rows = await tx.jurisdiction.findMany({
      orderBy: { code: "asc" },
      include: { _count: { select: { bodies: true, people: true } } },
    });
    return {
      jurisdictions: rows.map(({ id, code, nameHans, isPractice, createdAt, _count }) => ({
        id,
        code,
        name: nameHans,
        bodies: _count.bodies,
        people: _count.people,
        isPractice,
        createdAt: createdAt.toISOString(),
      })),
    };
  });
}
