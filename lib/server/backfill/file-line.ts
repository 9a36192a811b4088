import "server-only";
import { z } from "zod";
import { BACKFILL_DOUBTS, type BackfillDoubt } from "#lib/domain/backfill/backfill-doubts.ts";
import type { Localized } from "#lib/domain/localized.ts";
import type { BackfillFileLine } from "#lib/domain/views/backfill-view.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { readFindings } from "#lib/server/reports/read-findings.ts";
import type { BackfillFile } from "#prisma/generated/client.ts";
import type { RegisteredBody } from "./load-register.ts";
import { scopeOf } from "./place-reading.ts";

const doubts = z.array(z.enum(BACKFILL_DOUBTS));
const problem = z.object({ "zh-Hans": z.string(), "zh-Hant": z.string(), en: z.string() }).nullable();

/** A file as the board shows it. */
export function fileLine(
  file: BackfillFile,
  register: ReadonlyMap<string, RegisteredBody>,
): BackfillFileLine {
  const body = file.bodyId === null ? undefined : register.get(file.bodyId);
  return {
    id: file.id,
    number: file.number,
    path: file.path,
    state: file.state,
    problem: readProblem(file),
    doubts: readDoubts(file),
    year: file.year,
    scope: file.scope,
    organisation: file.organisation,
    body: body === undefined ? null : { "zh-Hans": body.nameHans, "zh-Hant": body.nameHant, en: body.nameEn },
    template: file.templateId,
    cells: file.cells,
    openCells: file.openCells,
    findings: readFindings(file.findings).filter(({ severity }) => severity === "error").length,
    publicPath: file.state === "accepted" ? publicPath(file, body) : null,
  };
}

function readProblem(file: BackfillFile): Localized | null {
  return problem.parse(file.problem);
}

function readDoubts(file: BackfillFile): readonly BackfillDoubt[] {
  return doubts.parse(file.doubts);
}

function publicPath({ year, scope }: BackfillFile, body: RegisteredBody | undefined): string | null {
  if (body === undefined || year === null || scope === null) return null;
  return reportPath({ slug: body.slug, year, scope, principal: scopeOf(body) });
}
