import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FootnoteForm } from "#components/footnotes/footnote-form.tsx";
import { OwnFootnotes } from "#components/footnotes/own-footnotes.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { loadReportFootnotes } from "#lib/server/footnotes/load-report-footnotes.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { proposeFootnoteAction, withdrawFootnoteAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("bodies.footnotes");
  return { title: t("title") };
}

interface FootnotesPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ at?: string | string[] }>;
}

export default async function FootnotesPage({ params, searchParams }: FootnotesPageProps) {
  const actor = await requireActor();
  const { id } = await params;
  const { at } = await searchParams;
  const view = await orNotFound(loadReportFootnotes(actor, id));
  const t = await getTranslations("bodies.footnotes");
  const locale = await getLocale();
  const crumbs = [
    { label: t("report", { name: view.body.name, year: view.year }), href: `/reports/${id}` },
    { label: t("title"), href: null },
  ];
  const places = view.places.map(({ value, name }) => ({ value, label: name[locale] }));
  return (
    <ClientMessages namespaces={["shell", "bodies"]}>
      <PageHeading title={t("title")} lead={t("lead")} above={<Breadcrumb crumbs={crumbs} />} />
      <div className="flex flex-col gap-10">
        <OwnFootnotes
          footnotes={view.footnotes}
          withdraw={view.mayWithdraw ? withdrawFootnoteAction.bind(null, { locale }) : null}
        />
        <section>
          <h2 className="mb-3 text-18">{t("propose")}</h2>
          {view.mayPropose ? (
            <FootnoteForm
              action={proposeFootnoteAction.bind(null, { locale, reportId: id })}
              places={places}
              at={String(at ?? "")}
            />
          ) : (
            <Notice tone="neutral" title={t("notNow")} />
          )}
        </section>
      </div>
    </ClientMessages>
  );
}
