import "server-only";
import { COUNTRY, GROUP_MEMBERS, type Group, groupToken } from "#lib/domain/groups/group.ts";
import { COUNTRY_NAME, groupName } from "#lib/domain/groups/group-words.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { BodyKind, BodyLevel, ReportScope } from "#lib/domain/reports/types.ts";
import { groupTags } from "#lib/domain/views/page-tags.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { KeptInMemory } from "./kept-in-memory.ts";

export interface GroupMember {
  readonly id: string;
  readonly slug: string;
  readonly code: string | null;
  readonly name: Localized;
  readonly shortName: Localized;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  /** The scope that the body's address alone stands for. */
  readonly principal: ReportScope;
  readonly mustReport: boolean;
  /** ISO days: the first and the last on which it is there; null for always. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly tile: { readonly column: number; readonly row: number } | null;
}

export interface LoadedGroup {
  readonly group: Group;
  /** 江苏省市级政府. */
  readonly name: Localized;
  readonly areaName: Localized;
  readonly isPractice: boolean;
  /** In the order of their codes and addresses. */
  readonly members: readonly GroupMember[];
}

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly code: string | null;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
  readonly short_name_zh_hans: string;
  readonly short_name_zh_hant: string;
  readonly short_name_en: string;
  readonly kind: BodyKind;
  readonly level: BodyLevel;
  readonly principal: ReportScope;
  readonly must_report: boolean;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly tile_column: number | null;
  readonly tile_row: number | null;
}

/**
 * The members of a group; null where no government has the area's address. The whole country leaves practice out; an area of practice has its
 * own. A body that was dissolved stays a member, so that its past reports are compared with those of its time (`membersIn`).
 */
export async function loadGroup(tx: Transaction, group: Group): Promise<LoadedGroup | null> {
  if (group.area !== COUNTRY) return await readGroup(tx, group);
  const key = groupToken(group);
  return await groupsOfCountry().get({
    key,
    tags: groupTags(key, []),
    read: async () => await readGroup(tx, group),
  });
}

/** Bodies of all groups that are kept together. */
const MOST_MEMBERS = 20_000;

/** Next loads a module once per bundle; what is kept is one per process. */
const process_ = globalThis as typeof globalThis & { nianbaoGroups?: KeptInMemory<LoadedGroup | null> };

function groupsOfCountry(): KeptInMemory<LoadedGroup | null> {
  process_.nianbaoGroups ??= new KeptInMemory(MOST_MEMBERS, (group) => group?.members.length ?? 0);
  return process_.nianbaoGroups;
}

async function readGroup(tx: Transaction, group: Group): Promise<LoadedGroup | null> {
  const area = group.area === COUNTRY ? null : await loadArea(tx, group.area);
  if (group.area !== COUNTRY && area === null) return null;
  const { kinds, level, reach } = GROUP_MEMBERS[group.class];
  const [below, under] = reach === "directly" ? [null, area?.id ?? null] : [area?.path ?? null, null];
  const rows = await tx.$queryRaw<readonly Row[]>`
    SELECT b.id::text, b.slug, b.code, b.name_zh_hans, b.name_zh_hant, b.name_en, b.short_name_zh_hans, b.short_name_zh_hant, b.short_name_en,
           b.kind::text, b.level::text, b.must_report, b.valid_from::text, b.valid_to::text, b.tile_column::int, b.tile_row::int,
           CASE WHEN b.kind = 'government' OR EXISTS (SELECT FROM current_versions c WHERE c.body_id = b.id AND c.scope = 'consolidated')
             THEN 'consolidated' ELSE 'own_organ' END AS principal
    FROM fence.group_members(${[...kinds]}::body_kind[], ${level}::body_level, ${below}::text, ${under}::uuid) b
    ORDER BY coalesce(b.code, b.slug), b.slug`;
  const areaName = area?.name ?? COUNTRY_NAME;
  return {
    group,
    name: groupName(areaName, group.class),
    areaName,
    isPractice: area?.isPractice ?? false,
    members: rows.map(member),
  };
}

/** Whether a member was there at the end of a year, so that a report about it is due. */
export function wasThere(
  { validFrom, validTo }: Pick<GroupMember, "validFrom" | "validTo">,
  year: number,
): boolean {
  const end = `${year}-12-31`;
  return (validFrom === null || validFrom <= end) && (validTo === null || validTo >= end);
}

interface Area {
  readonly id: string;
  readonly path: string;
  readonly name: Localized;
  readonly isPractice: boolean;
}

async function loadArea(tx: Transaction, slug: string): Promise<Area | null> {
  const row = await tx.body.findFirst({
    where: { slug, OR: [{ kind: "government" }, { kind: "development_zone" }] },
    select: {
      id: true,
      path: true,
      shortNameHans: true,
      shortNameHant: true,
      shortNameEn: true,
      jurisdiction: { select: { isPractice: true } },
    },
  });
  return row === null
    ? null
    : {
        id: row.id,
        path: row.path,
        name: wording(row.shortNameHans, row.shortNameHant, row.shortNameEn),
        isPractice: row.jurisdiction.isPractice,
      };
}

function member(row: Row): GroupMember {
  const { id, slug, code, kind, level, principal, tile_column, tile_row } = row;
  return {
    id,
    slug,
    code,
    kind,
    level,
    principal,
    name: wording(row.name_zh_hans, row.name_zh_hant, row.name_en),
    shortName: wording(row.short_name_zh_hans, row.short_name_zh_hant, row.short_name_en),
    mustReport: row.must_report,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    tile: tile_column === null || tile_row === null ? null : { column: tile_column, row: tile_row },
  };
}
