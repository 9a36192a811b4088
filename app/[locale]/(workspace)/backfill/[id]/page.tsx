import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AcceptForm } from "#components/backfill/accept-form.tsx";
import { BoardHeading } from "#components/backfill/board-heading.tsx";
import { BoardProgress } from "#components/backfill/board-progress.tsx";
import { FileBoard } from "#components/backfill/file-board.tsx";
import { ProposalList } from "#components/backfill/proposal-list.tsx";
import { ClientMessages } from "#lib/i18n/client-messages.tsx";
import { loadBoard } from "#lib/server/backfill/load-board.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { acceptAction, addAllAction, addBodyAction, resumeAction, stopAction } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("backfill");
  return { title: t("title") };
}

interface BoardPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ state?: string | string[]; page?: string | string[] }>;
}

export default async function BoardPage({ params, searchParams }: BoardPageProps) {
  const actor = await requireActor();
  const { id } = await params;
  const board = await orNotFound(loadBoard(actor, id));
  const locale = await getLocale();
  return (
    <>
      <BoardHeading board={board} />
      <div className="flex flex-col gap-5">
        <BoardProgress board={board} stop={stopAction.bind(null, id)} resume={resumeAction.bind(null, id)} />
        <ClientMessages namespaces={["shell", "backfill", "admin", "review"]}>
          <AcceptForm ready={board.counts.ready} action={acceptAction.bind(null, id)} />
          <ProposalList
            proposals={board.proposals}
            parents={board.parents}
            add={addBodyAction.bind(null, { locale, backfillId: id })}
            addAll={addAllAction.bind(null, { locale, backfillId: id })}
          />
        </ClientMessages>
        <FileBoard board={board} asked={await searchParams} />
      </div>
    </>
  );
}
