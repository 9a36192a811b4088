import "server-only";
import { applyChange } from "#lib/domain/reports/content-change.ts";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import { importedChanges } from "#lib/domain/reports/imported-changes.ts";
import type { ReportContent, ReportSubject } from "#lib/domain/reports/types.ts";
import { checkReport } from "#lib/domain/rules/check-report.ts";
import type { Finding } from "#lib/domain/rules/types.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";
import type { ImportPreview } from "#lib/domain/views/import-preview.ts";
import { previewReading } from "#lib/exchange/import/preview-reading.ts";
import { subjectOfReading } from "#lib/exchange/import/subject-of-reading.ts";
import type { ReportReading } from "#lib/exchange/import/types.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { loadPreviousOf } from "#lib/server/reports/load-previous.ts";
import type { Placing } from "./place-reading.ts";

export interface WeighedReading {
  readonly subject: ReportSubject;
  readonly preview: ImportPreview;
  /** With a blank where the document leaves several readings open and nobody has chosen. */
  readonly content: ReportContent;
  readonly cells: number;
  readonly openCells: number;
  /** Of cells and tables: what a text should have said no longer matters. */
  readonly findings: readonly Finding[];
  /** Whether the reader itself wants something looked at. */
  readonly hasProblem: boolean;
}

interface Weighing {
  readonly place: Pick<Placing, "year" | "body" | "scope">;
  readonly path: string;
  /** What somebody chose for cells with several readings. */
  readonly chosen?: Readonly<Record<CellKey, string>>;
}

/** The report a document becomes, and what the checks say of it beside the year before. */
export async function weighReading(
  tx: Transaction,
  reading: ReportReading,
  { place, path, chosen = {} }: Weighing,
): Promise<WeighedReading> {
  const { template } = reading;
  const subject = subjectFor(reading, place);
  const empty = emptyContent(template, subject);
  const preview = previewReading(reading, { template, subject, content: empty, revision: 0 }, path);
  const open = preview.cells.filter(({ typed }) => typed === null);
  const cells = Object.fromEntries(preview.cells.map(({ key, typed }) => [key, typed ?? chosen[key] ?? ""]));
  const texts = Object.fromEntries(preview.texts.map(({ key, text }) => [key, text]));
  const parts = { title: preview.title, cells, texts, keep: "nothing" } as const;
  const changes = importedChanges(template, { content: empty, beginning: empty }, parts) ?? [];
  const content = changes.reduce((before, { change }) => applyChange(before, change), empty);
  const previous = place.body && (await loadPreviousOf(tx, { bodyId: place.body.id, ...subject }));
  const lastYear = previous && { template: previous.definition, content: previous.content };
  return {
    subject,
    preview,
    content,
    cells: preview.cells.length - open.length,
    openCells: open.filter(({ key }) => chosen[key] === undefined).length,
    findings: checkReport({ template, content, subject, previous: lastYear }).filter(
      (finding) => finding.place.kind === "cell" || finding.place.kind === "table",
    ),
    hasProblem: reading.findings.some(({ level, code }) => level === "problem" && !SAID_OTHERWISE.has(code)),
  };
}

/** What a backfill asks about in its own words, and what it takes in as it is: figures of the report itself that do not add up. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set([
  "year-missing",
  "format-of-another-year",
  "cells-uncertain",
  "cells-in-conflict",
  "equations-fail",
  "cell-breaks-sums",
]);

function subjectFor(reading: ReportReading, { year, body, scope }: Weighing["place"]): ReportSubject {
  const guessed = subjectOfReading(reading);
  if (body === null) return { ...guessed, year: year ?? guessed.year };
  const { name, kind, level, mayMakeRegulations } = body;
  return { name, kind, level, mayMakeRegulations, year: year ?? guessed.year, scope: scope ?? guessed.scope };
}
