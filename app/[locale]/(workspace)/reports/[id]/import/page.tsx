import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ImportClosed } from "#components/importing/import-closed.tsx";
import { ImportDesk } from "#components/importing/import-desk.tsx";
import { ImportHeading } from "#components/importing/import-heading.tsx";
import { importedReport } from "#components/importing/imported-report.ts";
import { MAX_BYTES } from "#lib/exchange/import/limits.ts";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { loadReport } from "#lib/server/reports/load-report.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { importAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("importing");
  return { title: t("pageTitle") };
}

export default async function ImportPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const view = await orNotFound(loadReport(actor, id));
  const locale = await getLocale();
  return (
    <ClientMessages namespaces={["shell", "importing"]}>
      <ImportHeading view={view} />
      {view.acts.includes("edit") ? (
        <ImportDesk
          key={id}
          report={importedReport(view)}
          action={importAction.bind(null, { locale, reportId: id })}
          largestFile={MAX_BYTES}
          annotateAddress={localizedPath(locale, `/reports/${id}/workbook/annotated`)}
        />
      ) : (
        <ImportClosed reportId={id} />
      )}
    </ClientMessages>
  );
}
