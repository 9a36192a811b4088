import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { DutyRow } from "#lib/domain/views/collection-view.ts";
import { DUTY_FILTERS, type DutyFilter, filterDuties } from "#lib/domain/views/filter-duties.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { DutyTable } from "./duty-table.tsx";

const WORDS = { all: "all", missing: "onlyMissing", late: "onlyLate" } as const;

/** How far a year has come, in one sentence and one table. */
export function Duties({
  duties,
  year,
  show,
}: {
  duties: readonly DutyRow[];
  year: number;
  show: DutyFilter;
}) {
  const t = useTranslations("admin.collection");
  const shown = filterDuties(duties, show);
  const counts = {
    total: duties.length,
    submitted: duties.filter((duty) => duty.submittedAt !== null).length,
    published: duties.filter((duty) => duty.publishedAt !== null).length,
    late: duties.filter((duty) => duty.isLate).length,
  };
  return (
    <section>
      <h2 className="text-18">{t("duties", { year: String(year) })}</h2>
      <p className="tabular mt-1 text-14">{t("progress", counts)}</p>
      <nav aria-label={t("show")} className="my-3">
        <ul className="flex flex-wrap gap-x-5 text-14">
          {DUTY_FILTERS.map((filter) => (
            <li key={filter}>
              <Link
                href={`/collection?year=${year}&show=${filter}`}
                aria-current={filter === show ? "page" : undefined}
                className="aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
              >
                {t(WORDS[filter])}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {shown.length === 0 ? <EmptyState sentence={t("nobody")} /> : <DutyTable duties={shown} year={year} />}
    </section>
  );
}
