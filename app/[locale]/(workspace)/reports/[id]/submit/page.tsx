import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { FindingGroups } from "#components/submitting/finding-groups.tsx";
import { type SubmitAct, SubmitDecision } from "#components/submitting/submit-decision.tsx";
import { SubmitHeading } from "#components/submitting/submit-heading.tsx";
import { SubmitSummary } from "#components/submitting/submit-summary.tsx";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { explainAction, requestSignOffAction, submitAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("submitting");
  return { title: t("title") };
}

export default async function SubmitPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const view = await orNotFound(loadReport(actor, id));
  if (!actor.memberships.some(({ role, bodyId }) => role === "officer" && bodyId === view.ref.bodyId)) {
    notFound();
  }
  const about = { locale: await getLocale(), reportId: id, revision: view.revision };
  const act = actOf(view);
  const action = act === "request_sign_off" ? requestSignOffAction : submitAction;
  const mayExplain = act !== null && view.acts.includes("explain");
  return (
    <ClientMessages namespaces={["shell", "submitting"]}>
      <SubmitHeading view={view} />
      <div className="flex max-w-measure flex-col gap-10">
        <SubmitSummary view={view} />
        <FindingGroups
          view={view}
          explain={mayExplain ? ({ fingerprint }) => explainAction.bind(null, about, fingerprint) : null}
        />
        <SubmitDecision view={view} act={act} action={action.bind(null, about)} />
      </div>
    </ClientMessages>
  );
}

/** A jurisdiction with a step of sign-off has its reports signed first; a void signature is asked for again from the editor. */
function actOf({ acts, signOff, ref }: ReportView): SubmitAct | null {
  const wanted = signOff.isRequired && ref.state !== "in_signoff" ? "request_sign_off" : "submit";
  return acts.includes(wanted) ? wanted : null;
}
