import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { REPORT_SCOPES } from "#lib/domain/reports/types.ts";
import type { CollectionView, CollectionYearRow } from "#lib/domain/views/collection-view.ts";
import { asAdministrator } from "./as-administrator.ts";
import { loadDuties } from "./load-duties.ts";

/** The collection years of the administrator's jurisdiction and the duties of one; `year` null asks for the newest. */
export async function loadCollection(
  actor: Actor,
  year: number | null,
  at: Date = new Date(),
): Promise<CollectionView> {
  return await asAdministrator(actor, async (tx, jurisdictionId) => {
    const rows = await tx.collectionYear.findMany({
      where: { jurisdictionId },
      orderBy: { year: "desc" },
      include: { deadlines: { orderBy: [{ level: "asc" }, { scope: "asc" }] } },
    });
    const years = rows.map(
      (row): CollectionYearRow => ({
        year: row.year,
        template: row.templateId,
        openedAt: row.openedAt.toISOString(),
        deadlines: row.deadlines.map(({ level, scope, dueOn }) => ({
          level,
          scope,
          dueOn: dueOn.toISOString().slice(0, 10),
        })),
      }),
    );
    const current = rows.find((row) => row.year === year) ?? rows[0] ?? null;
    return {
      years,
      current: current?.year ?? null,
      duties: current === null ? [] : await loadDuties(tx, current, { scopes: REPORT_SCOPES, at }),
    };
  });
}
