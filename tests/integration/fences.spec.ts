import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#lib/domain/access/actor.ts";
import { tenantScope } from "#lib/server/database/tenant-scope.ts";
import { approveReport } from "#lib/server/reports/approve-report.ts";
import { commentOnReport } from "#lib/server/reports/comment-on-report.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { publishReports } from "#lib/server/reports/publish-reports.ts";
import { returnReport } from "#lib/server/reports/return-report.ts";
import { submitReport } from "#lib/server/reports/submit-report.ts";
import { query } from "#tests/site/site-database.ts";
import { asApp } from "./as-app.ts";
import { beginReport } from "./begin-report.ts";
import { foundJurisdiction, type Jurisdiction } from "./found-jurisdiction.ts";

/** What is public in itself, or published. Everything else is nobody's but the tenant's. */
const PUBLIC = [
  "bodies",
  "body_successions",
  "collection_years",
  "current_versions",
  "deadlines",
  "duty_counts",
  "footnote_decisions",
  "footnote_withdrawals",
  "footnotes",
  "former_slugs",
  "jurisdictions",
  "populations",
  "publication_counts",
  "releases",
  "report_figures",
  "report_passages",
  "report_versions",
  "template_cells",
  "template_wordings",
];
/** What is published is everybody's, of whatever jurisdiction. */
const PUBLISHED = [
  "current_versions",
  "releases",
  "report_figures",
  "report_passages",
  "report_versions",
  "template_cells",
  "template_wordings",
];
/** What belongs to no tenant. */
const OF_NOBODY = ["renewals", "sign_in_attempts"];

interface Tenant {
  readonly place: Jurisdiction;
  readonly officer: Actor;
  readonly reviewer: Actor;
  readonly administrator: Actor;
  readonly published: string;
  readonly returned: string;
  readonly draft: string;
}

/** A jurisdiction with rows in every table that a report's life leaves behind. */
async function settle(): Promise<Tenant> {
  const place = await foundJurisdiction();
  const officer = await place.engage("officer", "department");
  const reviewer = await place.engage("reviewer", "district_office");
  const administrator = await place.engage("administrator", "province");
  const begin = async (year: number) => await beginReport(place, officer, { body: "department", year });
  const submit = async (id: string) =>
    await submitReport(officer, id, { revision: (await loadReport(officer, id)).revision });
  const [published, returned, draft] = [await begin(2030), await begin(2032), await begin(2034)];
  await submit(published);
  await approveReport(reviewer, published, { submission: 1, note: "" });
  await publishReports(reviewer, [published]);
  await submit(returned);
  await commentOnReport(reviewer, returned, { place: { kind: "report" }, text: "请核对。", answers: null });
  await returnReport(reviewer, returned, { submission: 1, state: "submitted", reason: "请核对。" });
  return { place, officer, reviewer, administrator, published, returned, draft };
}

let here: Tenant;
let elsewhere: Tenant;
let tables: readonly string[];

beforeAll(async () => {
  here = await settle();
  elsewhere = await settle();
  const rows = await query<{ tablename: string }>(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
  );
  tables = rows.map(({ tablename }) => tablename);
});

const count = async (
  sql: (text: string, values?: readonly unknown[]) => Promise<{ rows: { n: number }[] }>,
  text: string,
  values: readonly unknown[] = [],
) => (await sql(`SELECT count(*)::int AS n FROM ${text}`, values)).rows[0]?.n ?? -1;

describe("row-level security, under the application's role", () => {
  it("is on for every table, and the role owns and bypasses nothing", async () => {
    const open = await query<{ relname: string }>(
      `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
         AND (NOT c.relrowsecurity OR pg_get_userbyid(c.relowner) = 'nianbao_app')`,
    );
    expect(open).toEqual([]);
    const [role] = await query<{ rolsuper: boolean; rolbypassrls: boolean }>(
      "SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = 'nianbao_app'",
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false });
    expect(tables.length).toBeGreaterThan(20);
  });

  it("shows nothing at all without a scope", async () => {
    await asApp(null, async (sql) => {
      for (const table of tables) expect(await count(sql, `"${table}"`), table).toBe(0);
    });
  });

  it("shows the public what is public, and not one row of anything else", async () => {
    await asApp({ scope: "public" }, async (sql) => {
      for (const table of tables) {
        const rows = await count(sql, `"${table}"`);
        if (PUBLIC.includes(table)) expect(rows, table).toBeGreaterThanOrEqual(0);
        else expect(rows, table).toBe(0);
      }
      expect(await count(sql, "report_versions WHERE report_id = $1", [here.published])).toBe(1);
    });
  });

  it.each(["officer", "reviewer", "administrator"] as const)(
    "shows the %s no row of another jurisdiction, in any table",
    async (role) => {
      await asApp(tenantScope(here[role]), async (sql) => {
        for (const table of tables) {
          if (OF_NOBODY.includes(table)) {
            expect(await count(sql, `"${table}"`), table).toBe(0);
            continue;
          }
          if (PUBLISHED.includes(table)) continue;
          const column = table === "jurisdictions" ? "id" : "jurisdiction_id";
          const foreign = await count(sql, `"${table}" WHERE ${column} IS DISTINCT FROM $1`, [here.place.id]);
          expect(foreign, table).toBe(0);
        }
      });
    },
  );

  it("keeps a draft from the reviewer until it is submitted, and the draft itself for ever", async () => {
    await asApp(tenantScope(here.reviewer), async (sql) => {
      expect(await count(sql, "reports WHERE id = $1", [here.draft])).toBe(0);
      expect(await count(sql, "reports WHERE id = $1", [here.returned])).toBe(1);
      for (const table of ["drafts", "draft_changes", "explanations"]) {
        expect(await count(sql, table), table).toBe(0);
      }
    });
  });

  it.each([
    ["a draft", "UPDATE drafts SET revision = revision + 1 WHERE report_id = $1", "draft"],
    ["a state", "UPDATE reports SET state = 'submitted' WHERE id = $1", "draft"],
    ["a comment", "UPDATE comments SET resolved_at = now() WHERE report_id = $1", "returned"],
    ["an explanation", "DELETE FROM explanations WHERE report_id = $1", "draft"],
  ] as const)("lets nobody change %s of another jurisdiction", async (_what, text, which) => {
    await asApp(tenantScope(here.officer), async (sql) => {
      expect((await sql(text, [elsewhere[which]])).rowCount).toBe(0);
    });
  });

  it("lets nobody write a row into another jurisdiction", async () => {
    const { place, draft } = elsewhere;
    const inserts: readonly (readonly [string, readonly unknown[]])[] = [
      [
        "INSERT INTO comments (id, jurisdiction_id, body_id, report_id, side, place_kind, text, written_at, written_by_id, written_by_name) VALUES (gen_random_uuid(), $1, $2, $3, 'body', 'report', '改', now(), $4, '我')",
        [place.id, place.bodies.department, draft, here.officer.personId],
      ],
      [
        "INSERT INTO explanations (id, jurisdiction_id, body_id, report_id, rule, fingerprint, text, explained_at, explained_by_id, explained_by_name) VALUES (gen_random_uuid(), $1, $2, $3, 'rule', 'fingerprint', '改', now(), $4, '我')",
        [place.id, place.bodies.department, draft, here.officer.personId],
      ],
    ];
    for (const [text, values] of inserts) {
      await asApp(tenantScope(here.officer), async (sql) => {
        await expect(sql(text, values)).rejects.toThrow(/row-level security/);
      });
    }
  });

  it("lets the officer neither approve nor publish, not even by SQL", async () => {
    const { id, bodies } = here.place;
    await asApp(tenantScope(here.officer), async (sql) => {
      await expect(
        sql("UPDATE reports SET state = 'published' WHERE id = $1", [here.returned]),
      ).rejects.toThrow(/row-level security/);
    });
    await asApp(tenantScope(here.officer), async (sql) => {
      await expect(
        sql(
          `INSERT INTO approvals (id, jurisdiction_id, body_id, report_id, submission_id, note, approved_at, approved_by_id, approved_by_name)
           SELECT gen_random_uuid(), $1, $2, report_id, id, '', now(), $3, '我' FROM submissions WHERE report_id = $4`,
          [id, bodies.department, here.officer.personId, here.returned],
        ),
      ).rejects.toThrow(/row-level security/);
    });
  });

  it("shows no password hash to anybody but its owner and the sign-in", async () => {
    for (const role of ["officer", "reviewer", "administrator"] as const) {
      await asApp(tenantScope(here[role]), async (sql) => {
        expect(await count(sql, "credentials WHERE person_id <> $1", [here[role].personId])).toBe(0);
      });
    }
  });
});

describe("what is on record", () => {
  it.each(["report_versions", "submissions", "approvals", "returns", "audit_events"])(
    "stays: %s are changed and deleted by nobody, not even the owner of the tables",
    async (table) => {
      await expect(query(`DELETE FROM ${table}`)).rejects.toThrow(/on record/);
      await expect(query(`UPDATE ${table} SET body_id = body_id`)).rejects.toThrow(/on record/);
      await expect(query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/on record/);
    },
  );
});
