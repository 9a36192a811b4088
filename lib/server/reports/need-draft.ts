import "server-only";
import { Conflict } from "#lib/domain/refusal.ts";
import { wording } from "#lib/domain/wording.ts";
import { outOfTurn } from "#lib/domain/workflow/out-of-turn.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "./find-report.ts";
import { type OpenDraft, openDraft } from "./open-draft.ts";

/** The draft that the actor read, by what they saw of it; Conflict when it has been changed since. */
export async function needDraft(
  tx: Transaction,
  found: FoundReport,
  seen: { readonly revision: number } | { readonly contentHash: string },
): Promise<OpenDraft> {
  const draft = await openDraft(tx, found);
  if (draft === null) throw new Conflict(outOfTurn(found.ref.state));
  const isSeen =
    "revision" in seen ? seen.revision === draft.revision : seen.contentHash === draft.contentHash;
  if (!isSeen) throw new Conflict(CHANGED);
  return draft;
}

const CHANGED = wording(
  "您打开页面之后，年报又有改动。请查看最新内容后再操作。",
  "您打開頁面之後，年報又有改動。請查看最新內容後再操作。",
  "The report has changed since you opened this page. Look at it as it is now, then try again.",
);
