import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DecisionNotice } from "#components/review/decision-notice.tsx";
import { Queue } from "#components/review/queue.tsx";
import { QueueFilter } from "#components/review/queue-filter.tsx";
import { QueueLists } from "#components/review/queue-lists.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { filterQueue, QUEUE_LISTS } from "#lib/domain/views/filter-queue.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { loadQueue } from "#lib/server/review/load-queue.ts";
import { orNotFound } from "#lib/server/session/or-not-found.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { queueAddress, queuePath } from "./queue-address.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review.queue");
  return { title: t("title") };
}

export default async function ReviewQueuePage(props: { searchParams: Promise<Record<string, string>> }) {
  const actor = await requireActor();
  const queue = await orNotFound(loadQueue(actor));
  const address = queueAddress.parse(await props.searchParams);
  const t = await getTranslations("review.queue");
  const footnotes = await getTranslations("bodies.footnotes");
  const locale = await getLocale();
  const { list, name, kind, page } = address;
  const counts = {
    waiting: queue.waiting.length,
    approved: queue.approved.length,
    returned: queue.returned.length,
    published: queue.published.length,
  };
  const decided = QUEUE_LISTS.flatMap((each) => queue[each]).find((row) => row.reportId === address.report);
  return (
    <>
      <PageHeading
        title={t("title")}
        lead={t("lead")}
        acts={
          <LinkButton look="quiet" href="/review/footnotes" prefetch={false}>
            {footnotes("open")}
          </LinkButton>
        }
      />
      {address.done === null || decided === undefined ? null : (
        <DecisionNotice done={address.done} body={decided.body} year={decided.year} />
      )}
      <QueueLists
        current={list}
        counts={counts}
        href={(to) => queuePath({ ...address, list: to, page: 1 })}
      />
      <QueueFilter list={list} filter={{ name, kind }} action={localizedPath(locale, "/review")} />
      <Queue
        list={list}
        rows={filterQueue(queue[list], { name, kind })}
        isFiltered={name !== "" || kind !== null}
        page={page}
        href={(to) => queuePath({ ...address, page: to })}
      />
    </>
  );
}
