"use server";

import { refresh } from "next/cache";
import type { ActAnswer } from "#components/form/comments/comments-context.ts";
import type { CommentPlace } from "#lib/domain/views/comment-view.ts";
import { commentOnReport } from "#lib/server/reports/comment-on-report.ts";
import { explainFinding } from "#lib/server/reports/explain-finding.ts";
import { resolveComment } from "#lib/server/reports/resolve-comment.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** Keeps the reason for a finding. */
export async function explainAction(reportId: string, fingerprint: string, text: string): Promise<ActAnswer> {
  const actor = await requireActor();
  return answerOf(explainFinding(actor, reportId, { fingerprint, text }));
}

/** Answers a comment at the comment's own place. */
export async function answerCommentAction(
  reportId: string,
  comment: { place: CommentPlace; answers: string; text: string },
): Promise<ActAnswer> {
  const actor = await requireActor();
  return answerOf(commentOnReport(actor, reportId, comment));
}

/** Marks a comment as dealt with. */
export async function resolveCommentAction(reportId: string, commentId: string): Promise<ActAnswer> {
  const actor = await requireActor();
  return answerOf(resolveComment(actor, reportId, commentId));
}

async function answerOf(work: Promise<unknown>): Promise<ActAnswer> {
  const sentence = await refusalOf(work);
  if (sentence !== null) return { done: false, sentence };
  refresh();
  return { done: true };
}
