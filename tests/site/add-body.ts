import { hash } from "@node-rs/argon2";
import { uuidv7 } from "uuidv7";
import type { Role } from "#lib/domain/access/actor.ts";
import type { BodyKind, BodyLevel } from "#lib/domain/reports/types.ts";
import { tagsOfBody } from "#lib/domain/views/page-tags.ts";
import { query, queryOne } from "./site-database.ts";

export interface AddedBody {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly jurisdictionId: string;
}

export interface Account {
  readonly accountName: string;
  readonly password: string;
}

const PASSWORD = "nianbao-browser-test";
const CHEAP = { memoryCost: 1_024, timeCost: 1, parallelism: 1 };

/**
 * A body of its own in the practice province, so that a test meets nobody else's work: a district under a city (which the province
 * reviews directly) or a department under a district.
 */
export async function addBody(kind: Extract<BodyKind, "government" | "department">): Promise<AddedBody> {
  const id = uuidv7();
  const slug = `test-${id.slice(-12)}`;
  const level: BodyLevel = "county";
  const parent = await queryOne<{
    id: string;
    jurisdictionId: string;
    areas: string[];
  }>(
    `SELECT b.id, b.jurisdiction_id AS "jurisdictionId",
       ARRAY(SELECT a.slug FROM bodies a WHERE text2ltree(a.path) @> text2ltree(b.path) ORDER BY nlevel(text2ltree(a.path))) AS areas FROM bodies b JOIN jurisdictions j ON j.id = b.jurisdiction_id
     WHERE j.is_practice AND b.kind = 'government' AND b.level = $1 ORDER BY b.slug LIMIT 1`,
    [kind === "government" ? "city" : "county"],
  );
  const name = kind === "government" ? `试验区${slug.slice(-4)}人民政府` : `试验区${slug.slice(-4)}档案局`;
  await query(
    `INSERT INTO bodies (id, jurisdiction_id, parent_id, slug, kind, level, name_zh_hans, name_zh_hant, name_en,
       short_name_zh_hans, short_name_zh_hant, short_name_en)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8, $7, $7, $8)`,
    [id, parent.jurisdictionId, parent.id, slug, kind, level, name, `Test ${slug.slice(-4)}`],
  );
  await query("INSERT INTO renewals (jurisdiction_id, tags, renewed_at) VALUES ($1, $2, now())", [
    parent.jurisdictionId,
    tagsOfBody({ slug, kind, level, aboveSlugs: parent.areas }),
  ]);
  return { id, slug, name, jurisdictionId: parent.jurisdictionId };
}

/** Somebody with this role at the body. */
export async function addPerson(
  body: AddedBody,
  role: Extract<Role, "officer" | "signatory">,
  name = role === "officer" ? "测试填报员" : "测试签发人",
): Promise<Account> {
  const id = uuidv7();
  const accountName = `${role}.${id.slice(-12)}`;
  await query("INSERT INTO people (id, jurisdiction_id, account_name, name) VALUES ($1, $2, $3, $4)", [
    id,
    body.jurisdictionId,
    accountName,
    name,
  ]);
  await query(
    "INSERT INTO credentials (person_id, jurisdiction_id, password_hash, password_changed_at) VALUES ($1, $2, $3, now())",
    [id, body.jurisdictionId, await hash(PASSWORD, CHEAP)],
  );
  await query(
    "INSERT INTO memberships (id, jurisdiction_id, person_id, body_id, role) VALUES ($1, $2, $3, $4, $5)",
    [uuidv7(), body.jurisdictionId, id, body.id, role],
  );
  return { accountName, password: PASSWORD };
}
