import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { NotFound, Refused } from "#lib/domain/refusal.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import type { CellKey } from "#lib/domain/templates/types.ts";
import { wording } from "#lib/domain/wording.ts";
import { asAdministrator } from "#lib/server/administration/as-administrator.ts";
import { asJson } from "#lib/server/reports/as-json.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { doubtsAboutRivals } from "./doubts-about.ts";
import { findFile } from "./find-file.ts";
import { readEvidence } from "./judge-file.ts";
import { loadRegister } from "./load-register.ts";
import { weighReading } from "./weigh-reading.ts";

export interface SettleFile {
  readonly bodyId: string;
  readonly year: number;
  readonly scope: ReportScope;
  /** What was chosen for cells with several readings. A blank is a choice too. */
  readonly chosen: Readonly<Record<CellKey, string>>;
}

/**
 * Says whose report a file is and settles what the document leaves open; then it is ready. What is not settled is Refused with what
 * to do, and so is a report that is here already.
 */
export async function settleFile(
  actor: Actor,
  id: string,
  { bodyId, year, scope, chosen }: SettleFile,
  at: Date = new Date(),
): Promise<void> {
  await asAdministrator(actor, async (tx, jurisdictionId) => {
    const file = await findFile(tx, id);
    if (file.state !== "needs_look" && file.state !== "ready") throw new Refused(DECIDED);
    const register = await loadRegister(tx, jurisdictionId);
    const body = register.find((each) => each.id === bodyId);
    if (body === undefined) throw new NotFound(`body ${bodyId}`);
    if (scope === "consolidated" && body.kind !== "government") throw new Refused(NOT_CONSOLIDATED);
    if (!TEMPLATES.some(({ years }) => years.from <= year && year <= (years.to ?? LAST_YEAR))) {
      throw new Refused(NO_FORMAT);
    }
    const reading = await readEvidence(file);
    if ("problem" in reading) throw new Refused(reading.problem);
    const place = { body, year, scope };
    const weighed = await weighReading(tx, reading, { place, path: file.path, chosen });
    if (weighed.openCells > 0) throw new Refused(STILL_OPEN);
    const [rival] = await doubtsAboutRivals(tx, file, place);
    if (rival !== undefined) throw new Refused(rival === "same_file" ? SAME_FILE : HERE_ALREADY);
    await tx.backfillFile.update({
      where: { id, state: file.state },
      data: {
        state: "ready",
        doubts: [],
        bodyId,
        year,
        scope,
        content: asJson(weighed.content),
        cells: weighed.cells,
        openCells: 0,
        findings: asJson(weighed.findings),
        settledAt: at,
        settledByName: actor.name,
      },
    });
    const about = { jurisdictionId, bodyId, reportId: null };
    const detail = { file: id, path: file.path };
    await recordEvent(tx, { kind: "backfill_settled", detail, actor, about, at });
  });
}

const LAST_YEAR = 2100;

const DECIDED = wording(
  "这个文件已经录入或放弃，没有再改动。",
  "這個文件已經錄入或放棄，沒有再改動。",
  "This file has been accepted or set aside already; nothing was changed.",
);
const NOT_CONSOLIDATED = wording(
  "只有一级政府才有汇总口径的年报。请改为本机关口径，或改选政府。",
  "只有一級政府才有匯總口徑的年報。請改為本機關口徑，或改選政府。",
  "Only a government has a consolidated report. Choose the scope “own organ”, or choose the government.",
);
const NO_FORMAT = wording(
  "没有这个年度的年报格式，请核对年度。",
  "沒有這個年度的年報格式，請核對年度。",
  "There is no format for this year; check the year.",
);
const STILL_OPEN = wording(
  "还有数据没有选定读法。请对照原文逐项选定，原文确实没有的选“空”。",
  "還有數據沒有選定讀法。請對照原文逐項選定，原文確實沒有的選「空」。",
  "Some figures still have several readings. Choose one for each beside the original; choose “blank” where it has none.",
);
const HERE_ALREADY = wording(
  "这个机关该年度、该口径的年报已经有了。请核对机关和年度；确是重复的，放弃这个文件。",
  "這個機關該年度、該口徑的年報已經有了。請核對機關和年度；確是重複的，放棄這個文件。",
  "The report of this body, year and scope is here already. Check body and year; set the file aside if it is the same report.",
);
const SAME_FILE = wording(
  "同一个文件已经收下过。请放弃这一份。",
  "同一個文件已經收下過。請放棄這一份。",
  "The very same file has been taken already. Set this one aside.",
);
