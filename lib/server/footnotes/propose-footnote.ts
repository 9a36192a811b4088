import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { LONGEST_FOOTNOTE, readFootnotePlace } from "#lib/domain/footnotes/footnote.ts";
import { Malformed, Refused } from "#lib/domain/refusal.ts";
import { wording } from "#lib/domain/wording.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { aboutReport } from "#lib/server/reports/about-report.ts";
import { findReportToChange } from "#lib/server/reports/find-report.ts";
import { authoriseNow } from "#lib/server/reports/move-report.ts";
import { recordEvent } from "#lib/server/reports/record-event.ts";

export interface ProposeFootnote {
  /** `cell:t3.granted.total` or `indicator:disclosure-rate`. */
  readonly place: string;
  readonly text: string;
}

/** The body asks for a footnote on its own published figure. An empty or long text, or a second one waiting at the same place, is Refused. */
export async function proposeFootnote(
  actor: Actor,
  reportId: string,
  { place, text }: ProposeFootnote,
  at: Date = new Date(),
): Promise<{ footnoteId: string }> {
  return await inTenant(actor, async (tx) => {
    const found = await findReportToChange(tx, actor, reportId);
    authoriseNow(actor, "propose_footnote", found);
    const at_ = readFootnotePlace(place, found.template);
    if (at_ === null) throw new Malformed(`no place ${place} in ${found.template.id}`);
    const said = text.trim();
    if (said === "") throw new Refused(EMPTY);
    if ([...said].length > LONGEST_FOOTNOTE) throw new Refused(TOO_LONG);
    const inForce = await tx.reportVersion.findFirst({
      where: { reportId: found.ref.id },
      orderBy: { number: "desc" },
      select: { number: true },
    });
    if (inForce === null) throw new Refused(NOT_PUBLISHED);
    const waiting = await tx.footnote.findFirst({
      where: {
        reportId: found.ref.id,
        placeKind: at_.kind,
        placeKey: at_.key,
        decision: null,
        withdrawal: null,
      },
      select: { id: true },
    });
    if (waiting !== null) throw new Refused(WAITING);
    const { id } = await tx.footnote.create({
      data: {
        ...aboutReport(found),
        versionNumber: inForce.number,
        placeKind: at_.kind,
        placeKey: at_.key,
        text: said,
        proposedAt: at,
        proposedById: actor.personId,
        proposedByName: actor.name,
      },
      select: { id: true },
    });
    const detail = { footnote: id, place, text: said };
    await recordEvent(tx, { kind: "footnote_proposed", detail, actor, about: aboutReport(found), at });
    return { footnoteId: id };
  });
}

const EMPTY = wording("请写明脚注内容。", "請寫明註腳內容。", "Write the footnote.");
const TOO_LONG = wording(
  `脚注最多${LONGEST_FOOTNOTE}字。`,
  `註腳最多${LONGEST_FOOTNOTE}字。`,
  `A footnote has at most ${LONGEST_FOOTNOTE} characters.`,
);
const NOT_PUBLISHED = wording(
  "报告公布以后才能作脚注。",
  "報告公布以後才能作註腳。",
  "Only a published report can have footnotes.",
);
const WAITING = wording(
  "这个位置已有一条脚注等待审定。",
  "這個位置已有一條註腳等待審定。",
  "A footnote at this place is waiting for a decision already.",
);
