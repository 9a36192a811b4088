import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { editedReport } from "#components/form/edited-report.ts";
import { EditorNotices } from "#components/form/editor-notices.tsx";
import { EditorWays } from "#components/form/editor-ways.tsx";
import { ReportEditor } from "#components/form/report-editor.tsx";
import { ReportName } from "#components/form/report-name.tsx";
import { isOfBody } from "#lib/domain/access/policy.ts";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { answerCommentAction, explainAction, resolveCommentAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("editor");
  return { title: t("pageTitle") };
}

export default async function EditPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const view = await orNotFound(loadReport(actor, id));
  // Others who may read the report have a page for that.
  if (!isOfBody(actor, view.ref)) notFound();
  const may = (act: (typeof view.acts)[number]) => view.acts.includes(act);
  const isReadOnly = !may("edit");
  const acts = {
    explain: may("explain") ? explainAction.bind(null, id) : null,
    answer: may("comment") ? answerCommentAction.bind(null, id) : null,
    resolve: resolveCommentAction.bind(null, id),
  };
  const slots = {
    name: <ReportName view={view} />,
    ways: <EditorWays reportId={id} maySubmit={may("submit") || may("request_sign_off")} />,
    notices: <EditorNotices view={view} isReadOnly={isReadOnly} />,
  };
  return (
    <ClientMessages namespaces={["shell", "editor"]}>
      <ReportEditor
        key={id}
        report={editedReport(view)}
        personId={actor.personId}
        isReadOnly={isReadOnly}
        acts={acts}
        slots={slots}
      />
    </ClientMessages>
  );
}
