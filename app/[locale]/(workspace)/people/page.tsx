import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { bodyOptions } from "#components/admin/body-options.ts";
import { PeopleList } from "#components/admin/people-list.tsx";
import { PersonForm } from "#components/admin/person-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { findPeople } from "#lib/domain/views/find-people.ts";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { loadPeople } from "#lib/server/administration/load-people.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { addPersonAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.people");
  return { title: t("title") };
}

export default async function PeoplePage(props: { searchParams: Promise<{ q?: string | string[] }> }) {
  const actor = await requireActor();
  const { people, bodies } = await orNotFound(loadPeople(actor));
  const q = String((await props.searchParams).q ?? "");
  const found = findPeople(people, q);
  const t = await getTranslations("admin.people");
  const locale = await getLocale();
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <section>
          <form action={localizedPath(locale, "/people")} className="mb-4 flex max-w-md items-end gap-3">
            <div className="grow">
              <TextField id="q" type="search" label={t("search")} defaultValue={q} />
            </div>
            <Button type="submit">{t("find")}</Button>
          </form>
          {found.length === 0 ? <EmptyState sentence={t("none")} /> : <PeopleList people={found} />}
        </section>
        <section>
          <h2 className="mb-3 text-18">{t("add")}</h2>
          <ClientMessages namespaces={["shell", "admin"]}>
            <PersonForm action={addPersonAction.bind(null, locale)} bodies={bodyOptions(bodies, locale)} />
          </ClientMessages>
        </section>
      </div>
    </>
  );
}
