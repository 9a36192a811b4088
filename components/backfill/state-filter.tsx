import { useTranslations } from "next-intl";
import { BACKFILL_STATES, type BackfillState } from "#lib/domain/backfill/backfill-doubts.ts";
import type { BackfillCounts } from "#lib/domain/views/backfill-view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { countAll } from "./reading-progress.ts";

interface StateFilterProps {
  backfillId: string;
  counts: BackfillCounts;
  chosen: BackfillState | null;
}

/** The board's parts by state, each with its number; by address, so that one can be sent on. */
export function StateFilter({ backfillId, counts, chosen }: StateFilterProps) {
  const t = useTranslations("backfill");
  const choices = [
    { state: null, label: t("all"), count: countAll(counts) },
    ...BACKFILL_STATES.map((state) => ({ state, label: t(`states.${state}`), count: counts[state] })),
  ];
  return (
    <nav aria-label={t("columns.state")} className="print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 py-3 text-14">
        {choices.map(({ state, label, count }) => (
          <li key={label}>
            <Link
              href={state === null ? `/backfill/${backfillId}` : `/backfill/${backfillId}?state=${state}`}
              aria-current={state === chosen ? "page" : undefined}
              prefetch={false}
              className="aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
            >
              {label} <span className="tabular">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
