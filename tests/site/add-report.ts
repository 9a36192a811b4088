import { uuidv7 } from "uuidv7";
import type { ReportContent, ReportScope } from "#lib/domain/reports/types.ts";
import type { AddedBody } from "./add-body.ts";
import { query, queryOne } from "./site-database.ts";

interface ReportBeginning {
  readonly year: number;
  readonly scope: ReportScope;
  readonly content: ReportContent;
}

/** A report of the body that was begun and lies with its officer. Gives its id. */
export async function addReport(body: AddedBody, { year, scope, content }: ReportBeginning): Promise<string> {
  const id = uuidv7();
  await openYear(body, year, content);
  const collection = await queryOne<{ id: string }>(
    "SELECT id FROM collection_years WHERE jurisdiction_id = $1 AND year = $2",
    [body.jurisdictionId, year],
  );
  await query(
    `INSERT INTO reports (id, jurisdiction_id, body_id, collection_year_id, year, scope, template_id, state_since)
     VALUES ($1, $2, $3, $4, $5, $6, $7, now())`,
    [id, body.jurisdictionId, body.id, collection.id, year, scope, content.template],
  );
  await query(
    "INSERT INTO drafts (report_id, jurisdiction_id, body_id, content, saved_at) VALUES ($1, $2, $3, $4, now())",
    [id, body.jurisdictionId, body.id, JSON.stringify(content)],
  );
  return id;
}

async function openYear(body: AddedBody, year: number, content: ReportContent): Promise<void> {
  await query(
    `INSERT INTO collection_years (id, jurisdiction_id, year, template_id, opened_at)
     VALUES ($1, $2, $3, $4, now()) ON CONFLICT DO NOTHING`,
    [uuidv7(), body.jurisdictionId, year, content.template],
  );
}
