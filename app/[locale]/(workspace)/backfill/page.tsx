import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BackfillList } from "#components/backfill/backfill-list.tsx";
import { UploadForm } from "#components/backfill/upload-form.tsx";
import { UPLOAD_REFUSALS } from "#components/backfill/upload-refusals.ts";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { MAX_ARCHIVE, MAX_ARCHIVE_FILES } from "#lib/exchange/archive/archive-limits.ts";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { loadBackfills } from "#lib/server/backfill/load-backfills.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("backfill");
  return { title: t("title") };
}

interface BackfillPageProps {
  searchParams: Promise<{ refused?: string | string[] }>;
}

export default async function BackfillPage({ searchParams }: BackfillPageProps) {
  const actor = await requireActor();
  const backfills = await orNotFound(loadBackfills(actor));
  const { refused } = await searchParams;
  const t = await getTranslations("backfill");
  const locale = await getLocale();
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <div className="flex flex-col gap-10">
        <section>
          <h2 className="mb-3 text-18">{t("upload.title")}</h2>
          <ClientMessages namespaces={["shell", "backfill"]}>
            <UploadForm
              action={`/api/backfills?locale=${locale}`}
              refused={UPLOAD_REFUSALS.find((code) => code === refused) ?? null}
              limits={{ size: MAX_ARCHIVE / 1_000_000, files: MAX_ARCHIVE_FILES }}
            />
          </ClientMessages>
        </section>
        <section>
          <h2 className="mb-3 text-18">{t("list")}</h2>
          <BackfillList backfills={backfills} />
        </section>
      </div>
    </>
  );
}
