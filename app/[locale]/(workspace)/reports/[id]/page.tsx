import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { CorrectionForm } from "#components/overview/correction-form.tsx";
import { OverviewHeading } from "#components/overview/overview-heading.tsx";
import { ReportOverview } from "#components/overview/report-overview.tsx";
import { AsideSection } from "#components/review/aside-section.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { principalScope } from "#lib/domain/views/series-token.ts";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { redirect } from "#lib/i18n/navigation.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { correctAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("overview");
  return { title: t("pageTitle") };
}

interface ReportPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export default async function ReportPage({ params, searchParams }: ReportPageProps) {
  const actor = await requireActor();
  const { id } = await params;
  const { done } = await searchParams;
  const view = await orNotFound(loadReport(actor, id));
  const locale = await getLocale();
  // Whoever reviews it has a page for that; this one is for those whose report it is.
  const isOwn = actor.memberships.some(({ bodyId }) => bodyId === view.ref.bodyId);
  if (!isOwn) redirect({ href: `/review/${id}`, locale });
  const t = await getTranslations();
  const { body, subject } = view;
  const { year, scope } = subject;
  const hasConsolidated = scope === "consolidated";
  const principal = principalScope({ kind: body.kind, hasConsolidated });
  return (
    <ClientMessages namespaces={["shell", "overview", "review"]}>
      {done === "submitted" || done === "requested" ? (
        <div className="mb-4 max-w-measure">
          <Notice tone="ok" live="status" title={t(`submitting.done.${done}`)} />
        </div>
      ) : null}
      <OverviewHeading view={view} publicPath={reportPath({ slug: body.slug, year, scope, principal })} />
      <ReportOverview view={view} />
      {view.acts.includes("start_correction") ? (
        <div className="mt-10">
          <AsideSection id="correction" title={t("overview.correction.title")}>
            <CorrectionForm action={correctAction.bind(null, { locale, reportId: id })} />
          </AsideSection>
        </div>
      ) : null}
    </ClientMessages>
  );
}
