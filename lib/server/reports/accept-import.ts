import "server-only";
import { uuidv7 } from "uuidv7";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Conflict, Malformed } from "#lib/domain/refusal.ts";
import { applyChange } from "#lib/domain/reports/content-change.ts";
import { emptyContent } from "#lib/domain/reports/empty-content.ts";
import { type ImportedParts, importedChanges } from "#lib/domain/reports/imported-changes.ts";
import { wording } from "#lib/domain/wording.ts";
import { outOfTurn } from "#lib/domain/workflow/out-of-turn.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { aboutReport } from "./about-report.ts";
import { findReportToChange } from "./find-report.ts";
import { authoriseNow } from "./move-report.ts";
import { readContent } from "./read-content.ts";
import { recordEvent } from "./record-event.ts";
import { takeBack } from "./take-back.ts";
import { writeDraft } from "./write-draft.ts";

export interface AcceptImport extends ImportedParts {
  /** The draft revision that the preview was made on; a newer one is a Conflict. */
  readonly revision: number;
  /** Name of the file, or null for pasted text. */
  readonly source: string | null;
}

/** Puts what was read from a document into the draft, in one revision. Cells and texts that are not named stay as they are. */
export async function acceptImport(
  actor: Actor,
  id: string,
  input: AcceptImport,
  at: Date = new Date(),
): Promise<{ revision: number }> {
  return await inTenant(actor, async (tx) => {
    const found = await findReportToChange(tx, actor, id);
    authoriseNow(actor, "edit", found);
    const draft = await tx.draft.findUnique({ where: { reportId: found.ref.id } });
    if (draft === null) throw new Conflict(outOfTurn(found.ref.state));
    if (draft.revision !== input.revision) throw new Conflict(EDITED_MEANWHILE);

    const { template, subject } = found;
    const current = readContent(template, draft.content);
    const beginning = emptyContent(template, subject);
    const changes = importedChanges(template, { content: current, beginning }, input);
    if (changes === null) throw new Malformed(`an import names places that ${template.id} does not have`);
    if (changes.length === 0) return { revision: draft.revision };

    const notes = changes.map((change) => ({ ...change, id: uuidv7() }));
    const content = notes.reduce((before, { change }) => applyChange(before, change), current);
    const revision = draft.revision + 1;
    await takeBack(tx, actor, found, at);
    await writeDraft(tx, found, { actor, revision, content, notes, at });
    const cells = notes.filter(({ change }) => change.kind === "cell").length;
    await recordEvent(tx, {
      kind: "report_imported",
      detail: { source: input.source?.slice(0, 200) ?? null, cells, texts: notes.length - cells },
      actor,
      about: aboutReport(found),
      at,
    });
    return { revision };
  });
}

const EDITED_MEANWHILE = wording(
  "预览之后，年报又有改动，所以没有导入。请对照最新的草稿再确认一次，以免覆盖他人填写的内容。",
  "預覽之後，年報又有改動，所以沒有匯入。請對照最新的草稿再確認一次，以免覆蓋他人填寫的內容。",
  "The report has been edited since this preview, so nothing was brought in. Look at it beside the newest draft and confirm once more, so that nobody's entries are overwritten.",
);
