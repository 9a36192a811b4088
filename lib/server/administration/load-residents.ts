import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { ResidentsView } from "#lib/domain/views/residents-view.ts";
import { asAdministrator } from "./as-administrator.ts";

/** The kinds that have a territory of their own. */
export const WITH_RESIDENTS = ["government", "development_zone"] as const;

/** What is known of the residents of the administrator's jurisdiction in a year; in the newest one where it has nothing of the year asked for. */
export async function loadResidents(actor: Actor, asked: number | null = null): Promise<ResidentsView> {
  return await asAdministrator(actor, async (tx, jurisdictionId) => {
    const areas = await tx.body.findMany({
      where: { jurisdictionId, kind: { in: [...WITH_RESIDENTS] } },
      orderBy: [{ level: "asc" }, { slug: "asc" }],
      select: { slug: true, nameHans: true },
    });
    const known = await tx.population.findMany({
      where: { jurisdictionId },
      distinct: ["year"],
      orderBy: { year: "desc" },
      select: { year: true },
    });
    const years = known.map((one) => one.year);
    const shown = years.find((one) => one === asked) ?? years[0] ?? null;
    const rows = await tx.population.findMany({
      where: { jurisdictionId, year: shown ?? 0 },
      orderBy: { body: { slug: "asc" } },
      include: { body: { select: { slug: true, nameHans: true } } },
    });
    return {
      years,
      year: shown,
      areas: areas.map(({ slug, nameHans }) => ({ slug, name: nameHans })),
      entries: rows.map(({ bodyId, year, residents, source, enteredByName, enteredAt, body }) => ({
        bodyId,
        slug: body.slug,
        name: body.nameHans,
        year,
        residents,
        source,
        enteredBy: enteredByName,
        enteredAt: enteredAt.toISOString(),
      })),
    };
  });
}
