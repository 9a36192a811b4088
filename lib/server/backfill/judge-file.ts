import "server-only";
import type { Localized } from "#lib/domain/localized.ts";
import { wording } from "#lib/domain/wording.ts";
import { ImportRefused } from "#lib/exchange/import/import-refused.ts";
import type { ReportReading } from "#lib/exchange/import/types.ts";
import { readInThread } from "#lib/exchange/import/worker/read-in-thread.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { asJson } from "#lib/server/reports/as-json.ts";
import type { BackfillEvidence, BackfillFile, Prisma } from "#prisma/generated/client.ts";
import { doubtsAbout } from "./doubts-about.ts";
import type { RegisteredBody } from "./load-register.ts";
import { placeReading } from "./place-reading.ts";
import { weighReading } from "./weigh-reading.ts";

export type FileWithEvidence = BackfillFile & { readonly evidence: BackfillEvidence | null };
type Judged = Prisma.BackfillFileUncheckedUpdateInput;

/** Reads a file and says what it is: ready to be accepted, for somebody to look at, or not readable and why. */
export async function judgeFile(
  tx: Transaction,
  file: FileWithEvidence,
  register: readonly RegisteredBody[],
): Promise<Judged> {
  const reading = await readEvidence(file);
  if ("problem" in reading) return { state: "not_readable", problem: asJson(reading.problem) };
  const place = placeReading(reading, file.path, register);
  const weighed = await weighReading(tx, reading, { place, path: file.path });
  const doubts = await doubtsAbout(tx, file, { place, weighed });
  return {
    state: doubts.length === 0 ? "ready" : "needs_look",
    doubts: asJson(doubts),
    templateId: reading.template.id,
    organisation: reading.organisation,
    year: place.year,
    bodyId: place.body?.id ?? null,
    scope: place.scope,
    content: asJson(weighed.content),
    cells: weighed.cells,
    openCells: weighed.openCells,
    findings: asJson(weighed.findings),
  };
}

/** What the kept file says, or why it cannot be read. A mistake of the reader's own is logged and holds up no other file. */
export async function readEvidence({
  path,
  evidence,
}: FileWithEvidence): Promise<ReportReading | { readonly problem: Localized }> {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const bytes = new Uint8Array(evidence?.bytes ?? []);
  try {
    return await readInThread({ source: { kind: "file", name, bytes }, previous: null });
  } catch (error) {
    if (error instanceof ImportRefused) return { problem: error.reason };
    console.error(`reading ${path}:`, error);
    return { problem: READER_FAILED };
  }
}

const READER_FAILED = wording(
  "读取时程序出错，已记入日志。请打开文件，复制全文，在年报的导入页粘贴。",
  "讀取時程式出錯，已記入日誌。請開啟文件，複製全文，在年報的匯入頁貼上。",
  "The reader failed on this file; the log says how. Open the file, copy everything, and paste it on the import page of the report.",
);
