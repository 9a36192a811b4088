import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { bodyOptions } from "#components/admin/body-options.ts";
import { NamesForm } from "#components/admin/names-form.tsx";
import { SuccessionForm } from "#components/admin/succession-form.tsx";
import { SuccessionTable } from "#components/admin/succession-table.tsx";
import { TileForm } from "#components/admin/tile-form.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { loadOrganisation } from "#lib/server/administration/load-organisation.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import {
  changeNamesAction,
  enterSuccessionAction,
  placeTileAction,
  strikeSuccessionAction,
} from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("bodies.organisation");
  return { title: t("title") };
}

export default async function OrganisationPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const view = await orNotFound(loadOrganisation(actor, id));
  const t = await getTranslations("bodies.organisation");
  const m = await getTranslations("residents");
  const locale = await getLocale();
  const { body, successions, others } = view;
  const crumbs = [
    { label: (await getTranslations("admin.organisations"))("title"), href: "/organisations" },
    { label: body.name, href: null },
  ];
  return (
    <>
      <PageHeading title={body.name} above={<Breadcrumb crumbs={crumbs} />} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 xl:grid-cols-[26rem_minmax(0,1fr)]">
        <ClientMessages namespaces={["shell", "admin", "bodies", "residents"]}>
          <section>
            <h2 className="mb-3 text-18">{t("names")}</h2>
            <NamesForm action={changeNamesAction.bind(null, { locale, bodyId: id })} view={view} />
            <h2 className="mt-10 mb-1 text-18">{m("map")}</h2>
            <p className="mb-3 max-w-measure text-14 text-ink-soft">{m("mapLead")}</p>
            <TileForm action={placeTileAction.bind(null, { locale, bodyId: id })} tile={view.tile} />
          </section>
          <section>
            <h2 className="mb-1 text-18">{t("successions")}</h2>
            <p className="mb-3 max-w-measure text-14 text-ink-soft">{t("successionsLead")}</p>
            {successions.length === 0 ? (
              <p className="mb-6 text-14">{t("noSuccessions")}</p>
            ) : (
              <SuccessionTable
                successions={successions}
                strike={strikeSuccessionAction.bind(null, { locale, bodyId: id })}
              />
            )}
            <h3 className="mt-8 mb-3 text-16">{t("enter")}</h3>
            <SuccessionForm
              action={enterSuccessionAction.bind(null, { locale, bodyId: id })}
              others={bodyOptions(others, locale)}
            />
          </section>
        </ClientMessages>
      </div>
    </>
  );
}
