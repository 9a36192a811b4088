import { useTranslations } from "next-intl";
import { formatPercent } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import { publishedCount } from "#lib/domain/status/count-statuses.ts";
import { formatOnTime } from "#lib/domain/status/on-time.ts";
import type { HomeView, MiddleRate } from "#lib/domain/views/home-view.ts";

/** A year in four figures. */
export function HomeFacts({ home }: { home: HomeView }) {
  const t = useTranslations("home");
  const { disclosure, refusal, status } = home;
  const { total } = status;
  const middle = (rate: MiddleRate | null) =>
    rate === null
      ? { figure: "—", note: t("tooFew") }
      : { figure: formatPercent(rate.median), note: t("medianOf", { count: rate.bodies }) };
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-4 border-line border-y py-4 md:grid-cols-4">
      <Fact
        name={t("reports")}
        figure={t("reportsValue", { count: groupThousands(String(publishedCount(total) + total.entered)) })}
        note={t("entered", { count: groupThousands(String(total.entered)) })}
      />
      <Fact name={t("onTime")} figure={formatOnTime(total)} note={t("onTimeNote")} />
      <Fact name={t("disclosure")} {...middle(disclosure)} />
      <Fact name={t("refusal")} {...middle(refusal)} />
    </dl>
  );
}

function Fact({ name, figure, note }: { name: string; figure: string; note: string }) {
  return (
    <div>
      <dt className="text-13 text-ink-soft">{name}</dt>
      <dd className="tabular font-serif text-22">{figure}</dd>
      <dd className="text-12 text-ink-soft">{note}</dd>
    </div>
  );
}
