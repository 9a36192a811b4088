import { useTranslations } from "next-intl";
import type { DeskRow } from "#lib/domain/views/desk-view.ts";

/** How many cells of the form hold something. */
export function DeskProgress({ row }: { row: DeskRow }) {
  const t = useTranslations("desk");
  if (row.report === null) return "—";
  const { cells, filled } = row.report.completeness;
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden="true" className="inline-block h-1 w-14 bg-line">
        <span className="block h-1 bg-accent" style={{ width: `${(100 * filled) / Math.max(cells, 1)}%` }} />
      </span>
      <span className="tabular">{t("filled", { filled, cells })}</span>
    </span>
  );
}
