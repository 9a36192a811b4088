import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Localized } from "#lib/domain/localized.ts";
import { documentOfFile } from "#lib/exchange/import/document-of-file.ts";
import { ImportRefused } from "#lib/exchange/import/import-refused.ts";
import { readReport } from "#lib/exchange/import/read-report.ts";
import { readingJson } from "#lib/exchange/import/reading-json.ts";

/** Reads a report file and prints what was understood as JSON; needs no database. Usage: npm run --silent import -- FILE */
async function main(path: string | undefined): Promise<number> {
  if (path === undefined) {
    return complain({
      "zh-Hans": "用法：npm run --silent import -- 文件（.docx、.xlsx、.pdf、.txt、.md 或 .html）",
      "zh-Hant": "用法：npm run --silent import -- 檔案（.docx、.xlsx、.pdf、.txt、.md 或 .html）",
      en: "Usage: npm run --silent import -- FILE (.docx, .xlsx, .pdf, .txt, .md or .html)",
    });
  }
  try {
    const reading = readReport(await documentOfFile(basename(path), await readFile(path)));
    process.stdout.write(`${JSON.stringify(readingJson(reading), null, 2)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof ImportRefused) return complain(error.reason);
    if (!(error instanceof Error && "code" in error)) throw error;
    return complain({
      "zh-Hans": `无法打开文件“${path}”（${String(error.code)}）。`,
      "zh-Hant": `無法打開檔案“${path}”（${String(error.code)}）。`,
      en: `The file “${path}” cannot be opened (${String(error.code)}).`,
    });
  }
}

function complain(reason: Localized): number {
  process.stderr.write(`${reason["zh-Hans"]}\n${reason.en}\n`);
  return 1;
}

process.exitCode = await main(process.argv[2]);
