import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DecidedFootnotes } from "#components/footnotes/decided-footnotes.tsx";
import { FootnoteToDecideEntry } from "#components/footnotes/footnote-to-decide.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { loadFootnoteQueue } from "#lib/server/footnotes/load-footnote-queue.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { decideFootnoteAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("bodies.footnotes");
  return { title: t("queueTitle") };
}

export default async function FootnoteQueuePage() {
  const actor = await requireActor();
  const { waiting, decided } = await orNotFound(loadFootnoteQueue(actor));
  const t = await getTranslations("bodies.footnotes");
  const review = await getTranslations("review.queue");
  const locale = await getLocale();
  const crumbs = [
    { label: review("title"), href: "/review" },
    { label: t("queueTitle"), href: null },
  ];
  return (
    <ClientMessages namespaces={["shell", "bodies"]}>
      <PageHeading title={t("queueTitle")} lead={t("queueLead")} above={<Breadcrumb crumbs={crumbs} />} />
      {waiting.length === 0 ? <EmptyState sentence={t("noneWaiting")} /> : null}
      <ul className="flex flex-col gap-8">
        {waiting.map((footnote) => (
          <li key={footnote.id}>
            <FootnoteToDecideEntry
              footnote={footnote}
              action={decideFootnoteAction.bind(null, { locale, footnoteId: footnote.id })}
            />
          </li>
        ))}
      </ul>
      {decided.length === 0 ? null : <DecidedFootnotes footnotes={decided} />}
    </ClientMessages>
  );
}
