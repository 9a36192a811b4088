import { uuidv7 } from "uuidv7";
import type { Actor, Role } from "#lib/domain/access/actor.ts";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
import { findActor } from "#lib/server/session/find-actor.ts";
import { query } from "#tests/site/site-database.ts";

export interface Jurisdiction {
  readonly id: string;
  readonly bodies: Readonly<Record<BodyName, string>>;
  readonly slugs: Readonly<Record<BodyName, string>>;
  /** A new person with this role at the body, as the session finds them. */
  readonly engage: (role: Exclude<Role, "operator">, body: BodyName, name?: string) => Promise<Actor>;
}

/**
 * province ─┬─ office (its disclosure office)
 *           └─ city ─┬─ city_office
 *                    └─ district ─┬─ district_office
 *                                 └─ department
 */
const TREE = {
  province: { parent: null, kind: "government", level: "province" },
  office: { parent: "province", kind: "government_organ", level: "province" },
  city: { parent: "province", kind: "government", level: "city" },
  city_office: { parent: "city", kind: "government_organ", level: "city" },
  district: { parent: "city", kind: "government", level: "county" },
  district_office: { parent: "district", kind: "government_organ", level: "county" },
  department: { parent: "district", kind: "department", level: "county" },
} as const satisfies Record<
  string,
  { readonly parent: string | null; readonly kind: BodyKind; readonly level: BodyLevel }
>;
export type BodyName = keyof typeof TREE;
export const BODY_NAMES = Object.keys(TREE).filter((name): name is BodyName => name in TREE);

/** A jurisdiction of its own for one test file: nobody else's rows are met. */
export async function foundJurisdiction({
  signOffSteps = 0,
  directReview = false,
}: {
  readonly signOffSteps?: 0 | 1;
  readonly directReview?: boolean;
} = {}): Promise<Jurisdiction> {
  const id = uuidv7();
  const mark = id.slice(-12);
  await query(
    `INSERT INTO jurisdictions (id, code, name_zh_hans, name_zh_hant, name_en, direct_review, signoff_steps)
     VALUES ($1, $2, '测试省', '測試省', 'Test', $3, $4)`,
    [id, mark, directReview, signOffSteps],
  );
  const bodies: Partial<Record<BodyName, string>> = {};
  const slugs: Partial<Record<BodyName, string>> = {};
  for (const name of BODY_NAMES) {
    const { parent, kind, level } = TREE[name];
    const bodyId = uuidv7();
    const slug = `${name.replace("_", "-")}-${mark}`;
    await query(
      `INSERT INTO bodies (id, jurisdiction_id, parent_id, slug, kind, level, is_disclosure_office, name_zh_hans, name_zh_hant,
         name_en, short_name_zh_hans, short_name_zh_hant, short_name_en)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $8, $8, $8, $8)`,
      [
        bodyId,
        id,
        parent === null ? null : bodies[parent],
        slug,
        kind,
        level,
        kind === "government_organ",
        `测试${name}`,
      ],
    );
    bodies[name] = bodyId;
    slugs[name] = slug;
  }
  const placed = bodies as Record<BodyName, string>;
  return {
    id,
    bodies: placed,
    slugs: slugs as Record<BodyName, string>,
    engage: async (role, body, name = `${role}@${body}`) => {
      const personId = uuidv7();
      await query("INSERT INTO people (id, jurisdiction_id, account_name, name) VALUES ($1, $2, $3, $4)", [
        personId,
        id,
        `p-${personId}`,
        name,
      ]);
      await query(
        "INSERT INTO memberships (id, jurisdiction_id, person_id, body_id, role) VALUES ($1, $2, $3, $4, $5)",
        [uuidv7(), id, personId, placed[body], role],
      );
      const actor = await findActor({ personId, epoch: 0 });
      if (actor === null) throw new Error("the session does not find the person just engaged");
      return actor;
    },
  };
}
