import { useLocale, useTranslations } from "next-intl";
import { disclosureRate } from "#lib/domain/indicators/disclosure-rate.ts";
import { formatIndicator, formatPercent } from "#lib/domain/indicators/format-indicator.ts";
import { groupThousands } from "#lib/domain/indicators/group-thousands.ts";
import { refusalRate } from "#lib/domain/indicators/refusal-rate.ts";
import { requestsReceived } from "#lib/domain/indicators/requests-received.ts";
import type { Indicator } from "#lib/domain/indicators/types.ts";
import { publishedCount } from "#lib/domain/status/count-statuses.ts";
import { formatOnTime, onTimeRate } from "#lib/domain/status/on-time.ts";
import type { HomeView, MiddleRate } from "#lib/domain/views/home-view.ts";

/** A year in a few figures; what nothing can be said of yet has none. */
export function HomeFacts({ home }: { home: HomeView }) {
  const t = useTranslations("home");
  const locale = useLocale();
  const { requests, disclosure, refusal, status } = home;
  const { total } = status;
  const isAnyDue = onTimeRate(total).status === "reported";
  const rateOf = (indicator: Indicator, rate: MiddleRate | null) => {
    if (rate === null) return null;
    return rate.kind === "median" ? (
      <Fact
        name={t("median", { name: indicator.name[locale] })}
        figure={formatPercent(rate.median)}
        note={t("medianOf", { count: rate.bodies })}
      />
    ) : (
      <Fact
        name={indicator.name[locale]}
        figure={formatIndicator(indicator, rate.value, locale)}
        note={t("together", { count: rate.bodies })}
      />
    );
  };
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-4 border-line border-y py-4 md:grid-cols-4 lg:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]">
      <Fact
        name={t("reports")}
        figure={t("reportsValue", { count: groupThousands(String(publishedCount(total) + total.entered)) })}
        note={t("entered", { count: groupThousands(String(total.entered)) })}
      />
      {isAnyDue ? <Fact name={t("onTime")} figure={formatOnTime(total)} note={t("onTimeNote")} /> : null}
      {requests === null ? null : (
        <Fact
          name={requestsReceived.name[locale]}
          figure={t("requestsValue", { count: formatIndicator(requestsReceived, requests.value, locale) })}
          note={t("together", { count: requests.bodies })}
        />
      )}
      {rateOf(disclosureRate, disclosure)}
      {rateOf(refusalRate, refusal)}
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
