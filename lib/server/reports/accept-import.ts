import "server-only";
import { uuidv7 } from "uuidv7";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Conflict, Malformed } from "#lib/domain/refusal.ts";
import { applyChange, changeAt, isSameChange } from "#lib/domain/reports/content-change.ts";
import { readChange } from "#lib/domain/reports/read-change.ts";
import type { CellKey, TextKey } from "#lib/domain/templates/types.ts";
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

export interface AcceptImport {
  /** The draft revision that the preview was made on; a newer one is a Conflict. */
  readonly revision: number;
  /** null keeps the title. */
  readonly title: string | null;
  /** What stood in the document, by cell; the server reads it again. */
  readonly cells: Readonly<Record<CellKey, string>>;
  readonly texts: Readonly<Partial<Record<TextKey, string>>>;
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

    const current = readContent(found.template, draft.content);
    const notes = placesOf(input).map((place) => {
      const change = readChange(found.template, place);
      if (change === null) throw new Malformed(`no place ${place.key} in ${found.template.id}`);
      return { ...place, id: uuidv7(), change };
    });
    const changed = notes.filter(({ change }) => !isSameChange(changeAt(current, change), change));
    if (changed.length === 0) return { revision: draft.revision };

    const content = changed.reduce((before, { change }) => applyChange(before, change), current);
    const revision = draft.revision + 1;
    await takeBack(tx, actor, found, at);
    await writeDraft(tx, found, { actor, revision, content, notes: changed, at });
    const cells = changed.filter(({ change }) => change.kind === "cell").length;
    await recordEvent(tx, {
      kind: "report_imported",
      detail: { source: input.source?.slice(0, 200) ?? null, cells, texts: changed.length - cells },
      actor,
      about: aboutReport(found),
      at,
    });
    return { revision };
  });
}

function placesOf({ title, cells, texts }: AcceptImport): readonly { key: string; value: string }[] {
  return [
    ...(title === null ? [] : [{ key: "title", value: title }]),
    ...Object.entries(cells).map(([key, value]) => ({ key, value })),
    ...Object.entries(texts).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }])),
  ];
}

const EDITED_MEANWHILE = wording(
  "预览之后，年报又有改动。请重新预览再导入，以免覆盖他人填写的内容。",
  "預覽之後，年報又有改動。請重新預覽再導入，以免覆蓋他人填寫的內容。",
  "The report has been edited since this preview. Preview it again, so that nobody's entries are overwritten.",
);
