import { useFormatter, useTranslations } from "next-intl";
import type { SignOffRow } from "#lib/domain/views/sign-off-list-view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { useReportTitle } from "./use-report-title.ts";

/** Reports before a signatory: few, read on a phone, so a list and not a table. */
export function SignOffRows({ rows }: { rows: readonly SignOffRow[] }) {
  const t = useTranslations();
  const titleOf = useReportTitle();
  const format = useFormatter();
  return (
    <ul className="max-w-measure border-line border-t">
      {rows.map((row) => (
        <li key={row.reportId} className="border-line border-b py-3">
          <Link href={`/sign-off/${row.reportId}`} prefetch={false} className="font-semibold">
            {titleOf(row.body, row.year)}
          </Link>
          <p className="tabular text-13 text-ink-soft">
            {t(`shell.scopes.${row.scope}`)} ·{" "}
            {t("review.signOff.requested", {
              name: row.requestedBy,
              at: format.dateTime(new Date(row.requestedAt), "minute"),
            })}
            {row.deadline === null
              ? null
              : ` · ${t("review.signOff.deadline", { date: format.dateTime(new Date(row.deadline), "day") })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
