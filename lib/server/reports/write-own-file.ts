import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import type { ReportPaper } from "#lib/exchange/export/paper/report-paper.ts";
import { writeDocx } from "#lib/exchange/export/paper/write-docx.ts";
import { writePdf } from "#lib/exchange/export/paper/write-pdf.ts";
import { loadReport } from "./load-report.ts";

/** Formats in which a report is given to those whose report it is, and to who reviews it. */
export type OwnFormat = "pdf" | "docx";

export interface OwnFile {
  readonly name: string;
  readonly fullName: string;
  readonly format: OwnFormat;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What stands across the pages of what is not published, and in the file's name. */
const MARKS: Readonly<Record<ReportView["source"], string | null>> = {
  draft: "草稿",
  submission: "报送稿",
  version: null,
};

/**
 * The report as this person reads it, to be passed round: the draft for its own people, the submission for who reviews it, marked for
 * what it is. Throws NotFound for what is not theirs to see.
 */
export async function writeOwnFile(
  actor: Actor,
  id: string,
  { format, at }: { readonly format: OwnFormat; readonly at: Date },
): Promise<OwnFile> {
  const view = await loadReport(actor, id);
  const { body, subject, source } = view;
  const mark = MARKS[source];
  const parts = [
    `${subject.year}年`,
    body.shortName,
    "政府信息公开工作年度报告",
    ...(mark === null ? [] : [mark]),
  ];
  const paper = paperOf(view, at);
  return {
    name: `${body.slug}_${subject.year}_${source}`,
    fullName: parts.join("_"),
    format,
    body: format === "pdf" ? writePdf(paper) : await writeDocx(paper),
  };
}

function paperOf({ content, template, contentHash, body, source, saved }: ReportView, at: Date): ReportPaper {
  const mark = MARKS[source];
  return {
    content,
    layout: templateById(template),
    author: body.name,
    writtenAt: saved === null ? at : new Date(saved.at),
    footLines: [`${mark ?? "现行版本"}　SHA-256　${contentHash}`],
    mark,
  };
}
