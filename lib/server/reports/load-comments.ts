import "server-only";
import type { Actor } from "#lib/domain/access/actor.ts";
import { mayResolveComment } from "#lib/domain/access/policy.ts";
import type { CommentView } from "#lib/domain/views/comment-view.ts";
import type { Transaction } from "#lib/server/database/client.ts";
import type { FoundReport } from "./find-report.ts";
import { placeOfRow } from "./place-columns.ts";

/** The comments on a report, oldest first. What stays inside the body is not for the reviewer's page, whoever opens it. */
export async function loadComments(
  tx: Transaction,
  actor: Actor,
  { ref }: FoundReport,
  { isReview }: { readonly isReview: boolean },
): Promise<readonly CommentView[]> {
  const rows = await tx.comment.findMany({
    where: { reportId: ref.id, ...(isReview ? { submissionId: { not: null } } : {}) },
    orderBy: [{ writtenAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => {
    const { side } = row;
    const isInternal = row.submissionId === null;
    const isOpen = row.answersId === null && row.resolvedAt === null;
    return {
      id: row.id,
      answers: row.answersId,
      place: placeOfRow(row),
      text: row.text,
      name: row.writtenByName,
      side,
      isInternal,
      at: row.writtenAt.toISOString(),
      resolved: row.resolvedAt && { at: row.resolvedAt.toISOString(), name: row.resolvedByName ?? "" },
      mayResolve: isOpen && mayResolveComment(actor, { side, isInternal }, ref),
    };
  });
}
