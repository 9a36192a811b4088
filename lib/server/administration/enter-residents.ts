import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { Localized } from "#lib/domain/localized.ts";
import { Refused } from "#lib/domain/refusal.ts";
import type { ResidentsEntry } from "#lib/domain/residents/residents-entry.ts";
import { wording } from "#lib/domain/wording.ts";
import { leaveRenewal } from "#lib/server/public/leave-renewal.ts";
import { renewPublicPages } from "#lib/server/public/renew-public-pages.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { asAdministrator } from "./as-administrator.ts";
import { WITH_RESIDENTS } from "./load-residents.ts";

/** Keeps numbers of residents, all or none; what stood for the same area and year is replaced. A body without a territory of its own is Refused. */
export async function enterResidents(
  actor: Actor,
  entries: readonly ResidentsEntry[],
  at: Date = new Date(),
): Promise<void> {
  await asAdministrator(actor, async (tx, jurisdictionId) => {
    const named = [...new Set(entries.map(({ body }) => body))];
    const areas = await tx.body.findMany({
      where: {
        jurisdictionId,
        kind: { in: [...WITH_RESIDENTS] },
        OR: [{ slug: { in: named } }, { code: { in: named } }],
      },
      select: { id: true, slug: true, code: true },
    });
    const areaOf = (word: string) => areas.find(({ slug, code }) => slug === word || code === word);
    const unknown = named.filter((word) => areaOf(word) === undefined);
    if (unknown.length > 0) throw new Refused(noArea(unknown));
    for (const { body, year, residents, source } of entries) {
      const bodyId = areaOf(body)?.id ?? "";
      const counted = {
        residents,
        source,
        enteredAt: at,
        enteredById: actor.personId,
        enteredByName: actor.name,
      };
      await tx.population.upsert({
        where: { bodyId_year: { bodyId, year } },
        create: { bodyId, jurisdictionId, year, ...counted },
        update: counted,
      });
    }
    await recordEvent(tx, {
      kind: "residents_entered",
      detail: {
        entries: entries.length,
        years: [...new Set(entries.map(({ year }) => year))].toSorted((a, b) => a - b),
      },
      actor,
      about: { jurisdictionId, bodyId: null, reportId: null },
      at,
    });
    for (const { slug } of areas) await leaveRenewal(tx, actor, { jurisdictionId, slug, at });
  });
  await renewPublicPages();
}

const NAMED = 5;

function noArea(unknown: readonly string[]): Localized {
  const some = unknown.slice(0, NAMED);
  return wording(
    `本辖区没有这些政府或开发区：${some.join("、")}${unknown.length > NAMED ? "等" : ""}。没有存入任何数据。`,
    `本轄區沒有這些政府或開發區：${some.join("、")}${unknown.length > NAMED ? "等" : ""}。沒有存入任何數據。`,
    `No government or zone of this jurisdiction: ${some.join(", ")}${unknown.length > NAMED ? " and others" : ""}. Nothing was kept.`,
  );
}
