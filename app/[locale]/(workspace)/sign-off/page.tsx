import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SignOffRows } from "#components/review/sign-off-rows.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { loadSignOffs } from "#lib/server/sign-off/load-sign-offs.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review.signOff");
  return { title: t("title") };
}

export default async function SignOffPage(props: { searchParams: Promise<{ done?: string }> }) {
  const actor = await requireActor();
  const list = await orNotFound(loadSignOffs(actor));
  const { done } = await props.searchParams;
  const t = await getTranslations("review.signOff");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-6">
        {done === "signed" ? <Notice tone="ok" live="status" title={t("doneList")} /> : null}
        {done === "returned" ? <Notice tone="ok" live="status" title={t("returnedList")} /> : null}
        {list.waiting.length === 0 ? (
          <EmptyState sentence={t("none")} />
        ) : (
          <SignOffRows rows={list.waiting} />
        )}
        {list.signed.length === 0 ? null : (
          <section>
            <h2 className="mb-2 text-18">{t("signed")}</h2>
            <SignOffRows rows={list.signed} />
          </section>
        )}
      </div>
    </>
  );
}
