"use server";

import { refresh } from "next/cache";
import { getTranslations } from "next-intl/server";
import { type FormState, typedValues } from "#components/ui/form-state.ts";
import type { Locale } from "#lib/domain/localized.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { TemplateId } from "#lib/domain/templates/types.ts";
import { placeOfKey } from "#lib/domain/views/comment-places.ts";
import type { CommentPlace } from "#lib/domain/views/comment-view.ts";
import type { ReportState } from "#lib/domain/workflow/states.ts";
import { redirect } from "#lib/i18n/navigation.ts";
import { approveReport } from "#lib/server/reports/approve-report.ts";
import { commentOnReport } from "#lib/server/reports/comment-on-report.ts";
import { resolveComment } from "#lib/server/reports/resolve-comment.ts";
import { returnReport } from "#lib/server/reports/return-report.ts";
import { refusalOf } from "#lib/server/session/refusal-of.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

/** The report an action is about, bound by its page. */
interface About {
  readonly locale: Locale;
  readonly reportId: string;
  readonly template: TemplateId;
  /** Number of the submission on the screen: a decision on any other is refused. */
  readonly submission: number;
  /** The state on the screen, so that two reviewers do not undo each other's decisions unawares. */
  readonly state: ReportState;
}

/** Pins a comment to the place chosen in the form. */
export async function commentAction(about: About, _before: FormState, form: FormData): Promise<FormState> {
  const place = placeOfKey(templateById(about.template), String(form.get("place") ?? ""));
  return addComment(about, { place, answers: null }, form);
}

/** Answers a comment, at the comment's own place. */
export async function replyAction(
  about: About,
  answered: { readonly id: string; readonly place: CommentPlace },
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  return addComment(about, { place: answered.place, answers: answered.id }, form);
}

async function addComment(
  { locale, reportId }: About,
  { place, answers }: { place: CommentPlace | null; answers: string | null },
  form: FormData,
): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "review.comments" });
  const values = typedValues(form);
  const text = (values.text ?? "").trim();
  if (place === null) return refuse(values, "comment-place", t("placeUnknown"));
  if (text === "") return refuse(values, "comment-text", t("textMissing"));
  const refusal = await refusalOf(commentOnReport(actor, reportId, { place, text, answers }));
  if (refusal !== null) return refuse(values, null, refusal[locale]);
  refresh();
  return { values: {}, errors: [], done: t("done") };
}

/** Marks a comment as dealt with. */
export async function resolveAction({ locale, reportId }: About, commentId: string): Promise<FormState> {
  const actor = await requireActor();
  const refusal = await refusalOf(resolveComment(actor, reportId, commentId));
  if (refusal !== null) return refuse({}, null, refusal[locale]);
  refresh();
  return { values: {}, errors: [], done: null };
}

/** Approves or returns, and goes back to the queue. */
export async function decideAction(
  { locale, reportId, submission, state }: About,
  hasComments: boolean,
  _before: FormState,
  form: FormData,
): Promise<FormState> {
  const actor = await requireActor();
  const t = await getTranslations({ locale, namespace: "review.decision" });
  const values = typedValues(form);
  const text = (values.text ?? "").trim();
  const { decision } = values;
  if (decision !== "approve" && decision !== "return")
    return refuse(values, "decision-approve", t("choiceMissing"));
  if (decision === "return" && text === "" && !hasComments)
    return refuse(values, "decision-text", t("reasonMissing"));
  const work =
    decision === "approve"
      ? approveReport(actor, reportId, { submission, note: text })
      : returnReport(actor, reportId, { submission, state, reason: text });
  const refusal = await refusalOf(work);
  if (refusal !== null) return refuse(values, null, refusal[locale]);
  const done = decision === "approve" ? "approved" : "returned";
  return redirect({ href: `/review?done=${done}&report=${reportId}`, locale });
}

function refuse(values: FormState["values"], field: string | null, message: string): FormState {
  return { values, errors: [{ field, message }], done: null };
}
