import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { bodyOptions } from "#components/admin/body-options.ts";
import { PeopleList } from "#components/admin/people-list.tsx";
import { PersonActs } from "#components/admin/person-acts.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { loadPeople } from "#lib/server/administration/load-people.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { deactivateAction, giveAction, resetAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.people");
  return { title: t("title") };
}

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor();
  const { id } = await params;
  const { people, bodies } = await orNotFound(loadPeople(actor));
  const person = people.find((each) => each.id === id);
  if (person === undefined) notFound();
  const t = await getTranslations("admin.people");
  const { name, accountName } = person;
  const locale = await getLocale();
  const about = { locale, personId: id, name, accountName };
  const crumbs = [
    { label: t("title"), href: "/people" },
    { label: name, href: null },
  ];
  return (
    <>
      <PageHeading title={name} above={<Breadcrumb crumbs={crumbs} />} />
      <div className="flex max-w-measure flex-col gap-10">
        <PeopleList people={[person]} />
        <ClientMessages namespaces={["shell", "admin"]}>
          <PersonActs
            name={name}
            bodies={bodyOptions(bodies, locale)}
            give={giveAction.bind(null, about)}
            reset={resetAction.bind(null, about)}
            deactivate={person.isSelf || !person.active ? null : deactivateAction.bind(null, about)}
          />
        </ClientMessages>
      </div>
    </>
  );
}
