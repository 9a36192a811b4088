import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { QueueList } from "#lib/domain/views/filter-queue.ts";
import type { QueueRow } from "#lib/domain/views/queue-view.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { QueuePhoneList } from "./queue-phone-list.tsx";
import { QueueTable } from "./queue-table.tsx";
import { SelectAll } from "./select-all.tsx";

const PAGE_LENGTH = 100;

interface QueueProps {
  list: QueueList;
  rows: readonly QueueRow[];
  isFiltered: boolean;
  page: number;
  href: (page: number) => string;
}

/** One list of the queue. What is approved can be ticked and taken to the page that publishes. */
export function Queue({ list, rows, isFiltered, page, href }: QueueProps) {
  const t = useTranslations("review.queue");
  const locale = useLocale();
  if (rows.length === 0) {
    return (
      <EmptyState sentence={isFiltered ? t("emptyFiltered") : t(`empty.${list}`)}>
        {isFiltered ? <Link href={`/review?list=${list}`}>{t("clearFilter")}</Link> : null}
      </EmptyState>
    );
  }
  const shown = rows.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
  const isSelectable = list === "approved";
  const isWaiting = list === "waiting" || list === "approved";
  const lines = { rows: shown, isSelectable, isWaiting };
  const tables = (
    <>
      <div className="hidden lg:block">
        <QueueTable caption={t("caption", { list: t(list) })} {...lines} />
      </div>
      <div className="lg:hidden">
        <QueuePhoneList {...lines} />
      </div>
    </>
  );
  return (
    <>
      {isSelectable ? (
        <form action={localizedPath(locale, "/review/publish")}>
          <div className="flex flex-wrap items-center gap-4 py-2">
            <SelectAll label={t("selectAll")} />
            <SubmitButton>{t("publishSelected")}</SubmitButton>
          </div>
          {tables}
        </form>
      ) : (
        tables
      )}
      <Pagination page={page} pages={Math.ceil(rows.length / PAGE_LENGTH)} href={href} />
    </>
  );
}
