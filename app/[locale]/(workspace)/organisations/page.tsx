import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BodyForm } from "#components/admin/body-form.tsx";
import { OrganisationTable } from "#components/admin/organisation-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { Link } from "#lib/i18n/navigation.ts";
import { loadOrganisations } from "#lib/server/administration/load-organisations.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { addBodyAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.organisations");
  return { title: t("title") };
}

export default async function OrganisationsPage() {
  const actor = await requireActor();
  const { bodies } = await orNotFound(loadOrganisations(actor));
  const t = await getTranslations("admin.organisations");
  const locale = await getLocale();
  const parents = bodies.map((body) => ({
    value: body.id,
    label: `${"　".repeat(body.depth)}${body.names[locale] || body.name}`,
  }));
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <section>
          <p className="mb-2 flex flex-wrap justify-between gap-x-6 text-14 text-ink-soft">
            <span>{t("count", { count: bodies.length })}</span>
            <Link href="/organisations/residents">{(await getTranslations("residents"))("title")}</Link>
          </p>
          {bodies.length === 0 ? <EmptyState sentence={t("empty")} /> : <OrganisationTable rows={bodies} />}
        </section>
        <section>
          <h2 className="mb-3 text-18">{t("add")}</h2>
          <ClientMessages namespaces={["shell", "review", "admin"]}>
            <BodyForm action={addBodyAction.bind(null, locale)} parents={parents} />
          </ClientMessages>
        </section>
      </div>
    </>
  );
}
