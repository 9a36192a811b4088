import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { Duties } from "#components/admin/duties.tsx";
import { YearForm } from "#components/admin/year-form.tsx";
import { YearList } from "#components/admin/year-list.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { DUTY_FILTERS } from "#lib/domain/views/filter-duties.ts";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { loadCollection } from "#lib/server/administration/load-collection.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { openYearAction } from "./actions.ts";

const addressSchema = z.object({
  year: z.coerce.number().int().min(2000).max(2100).nullable().catch(null),
  show: z.enum(DUTY_FILTERS).catch("all"),
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.collection");
  return { title: t("title") };
}

export default async function CollectionPage(props: { searchParams: Promise<Record<string, string>> }) {
  const actor = await requireActor();
  const { year, show } = addressSchema.parse(await props.searchParams);
  const { years, current, duties } = await orNotFound(loadCollection(actor, year));
  const t = await getTranslations("admin.collection");
  const locale = await getLocale();
  const nextYear = (years[0]?.year ?? new Date().getFullYear() - 2) + 1;
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_26rem]">
        {current === null ? (
          <EmptyState sentence={t("none")} />
        ) : (
          <Duties duties={duties} year={current} show={show} />
        )}
        <div className="flex flex-col gap-10">
          <section>
            <h2 className="mb-3 text-18">{t("years")}</h2>
            <YearList years={years} current={current} />
          </section>
          <section>
            <h2 className="mb-1 text-18">{t("open")}</h2>
            <p className="mb-4 text-13 text-ink-soft">{t("openLead")}</p>
            <ClientMessages namespaces={["shell", "admin"]}>
              <YearForm action={openYearAction.bind(null, locale)} year={nextYear} />
            </ClientMessages>
          </section>
        </div>
      </div>
    </>
  );
}
