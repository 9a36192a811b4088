import type { NextRequest } from "next/server";
import { Forbidden, NotFound } from "#lib/domain/refusal.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { writePdf } from "#lib/exchange/export/paper/write-pdf.ts";
import { fileResponse } from "#lib/server/public/file-response.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

type Context = { params: Promise<{ id: string }> };

/** The report as this person reads it, to be printed and passed round: marked for what it is unless it is the published version. */
export async function GET(_request: NextRequest, { params }: Context): Promise<Response> {
  const actor = await requireActor();
  try {
    const view = await loadReport(actor, (await params).id);
    const { content, template, contentHash, subject, body, saved } = view;
    const mark = MARKS[view.source];
    const footLines = [`${mark ?? "现行版本"}　SHA-256　${contentHash}`];
    const writtenAt = saved === null ? new Date() : new Date(saved.at);
    const layout = templateById(template);
    const pdf = writePdf({ content, layout, author: body.name, writtenAt, footLines, mark });
    const fullName = `${subject.year}年_${body.name}_${mark ?? "政府信息公开工作年度报告"}`;
    const name = `${body.slug}_${subject.year}_${view.source}`;
    const response = fileResponse({ name, fullName, format: "pdf", body: pdf });
    response.headers.delete("Access-Control-Allow-Origin");
    response.headers.set("Cache-Control", "private, no-store");
    return response;
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) return fileResponse(null);
    throw error;
  }
}

const MARKS: Readonly<Record<ReportView["source"], string | null>> = {
  draft: "草稿",
  submission: "报送稿",
  version: null,
};
