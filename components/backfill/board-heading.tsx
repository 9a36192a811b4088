import { useFormatter, useTranslations } from "next-intl";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { BackfillBoard } from "#lib/domain/views/backfill-view.ts";

/** Which upload this is, whose and of when. */
export function BoardHeading({ board }: { board: BackfillBoard }) {
  const t = useTranslations("backfill");
  const format = useFormatter();
  const at = format.dateTime(new Date(board.begunAt), "minute");
  return (
    <PageHeading
      above={
        <Breadcrumb
          crumbs={[
            { href: "/backfill", label: t("title") },
            { href: null, label: board.name },
          ]}
        />
      }
      title={<span className="wrap-anywhere">{board.name}</span>}
      lead={t("progress.begun", { name: board.begunByName, at })}
    />
  );
}
