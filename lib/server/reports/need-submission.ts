import "server-only";
import { Conflict } from "#lib/domain/refusal.ts";
import { wording } from "#lib/domain/wording.ts";
import { outOfTurn } from "#lib/domain/workflow/out-of-turn.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "./find-report.ts";

/** The last submission, which has to be the one that the reviewer read; Conflict when another has come in since. */
export async function needSubmission(tx: Transaction, { ref }: FoundReport, number: number) {
  const submission = await tx.submission.findFirst({
    where: { reportId: ref.id },
    orderBy: { number: "desc" },
    select: { id: true, number: true, submittedById: true },
  });
  if (submission === null) throw new Conflict(outOfTurn(ref.state));
  if (submission.number !== number) throw new Conflict(NEWER);
  return submission;
}

const NEWER = wording(
  "您打开页面之后，这份年报已重新报送。请查看最新一次报送的内容。",
  "您打開頁面之後，這份年報已重新報送。請查看最新一次報送的內容。",
  "This report has been submitted again since you opened this page. Look at the latest submission.",
);
