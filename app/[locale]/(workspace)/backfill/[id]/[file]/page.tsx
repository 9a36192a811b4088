import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FileHeading } from "#components/backfill/file-heading.tsx";
import { SetAsideForm } from "#components/backfill/set-aside-form.tsx";
import { SettleDesk } from "#components/backfill/settle-desk.tsx";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { loadFile } from "#lib/server/backfill/load-file.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { setAsideAction, settleAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("backfill");
  return { title: t("columns.file") };
}

export default async function FilePage({ params }: { params: Promise<{ file: string }> }) {
  const actor = await requireActor();
  const file = await orNotFound(loadFile(actor, (await params).file));
  const locale = await getLocale();
  const about = { locale, fileId: file.id, backfillId: file.backfill.id };
  return (
    <ClientMessages namespaces={["shell", "importing", "backfill"]}>
      <FileHeading file={file} />
      {file.reading === null ? (
        <SetAsideForm state={file.state} action={setAsideAction.bind(null, about)} />
      ) : (
        <SettleDesk
          key={file.id}
          file={file}
          reading={file.reading}
          action={settleAction.bind(null, about)}
        />
      )}
    </ClientMessages>
  );
}
