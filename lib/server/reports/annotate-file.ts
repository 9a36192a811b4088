import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { Refused } from "#lib/domain/refusal.ts";
import { checkReport } from "#lib/domain/rules/check-report.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { wording } from "#lib/domain/wording.ts";
import { ImportRefused } from "#lib/exchange/import/import-refused.ts";
import { fileContent } from "#lib/exchange/import/workbook/file-content.ts";
import { annotateInThread } from "#lib/exchange/import/worker/workbook-in-thread.ts";
import { loadReport } from "./load-report.ts";
import { readOwnWorkbook, type UploadedFile } from "./read-own-workbook.ts";

/** Gives a filled-in workbook back with notes on what the checks say of it. Neither the file nor anything of it is kept. */
export async function annotateFile(
  actor: Actor,
  id: string,
  file: UploadedFile,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const view = await loadReport(actor, id);
  const reading = await readOwnWorkbook(view, file);
  if (reading === null) throw new Refused(NOT_OURS);
  const template = templateById(view.template);
  const { previous, subject, content: draft } = view;
  const content = fileContent(template, draft, reading);
  const lastYear = previous && { template: templateById(previous.template), content: previous.content };
  const findings = checkReport({ template, content, subject, previous: lastYear });
  const source = { ...file, kind: "file" } as const;
  const job = { source, template: view.template, places: reading.places, findings, locale };
  return await orRefused(annotateInThread(job));
}

async function orRefused<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ImportRefused) throw new Refused(error.reason);
    throw error;
  }
}

const NOT_OURS = wording(
  "这个文件不是从本系统下载的填报表。请在报告页下载填报表，填好后上传。",
  "這個文件不是從本系統下載的填報表。請在報告頁下載填報表，填好後上傳。",
  "This file is no workbook of this site. Download the workbook on the report's page, fill it in and bring it back.",
);
