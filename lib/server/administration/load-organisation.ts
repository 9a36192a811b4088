import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { proposeEnglishName } from "#lib/domain/names/propose-english-name.ts";
import { toTraditional } from "#lib/domain/names/to-traditional.ts";
import type { OrganisationView } from "#lib/domain/views/organisation-view.ts";
import { loadSuccessions } from "#lib/server/public/load-successions.ts";
import { summariseBody } from "#lib/server/reports/summarise-body.ts";
import { asAdministrator } from "./as-administrator.ts";
import { findBody } from "./find-body.ts";

/** A body as its administrator keeps it, with the others it may have come from or gone into. */
export async function loadOrganisation(actor: Actor, bodyId: string): Promise<OrganisationView> {
  return await asAdministrator(actor, async (tx, jurisdictionId) => {
    const body = await findBody(tx, jurisdictionId, bodyId);
    const others = await tx.body.findMany({
      where: { jurisdictionId, id: { not: body.id } },
      orderBy: [{ level: "asc" }, { slug: "asc" }],
    });
    const former = await tx.formerSlug.findMany({ where: { bodyId: body.id }, orderBy: { until: "asc" } });
    return {
      body: summariseBody(body),
      pinyin: body.pinyin,
      names: {
        name: body.nameHans,
        nameHant: body.nameHant,
        nameEn: body.nameEn,
        shortName: body.shortNameHans,
        shortNameHant: body.shortNameHant,
        shortNameEn: body.shortNameEn,
        slug: body.slug,
      },
      proposed: { nameHant: toTraditional(body.nameHans), nameEn: proposeEnglishName(body.nameHans) },
      tile:
        body.tileColumn === null || body.tileRow === null
          ? null
          : { column: body.tileColumn, row: body.tileRow },
      formerSlugs: former.map(({ slug }) => slug),
      successions: await loadSuccessions(tx, [body.id]),
      others: others.map(summariseBody),
    };
  });
}
