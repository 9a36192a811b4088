import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PublishForm } from "#components/review/publish-form.tsx";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { Link } from "#lib/i18n/navigation.ts";
import { loadQueue } from "#lib/server/review/load-queue.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { publishAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review.publish");
  return { title: t("title") };
}

export default async function PublishPage(props: { searchParams: Promise<{ report?: string | string[] }> }) {
  const actor = await requireActor();
  const queue = await orNotFound(loadQueue(actor));
  const { report = [] } = await props.searchParams;
  const wanted = new Set([report].flat());
  // What is published already stays in the list: pressed twice, the page says so instead of showing nothing.
  const rows = [...queue.approved, ...queue.published].filter((row) => wanted.has(row.reportId));
  const t = await getTranslations("review");
  const locale = await getLocale();
  const crumbs = [
    { label: t("page.crumb"), href: "/review?list=approved" },
    { label: t("publish.title"), href: null },
  ];
  return (
    <>
      <PageHeading
        title={t("publish.title")}
        lead={t("publish.lead")}
        above={<Breadcrumb crumbs={crumbs} />}
      />
      {rows.length === 0 ? (
        <EmptyState sentence={t("publish.none")}>
          <Link href="/review?list=approved">{t("publish.back")}</Link>
        </EmptyState>
      ) : (
        <ClientMessages namespaces={["shell", "review"]}>
          <PublishForm
            rows={rows}
            action={publishAction.bind(
              null,
              locale,
              rows.map((row) => row.reportId),
            )}
          />
        </ClientMessages>
      )}
    </>
  );
}
