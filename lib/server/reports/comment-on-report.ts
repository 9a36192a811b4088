import "server-only";
import { uuidv7 } from "uuidv7";
import type { Actor } from "#lib/domain/access/actor.ts";
import { commentSide } from "#lib/domain/access/policy.ts";
import { Conflict, Malformed, NotFound, Refused } from "#lib/domain/refusal.ts";
import { placeKey } from "#lib/domain/rules/define-rule.ts";
import { placeOfKey } from "#lib/domain/views/comment-places.ts";
import type { CommentPlace } from "#lib/domain/views/comment-view.ts";
import { wording } from "#lib/domain/wording.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import { inTenant } from "#lib/server/database/in-tenant.ts";
import { isUuid } from "#lib/server/database/is-uuid.ts";
import { aboutReport } from "./about-report.ts";
import { type FoundReport, findReportToChange } from "./find-report.ts";
import { authoriseNow } from "./move-report.ts";
import { placeColumns, placeOfRow } from "./place-columns.ts";
import { recordEvent } from "./record-event.ts";

export interface CommentOnReport {
  readonly place: CommentPlace;
  readonly text: string;
  /** The comment it answers, or null. */
  readonly answers: string | null;
}

const LONGEST = 4_000;

/**
 * Pins a comment to a place of the report, or answers one at the place where its thread began. Before the first submission comments stay
 * inside the body, and so does every answer to one of those. The same words sent twice are one comment.
 */
export async function commentOnReport(
  actor: Actor,
  id: string,
  input: CommentOnReport,
  at: Date = new Date(),
): Promise<{ commentId: string }> {
  const text = input.text.trim();
  if (text === "") throw new Refused(NOTHING_SAID);
  if (text.length > LONGEST) throw new Refused(TOO_LONG);
  return await inTenant(actor, async (tx) => {
    const found = await findReportToChange(tx, actor, id);
    authoriseNow(actor, "comment", found);
    const thread = input.answers === null ? null : await findThread(tx, found, input.answers);
    const place = thread === null ? knownPlace(found, input.place) : placeOfRow(thread);
    const last = await tx.submission.findFirst({
      where: { reportId: found.ref.id },
      orderBy: { number: "desc" },
      select: { id: true },
    });
    const isInternal = thread !== null && thread.submissionId === null;
    const said = {
      ...aboutReport(found),
      ...placeColumns(place),
      submissionId: isInternal ? null : (last?.id ?? null),
      answersId: thread?.id ?? null,
      side: isInternal ? ("body" as const) : commentSide(actor, found.ref),
      text,
      writtenById: actor.personId,
    };
    const same = await tx.comment.findFirst({ where: { ...said, resolvedAt: null }, select: { id: true } });
    if (same !== null) return { commentId: same.id };
    const commentId = uuidv7();
    await tx.comment.create({
      data: { ...said, id: commentId, writtenAt: at, writtenByName: actor.name },
    });
    await recordEvent(tx, {
      kind: "comment_made",
      detail: { comment: commentId, place },
      actor,
      about: aboutReport(found),
      at,
    });
    return { commentId };
  });
}

/** The comment that opened a thread; an answer to an answer belongs to the same thread. */
async function findThread(tx: Transaction, { ref }: FoundReport, id: string) {
  const find = async (wanted: string) =>
    await tx.comment.findFirst({ where: { id: wanted, reportId: ref.id } });
  const answered = isUuid(id) ? await find(id) : null;
  const answersId = answered?.answersId ?? null;
  const thread = answersId === null ? answered : await find(answersId);
  if (thread === null) throw new NotFound(`comment ${id}`);
  if (thread.resolvedAt !== null) throw new Conflict(SETTLED);
  return thread;
}

function knownPlace({ template }: FoundReport, place: CommentPlace): CommentPlace {
  const known = placeOfKey(template, placeKey(place));
  if (known === null || known.kind !== place.kind) throw new Malformed("a comment on no place of this form");
  return known;
}

const NOTHING_SAID = wording("请写下意见。", "請寫下意見。", "Write what you want to say.");
const TOO_LONG = wording(
  `意见太长，请控制在 ${LONGEST} 字以内。`,
  `意見太長，請控制在 ${LONGEST} 字以內。`,
  `That is too long; keep it within ${LONGEST} characters.`,
);
const SETTLED = wording(
  "这条批注已标为处理完毕，您的答复没有发出。请刷新页面；如有新的意见，请另写一条批注。",
  "這條批註已標為處理完畢，您的答覆沒有發出。請重新整理頁面；如有新的意見，請另寫一條批註。",
  "This comment has been marked as settled, so your answer was not sent. Reload the page; write a new comment if something is still open.",
);
