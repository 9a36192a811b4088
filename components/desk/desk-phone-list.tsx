import { useLocale, useTranslations } from "next-intl";
import { BodyName } from "#components/ui/body-name.tsx";
import type { DeskRow } from "#lib/domain/views/desk-view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { DeskAct, type DeskActProps } from "./desk-act.tsx";
import { DeskDeadline } from "./desk-deadline.tsx";
import { DeskProgress } from "./desk-progress.tsx";
import { DeskState } from "./desk-state.tsx";
import { rowKey } from "./previous-row.ts";

/** The desk on a phone: one duty after the other. */
export function DeskPhoneList({ rows, start }: { rows: readonly DeskRow[]; start: DeskActProps["start"] }) {
  const t = useTranslations("desk");
  const shell = useTranslations("shell");
  const locale = useLocale();
  return (
    <ul className="border-line border-t">
      {rows.map((row) => (
        <li key={rowKey(row)} className="flex flex-col items-start gap-1 border-line border-b py-3 text-14">
          <p className="font-semibold">
            {row.report === null ? (
              <BodyName body={row.body} />
            ) : (
              <Link href={`/reports/${row.report.id}`} prefetch={false}>
                <BodyName body={row.body} />
              </Link>
            )}
          </p>
          <p className="tabular text-13">
            {t("yearReport", { year: row.year })} · {shell(`scopes.${row.scope}`)}
          </p>
          <DeskState row={row} />
          <p className="text-13">
            {t("columns.deadline")} <DeskDeadline row={row} />
          </p>
          {row.report === null ? null : (
            <p className="text-13">
              {t("columns.filled")} <DeskProgress row={row} />
            </p>
          )}
          <p className={`text-13 ${row.next.isMine ? "font-semibold" : "text-ink-soft"}`}>
            {row.next.sentence[locale]}
          </p>
          <DeskAct row={row} start={start} />
        </li>
      ))}
    </ul>
  );
}
