import "server-only";
import { createHash } from "node:crypto";
import { uuidv7 } from "uuidv7";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Refused } from "#lib/domain/refusal.ts";
import { wording } from "#lib/domain/wording.ts";
import { MAX_ARCHIVE_FILES } from "#lib/exchange/archive/archive-limits.ts";
import type { ArchiveFile } from "#lib/exchange/archive/files-of-archive.ts";
import { asAdministrator } from "#lib/server/administration/as-administrator.ts";
import { asJson } from "#lib/server/reports/as-json.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { wakeBackfill } from "./wake-backfill.ts";

export interface BeginBackfill {
  /** Name of the zip or of the first file. */
  readonly name: string;
  /** Taken one after the other, so that only one is held unpacked. */
  readonly files: Iterable<ArchiveFile> | AsyncIterable<ArchiveFile>;
}

/**
 * Takes the files of past reports in and has them read in the background. Each file is kept as it comes; reading begins when all
 * are there, so an upload that breaks off stays stopped with what has come, for somebody to go on with.
 */
export async function beginBackfill(
  actor: Actor,
  { name, files }: BeginBackfill,
  at: Date = new Date(),
): Promise<{ backfillId: string }> {
  const backfillId = uuidv7();
  let number = 0;
  for await (const file of files) {
    if (number === 0) await open(actor, { id: backfillId, name, at });
    number += 1;
    if (number > MAX_ARCHIVE_FILES) throw new Refused(TOO_MANY);
    await keepFile(actor, { backfillId, number, file, at });
  }
  if (number === 0) throw new Refused(NOTHING);
  await asAdministrator(actor, async (tx, jurisdictionId) => {
    await tx.backfill.update({ where: { id: backfillId }, data: { stoppedAt: null } });
    const about = { jurisdictionId, bodyId: null, reportId: null };
    await recordEvent(tx, { kind: "backfill_begun", detail: { name, files: number }, actor, about, at });
  });
  await wakeBackfill({ backfillId, personId: actor.personId });
  return { backfillId };
}

/** A backfill without files, stopped until they are all there. */
async function open(
  actor: Actor,
  { id, name, at }: { readonly id: string; readonly name: string; readonly at: Date },
): Promise<void> {
  await asAdministrator(actor, async (tx, jurisdictionId) => {
    const begun = { begunAt: at, begunById: actor.personId, begunByName: actor.name };
    const named = { id, jurisdictionId, name: name.slice(0, LONGEST_PATH) };
    await tx.backfill.create({ data: { ...named, ...begun, stoppedAt: at } });
  });
}

interface FileToKeep {
  readonly backfillId: string;
  readonly number: number;
  readonly file: ArchiveFile;
  readonly at: Date;
}

async function keepFile(actor: Actor, { backfillId, number, file, at }: FileToKeep): Promise<void> {
  const bytes = file.bytes ?? new Uint8Array();
  await asAdministrator(actor, async (tx, jurisdictionId) => {
    const id = uuidv7();
    await tx.backfillFile.create({
      data: {
        id,
        jurisdictionId,
        backfillId,
        number,
        path: file.path.slice(-LONGEST_PATH),
        size: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        ...(file.bytes === null && { state: "not_readable", problem: asJson(NOT_UNPACKED), readAt: at }),
      },
    });
    await tx.backfillEvidence.create({ data: { fileId: id, jurisdictionId, bytes: new Uint8Array(bytes) } });
  });
}

const LONGEST_PATH = 300;

const NOT_UNPACKED = wording(
  "这个文件无法解压（可能设有密码），或超过 8 MB。请解压后另存为较小的文件，单独上传。",
  "這個文件無法解壓縮（可能設有密碼），或超過 8 MB。請解壓縮後另存為較小的文件，單獨上傳。",
  "This file cannot be unpacked (it may have a password), or has more than 8 MB. Unpack it, save it as a smaller file, and upload that by itself.",
);
const NOTHING = wording(
  "没有收到文件。请选择压缩包、文件或文件夹。",
  "沒有收到文件。請選擇壓縮檔、文件或資料夾。",
  "No file arrived. Choose an archive, files or a folder.",
);
const TOO_MANY = wording(
  `一次最多 ${MAX_ARCHIVE_FILES} 个文件，其余没有收下。请分几次上传。`,
  `一次最多 ${MAX_ARCHIVE_FILES} 個文件，其餘沒有收下。請分幾次上傳。`,
  `At most ${MAX_ARCHIVE_FILES} files at a time; the rest was not taken. Upload them in several parts.`,
);
