import { strToU8, zipSync } from "fflate";
import type { ReportContent } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { compilePdf } from "#lib/exchange/export/paper/compile-pdf.ts";
import { typstReport } from "#lib/exchange/export/paper/typst-report.ts";
import { wordReport } from "#lib/exchange/import/office/word-file.fixture.ts";
import { consistentContent, sampleLayout } from "#lib/exchange/import/samples.fixture.ts";

const template = templateById("gongkai-2021");

/** A made-up report of the given body and year; the same seed gives the same figures. */
export function madeUpReport(name: string, year: number, seed: number): ReportContent {
  const content = consistentContent(template, seed);
  return {
    ...content,
    title: `${name}${year}年政府信息公开工作年度报告`,
    texts: { ...content.texts, intro: `统计期限自${year}年1月1日起至${year}年12月31日止。` },
  };
}

export function asWordFile(content: ReportContent): Uint8Array {
  return wordReport(template, content);
}

export function asPdfFile(content: ReportContent): Uint8Array {
  const writtenAt = new Date("2026-01-31T02:00:00Z");
  const paper = { content, layout: template, footLines: [], mark: null, author: content.title, writtenAt };
  return compilePdf(typstReport(paper), writtenAt);
}

export function asTextFile(content: ReportContent, layout = "tabs"): Uint8Array {
  return strToU8(sampleLayout(layout).lay(template, content).content);
}

export function asZip(files: Readonly<Record<string, Uint8Array>>): Buffer {
  return Buffer.from(zipSync({ ...files }));
}
