import { useLocale, useTranslations } from "next-intl";
import { OfficialReport } from "#components/report/official-report.tsx";
import { AsideSection } from "#components/review/aside-section.tsx";
import { CommentThreads } from "#components/review/comment-threads.tsx";
import { FindingList } from "#components/review/finding-list.tsx";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { OwnDownloads } from "./own-downloads.tsx";
import { ReportHistory } from "./report-history.tsx";
import { SubmissionTable } from "./submission-table.tsx";
import { VersionTable } from "./version-table.tsx";

/** Everything about one report for those whose report it is; writing, submitting and signing have pages of their own. */
export function ReportOverview({ view }: { view: ReportView }) {
  const t = useTranslations("overview");
  const locale = useLocale();
  const template = templateById(view.template);
  return (
    <div className="flex flex-col gap-10">
      {view.versions.length === 0 ? null : (
        <AsideSection id="versions" title={t("versions.title")}>
          <VersionTable versions={view.versions} />
        </AsideSection>
      )}
      {view.submissions.length === 0 ? null : (
        <AsideSection id="submissions" title={t("submissions.title")}>
          <SubmissionTable submissions={view.submissions} />
        </AsideSection>
      )}
      <AsideSection id="downloads" title={t("downloads.title")}>
        <OwnDownloads view={view} />
      </AsideSection>
      <div className="grid gap-10 lg:grid-cols-2">
        <AsideSection id="findings" title={t("findings")}>
          <FindingList template={template} findings={view.findings} explanations={view.explanations} />
        </AsideSection>
        <AsideSection id="history" title={t("history")}>
          <ReportHistory history={view.history} />
        </AsideSection>
      </div>
      <AsideSection id="comments" title={t("comments")}>
        {view.comments.length === 0 ? (
          <p className="text-14 text-ink-soft">{t("noComments")}</p>
        ) : (
          <CommentThreads
            template={template}
            comments={view.comments}
            actions={{ reply: null, resolve: null }}
          />
        )}
      </AsideSection>
      <AsideSection id="report" title={t("report")}>
        <p className="mb-6 text-14 text-ink-soft">{t(`source.${view.source}`)}</p>
        <OfficialReport template={template} content={view.content} locale={locale} />
      </AsideSection>
    </div>
  );
}
