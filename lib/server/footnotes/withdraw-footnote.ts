import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Conflict } from "#lib/domain/refusal.ts";
import { wording } from "#lib/domain/wording.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { leaveRenewal } from "#lib/server/public/leave-renewal.ts";
import { renewPublicPages } from "#lib/server/public/renew-public-pages.ts";
import { aboutReport } from "#lib/server/reports/about-report.ts";
import { authoriseNow } from "#lib/server/reports/move-report.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { findFootnote } from "./find-footnote.ts";

/** The body takes its footnote back; what it said, and when it stood there, stays on record. Twice is a Conflict. */
export async function withdrawFootnote(
  actor: Actor,
  footnoteId: string,
  at: Date = new Date(),
): Promise<void> {
  const wasPublic = await inTenant(actor, async (tx) => {
    const { report, footnote } = await findFootnote(tx, actor, footnoteId);
    authoriseNow(actor, "withdraw_footnote", report);
    const { count } = await tx.footnoteWithdrawal.createMany({
      data: {
        footnoteId: footnote.id,
        ...aboutReport(report),
        withdrawnAt: at,
        withdrawnById: actor.personId,
        withdrawnByName: actor.name,
      },
      skipDuplicates: true,
    });
    if (count === 0) throw new Conflict(TAKEN_BACK);
    const about = aboutReport(report);
    await recordEvent(tx, {
      kind: "footnote_withdrawn",
      detail: { footnote: footnote.id },
      actor,
      about,
      at,
    });
    const { jurisdictionId } = report.ref;
    if (footnote.decision?.accepted === true) {
      await leaveRenewal(tx, actor, { jurisdictionId, slug: report.body.slug, at });
    }
    return footnote.decision?.accepted === true;
  });
  if (wasPublic) await renewPublicPages();
}

const TAKEN_BACK = wording(
  "这条脚注已经撤回。",
  "這條註腳已經撤回。",
  "This footnote has been taken back already.",
);
