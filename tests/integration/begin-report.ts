import { uuidv7 } from "uuidv7";
import type { Actor } from "#lib/domain/access/actor.ts";
import { consistentContent } from "#lib/domain/reports/consistent-content.fixture.ts";
import type { ReportContent, ReportScope } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { explainFinding } from "#lib/server/reports/explain-finding.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { startReport } from "#lib/server/reports/start-report.ts";
import { query } from "#tests/site/site-database.ts";
import type { BodyName, Jurisdiction } from "./found-jurisdiction.ts";

export const template = templateById("gongkai-2021");

interface Beginning {
  readonly body: BodyName;
  readonly year?: number;
  readonly scope?: ReportScope;
  /** What the draft says; a sound report where nothing is given. */
  readonly content?: ReportContent;
  /** What the checks ask a reason for has one; true where nothing is said. */
  readonly isExplained?: boolean;
}

/** Opens a year for a jurisdiction that has not opened it yet. */
export async function openYear({ id }: Jurisdiction, year: number): Promise<void> {
  await query(
    `INSERT INTO collection_years (id, jurisdiction_id, year, template_id, opened_at) VALUES ($1, $2, $3, $4, now())
     ON CONFLICT DO NOTHING`,
    [uuidv7(), id, year, template.id],
  );
}

/** A report the officer has begun, filled in and explained, ready to be submitted. Gives its id. */
export async function beginReport(
  jurisdiction: Jurisdiction,
  officer: Actor,
  beginning: Beginning,
): Promise<string> {
  const { body, year = 2024, scope = "own_organ", isExplained = true } = beginning;
  const content = beginning.content ?? soundContent(`测试${body}`, year);
  await openYear(jurisdiction, year);
  const { reportId } = await startReport(officer, { bodyId: jurisdiction.bodies[body], year, scope });
  await query("UPDATE drafts SET content = $2, revision = 1 WHERE report_id = $1", [
    reportId,
    JSON.stringify(content),
  ]);
  if (!isExplained) return reportId;
  const { findings } = await loadReport(officer, reportId);
  for (const { severity, fingerprint } of findings) {
    if (severity !== "needs_explanation") continue;
    await explainFinding(officer, reportId, { fingerprint, text: "已与办理台账核对，数据无误。" });
  }
  return reportId;
}

/** A complete report of this body that no check blocks. */
export function soundContent(name: string, year: number, seed = 7): ReportContent {
  return consistentContent(template, seed, { name, year });
}
