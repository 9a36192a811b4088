import "server-only";
import {
  COUNTRY,
  GROUP_CLASSES,
  GROUP_MEMBERS,
  type GroupClass,
  isNationalClass,
} from "#lib/domain/groups/group.ts";
import { COUNTRY_NAME } from "#lib/domain/groups/group-words.ts";
import { disclosureRate } from "#lib/domain/indicators/disclosure-rate.ts";
import { findIndicator } from "#lib/domain/indicators/registry.ts";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
import type { GroupChoice } from "#lib/domain/views/group-choice.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { isBelow } from "./is-below.ts";
import { type Area, loadArea } from "./load-area.ts";
import { selectableYears } from "./selectable-years.ts";

/** What a reader has chosen so far, as the address of `/rank` carries it. Everything may be missing or wrong. */
export interface GroupQuestion {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly year: string | null;
}

/** The groups of bodies that can be ranked in an area, and the areas below it. Makes the best of a choice: an unknown area is the country. */
export async function loadGroupChoice(asked: GroupQuestion): Promise<GroupChoice> {
  const years = selectableYears();
  return await inPublic(async (tx) => {
    const area = asked.area === null ? null : await loadArea(tx, asked.area);
    const newest = (await tx.currentVersion.aggregate({ _max: { year: true } }))._max.year;
    const year = years.find((one) => String(one) === asked.year) ?? newest ?? years.at(-1) ?? 0;
    const counts = await countBodies(tx, area, year);
    return {
      indicator: findIndicator(asked.indicator ?? "")?.id ?? disclosureRate.id,
      year,
      years,
      area: area?.slug ?? COUNTRY,
      name: area?.name ?? COUNTRY_NAME,
      isPractice: area?.isPractice ?? false,
      above: area?.above ?? [],
      groups: GROUP_CLASSES.filter((one) => area !== null || isNationalClass(one))
        .map((one) => ({ class: one, bodies: membersOf(one, counts) }))
        .filter(({ bodies }) => bodies > 1),
      below: await loadBelow(tx, area),
    };
  });
}

interface Count {
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly is_direct: boolean;
  readonly bodies: number;
}

/** Bodies that were there at the end of the year. */
async function countBodies(tx: Transaction, area: Area | null, year: number): Promise<readonly Count[]> {
  const within = area === null ? Prisma.sql`NOT j.is_practice` : isBelow(area.path);
  const isDirect = area === null ? Prisma.sql`false` : Prisma.sql`b.parent_id = ${area.id}::uuid`;
  return await tx.$queryRaw<readonly Count[]>`
    SELECT b.kind::text, b.level::text, coalesce(${isDirect}, false) AS is_direct, count(*)::int AS bodies
    FROM bodies b JOIN jurisdictions j ON j.id = b.jurisdiction_id
    WHERE ${within} AND (b.valid_from IS NULL OR b.valid_from < make_date(${year}::int + 1, 1, 1))
      AND (b.valid_to IS NULL OR b.valid_to >= make_date(${year}::int, 12, 31))
    GROUP BY 1, 2, 3`;
}

function membersOf(name: GroupClass, counts: readonly Count[]): number {
  const { kinds, level, reach } = GROUP_MEMBERS[name];
  return counts
    .filter((one) => kinds.includes(one.kind) && (level === null || one.level === level))
    .filter((one) => reach === "below" || one.is_direct)
    .reduce((sum, one) => sum + one.bodies, 0);
}

async function loadBelow(tx: Transaction, area: Area | null): Promise<GroupChoice["below"]> {
  const rows = await tx.body.findMany({
    where: { kind: "government", parentId: area?.id ?? null },
    orderBy: [{ jurisdiction: { isPractice: "asc" } }, { code: "asc" }, { slug: "asc" }],
    select: {
      slug: true,
      shortNameHans: true,
      shortNameHant: true,
      shortNameEn: true,
      jurisdiction: { select: { isPractice: true } },
    },
  });
  return rows.map(({ slug, jurisdiction, ...name }) => ({
    slug,
    name: wording(name.shortNameHans, name.shortNameHant, name.shortNameEn),
    isPractice: jurisdiction.isPractice,
  }));
}
