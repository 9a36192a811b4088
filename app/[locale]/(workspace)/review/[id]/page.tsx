import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ReviewAside } from "#components/review/review-aside.tsx";
import { ReviewDesk } from "#components/review/review-desk.tsx";
import { ReviewHeading } from "#components/review/review-heading.tsx";
import { ReviewSheet } from "#components/review/review-sheet.tsx";
import { mayActInOffice } from "#lib/domain/access/policy.ts";
import { diffContents } from "#lib/domain/reports/diff-contents.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { loadSubmission } from "#lib/server/reports/load-submission.ts";
import { loadReviewed } from "#lib/server/review/load-reviewed.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { commentAction, decideAction, replyAction, resolveAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review.queue");
  return { title: t("title") };
}

export default async function ReviewReportPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  if (!mayActInOffice(actor, "review_queue")) notFound();
  const view = await orNotFound(loadReviewed(actor, id));
  const last = view.submissions.at(-1);
  if (last === undefined) notFound();

  const template = templateById(view.template);
  const returned = last.number > 1 ? await orNotFound(loadSubmission(actor, id, last.number - 1)) : null;
  const changes = returned === null ? null : diffContents(template, returned.content, view.content);
  const t = await getTranslations("review.page");
  const { template: form, ref } = view;
  const about = {
    locale: await getLocale(),
    reportId: id,
    template: form,
    submission: last.number,
    state: ref.state,
  };
  const hasComments = view.comments.some(({ side, resolved }) => side === "reviewer" && resolved === null);
  return (
    <ClientMessages namespaces={["shell", "review"]}>
      <ReviewHeading view={view} submission={last} />
      <ReviewDesk
        asideLabel={t("findings")}
        report={<ReviewSheet view={view} template={template} changes={changes} />}
        aside={
          <ReviewAside
            view={view}
            template={template}
            changes={changes}
            actions={{
              comment: commentAction.bind(null, about),
              reply: ({ id, place }) => replyAction.bind(null, about, { id, place }),
              resolve: ({ id }) => resolveAction.bind(null, about, id),
              decide: decideAction.bind(null, about, hasComments),
            }}
          />
        }
      />
    </ClientMessages>
  );
}
