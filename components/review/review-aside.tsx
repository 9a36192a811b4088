import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ContentDifference } from "#lib/domain/reports/diff-contents.ts";
import type { Template } from "#lib/domain/templates/types.ts";
import { commentPlaces } from "#lib/domain/views/comment-places.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { AsideSection } from "./aside-section.tsx";
import { ChangeList } from "./change-list.tsx";
import { CommentForm } from "./comment-form.tsx";
import { CommentThreads } from "./comment-threads.tsx";
import { type Decision, DecisionForm } from "./decision-form.tsx";
import { FindingList } from "./finding-list.tsx";
import type { ReviewActions } from "./review-actions.ts";

interface ReviewAsideProps {
  view: ReportView;
  template: Template;
  changes: ContentDifference | null;
  actions: ReviewActions;
}

/** The side panel from top to bottom in the order of the work: what changed, what the checks say, what we say, what we decide. */
export function ReviewAside({ view, template, changes, actions }: ReviewAsideProps) {
  const t = useTranslations("review");
  const last = view.submissions.at(-1)?.number ?? 1;
  const locale = useLocale();
  const places = commentPlaces(template).map((group) => ({
    label: group.label?.[locale] ?? null,
    places: group.places.map(({ key, label }) => ({ key, label: label[locale] })),
  }));
  const mayComment = view.acts.includes("comment");
  const choices = (["approve", "return"] as const satisfies readonly Decision[]).filter((act) =>
    view.acts.includes(act),
  );
  return (
    <>
      {changes === null ? null : (
        <AsideSection id="changes" title={t("page.changes")}>
          <ChangeList template={template} changes={changes} since={last - 1} />
        </AsideSection>
      )}
      <AsideSection id="findings" title={t("page.findings")}>
        <FindingList template={template} findings={view.findings} explanations={view.explanations} />
      </AsideSection>
      <AsideSection id="comments" title={t("page.comments")}>
        <CommentThreads
          template={template}
          comments={view.comments}
          actions={{ reply: mayComment ? actions.reply : null, resolve: actions.resolve }}
        />
        {mayComment ? <CommentForm places={places} action={actions.comment} /> : null}
      </AsideSection>
      <AsideSection id="decision" title={t("page.decision")}>
        {view.acts.includes("publish") ? (
          <div className="mb-4 flex flex-col items-start gap-2">
            <p className="text-14">{t("decision.publishHint")}</p>
            <LinkButton look="primary" href={`/review/publish?report=${view.ref.id}`}>
              {t("decision.publish")}
            </LinkButton>
          </div>
        ) : null}
        {choices.length === 0 ? (
          <p className="text-14 text-ink-soft">{t("page.readOnly")}</p>
        ) : (
          <DecisionForm choices={choices} action={actions.decide} />
        )}
      </AsideSection>
    </>
  );
}
