import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { OfficialReport } from "#components/report/official-report.tsx";
import { AsideSection } from "#components/review/aside-section.tsx";
import { FindingList } from "#components/review/finding-list.tsx";
import { SignOffForm } from "#components/review/sign-off-form.tsx";
import { SignOffHeading } from "#components/review/sign-off-heading.tsx";
import { SinceLastYear } from "#components/review/since-last-year.tsx";
import { templateById } from "#lib/domain/templates/registry.ts";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { refuseAction, signAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review.signOff");
  return { title: t("title") };
}

export default async function SignOffReportPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  if (!actor.memberships.some(({ role }) => role === "signatory")) notFound();
  const view = await orNotFound(loadReport(actor, id));
  const t = await getTranslations("review");
  const locale = await getLocale();
  const about = { locale, reportId: id, contentHash: view.contentHash };
  const maySign = view.acts.includes("sign_off") && view.signOff.status !== "given";
  const mayRefuse = view.acts.includes("refuse_sign_off");
  const template = templateById(view.template);
  return (
    <ClientMessages namespaces={["shell", "review"]}>
      <SignOffHeading view={view} />
      <div className="flex flex-col gap-10">
        <SinceLastYear view={view} />
        <div className="max-w-measure">
          <AsideSection id="findings" title={t("page.findings")}>
            <FindingList template={template} findings={view.findings} explanations={view.explanations} />
          </AsideSection>
        </div>
        <AsideSection id="decision" title={t("signOff.decision")}>
          {maySign || mayRefuse ? (
            <SignOffForm
              sign={maySign ? signAction.bind(null, about) : null}
              refuse={mayRefuse ? refuseAction.bind(null, about) : null}
            />
          ) : (
            <p className="text-14 text-ink-soft">{t("signOff.notYours")}</p>
          )}
        </AsideSection>
        <AsideSection id="report" title={t("signOff.report")}>
          <OfficialReport template={template} content={view.content} locale={locale} />
        </AsideSection>
      </div>
    </ClientMessages>
  );
}
