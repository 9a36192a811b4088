import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { Conflict, Refused } from "#lib/domain/refusal.ts";
import { wording } from "#lib/domain/wording.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { leaveRenewal } from "#lib/server/public/leave-renewal.ts";
import { renewPublicPages } from "#lib/server/public/renew-public-pages.ts";
import { aboutReport } from "#lib/server/reports/about-report.ts";
import { authoriseNow } from "#lib/server/reports/move-report.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";
import { findFootnote } from "./find-footnote.ts";

export interface DecideFootnote {
  readonly accepted: boolean;
  /** Needed where it is refused. */
  readonly reason: string;
}

/** The office above publishes a footnote or refuses it with a reason. Decided or taken back already is a Conflict. */
export async function decideFootnote(
  actor: Actor,
  footnoteId: string,
  { accepted, reason }: DecideFootnote,
  at: Date = new Date(),
): Promise<void> {
  await inTenant(actor, async (tx) => {
    const { report, footnote } = await findFootnote(tx, actor, footnoteId);
    authoriseNow(actor, "decide_footnote", report);
    if (footnote.withdrawal !== null) throw new Conflict(TAKEN_BACK);
    if (footnote.decision !== null) throw new Conflict(DECIDED);
    if (!accepted && reason.trim() === "") throw new Refused(NO_REASON);
    const { count } = await tx.footnoteDecision.createMany({
      data: {
        footnoteId: footnote.id,
        ...aboutReport(report),
        accepted,
        reason: reason.trim(),
        decidedAt: at,
        decidedById: actor.personId,
        decidedByName: actor.name,
      },
      skipDuplicates: true,
    });
    if (count === 0) throw new Conflict(DECIDED);
    const about = aboutReport(report);
    const detail = { footnote: footnote.id, accepted, reason: reason.trim() };
    await recordEvent(tx, { kind: "footnote_decided", detail, actor, about, at });
    if (accepted) {
      const { jurisdictionId } = report.ref;
      await leaveRenewal(tx, actor, { jurisdictionId, slug: report.body.slug, at });
    }
  });
  if (accepted) await renewPublicPages();
}

const TAKEN_BACK = wording(
  "机关已撤回这条脚注。",
  "機關已撤回這條註腳。",
  "The body has taken this footnote back.",
);
const DECIDED = wording(
  "这条脚注已经审定。",
  "這條註腳已經審定。",
  "This footnote has been decided already.",
);
const NO_REASON = wording("不同意须说明理由。", "不同意須說明理由。", "A refusal needs a reason.");
