import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { JurisdictionForm } from "#components/admin/jurisdiction-form.tsx";
import { JurisdictionTable } from "#components/admin/jurisdiction-table.tsx";
import { ReleaseForm } from "#components/admin/release-form.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { loadOperation } from "#lib/server/administration/load-operation.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { createJurisdictionAction, requestReleaseAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.operation");
  return { title: t("title") };
}

export default async function OperationPage() {
  const actor = await requireActor();
  const { jurisdictions } = await orNotFound(loadOperation(actor));
  const t = await getTranslations("admin.operation");
  const locale = await getLocale();
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <section>
          {jurisdictions.length === 0 ? (
            <EmptyState sentence={t("none")} />
          ) : (
            <JurisdictionTable rows={jurisdictions} />
          )}
        </section>
        <section>
          <h2 className="mb-3 text-18">{t("add")}</h2>
          <ClientMessages namespaces={["shell", "admin"]}>
            <JurisdictionForm action={createJurisdictionAction.bind(null, locale)} />
          </ClientMessages>
          <h2 className="mt-10 mb-3 text-18">{t("release.title")}</h2>
          <ClientMessages namespaces={["shell", "admin"]}>
            <ReleaseForm action={requestReleaseAction.bind(null, locale)} />
          </ClientMessages>
        </section>
      </div>
    </>
  );
}
