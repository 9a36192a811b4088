import { useTranslations } from "next-intl";
import { QUEUE_LISTS, type QueueList } from "#lib/domain/views/filter-queue.ts";
import { Link } from "#lib/i18n/navigation.ts";

interface QueueListsProps {
  current: QueueList;
  counts: Readonly<Record<QueueList, number>>;
  href: (list: QueueList) => string;
}

/** The four lists of the queue, each with how many stand in it. */
export function QueueLists({ current, counts, href }: QueueListsProps) {
  const t = useTranslations("review.queue");
  return (
    <nav aria-label={t("lists")} className="border-line border-b print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {QUEUE_LISTS.map((list) => (
          <li key={list}>
            <Link
              href={href(list)}
              aria-current={list === current ? "page" : undefined}
              className="tabular inline-block border-transparent border-b-2 py-1.5 text-14 text-ink no-underline hover:text-accent aria-[current=page]:border-accent aria-[current=page]:font-semibold"
            >
              {t("count", { label: t(list), count: counts[list] })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
