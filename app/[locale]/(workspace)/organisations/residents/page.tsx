import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ResidentsForm } from "#components/admin/residents-form.tsx";
import { ResidentsListForm } from "#components/admin/residents-list-form.tsx";
import { ResidentsTable } from "#components/admin/residents-table.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { Link } from "#lib/i18n/navigation.ts";
import { loadResidents } from "#lib/server/administration/load-residents.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { enterResidentsAction, enterResidentsListAction, strikeResidentsAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("residents");
  return { title: t("title") };
}

export default async function ResidentsPage({ searchParams }: { searchParams: Promise<{ year?: string }> }) {
  const actor = await requireActor();
  const { year: asked } = await searchParams;
  const { areas, years, year, entries } = await orNotFound(loadResidents(actor, Number(asked ?? 0)));
  const t = await getTranslations("residents");
  const locale = await getLocale();
  const crumbs = [
    { label: (await getTranslations("admin.organisations"))("title"), href: "/organisations" },
    { label: t("title"), href: null },
  ];
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} above={<Breadcrumb crumbs={crumbs} />} />
      <ClientMessages namespaces={["shell", "residents"]}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_26rem]">
          <section>
            <nav aria-label={t("columns.year")} className="mb-3 flex flex-wrap gap-x-4">
              {years.map((one) => (
                <Link
                  key={one}
                  href={`/organisations/residents?year=${one}`}
                  aria-current={one === year ? "page" : undefined}
                  className="tabular aria-[current=page]:font-semibold"
                >
                  {one}
                </Link>
              ))}
            </nav>
            {entries.length === 0 ? (
              <EmptyState sentence={t("none")} />
            ) : (
              <ResidentsTable entries={entries} strike={strikeResidentsAction.bind(null, locale)} />
            )}
          </section>
          <div className="flex flex-col gap-10">
            <section>
              <h2 className="mb-3 text-18">{t("one")}</h2>
              <ResidentsForm
                action={enterResidentsAction.bind(null, locale)}
                areas={areas.map(({ slug, name }) => ({ value: slug, label: name }))}
              />
            </section>
            <section>
              <h2 className="mb-3 text-18">{t("several")}</h2>
              <ResidentsListForm action={enterResidentsListAction.bind(null, locale)} />
            </section>
          </div>
        </div>
      </ClientMessages>
    </>
  );
}
