import { useTranslations } from "next-intl";
import { formatPercent } from "#lib/domain/indicators/format-indicator.ts";
import type { HomeView } from "#lib/domain/views/home-view.ts";

type Facts = Pick<HomeView, "reports" | "bodies" | "firstYear" | "latestYear" | "disclosure">;

/** What there is, in four figures. */
export function HomeFacts({ reports, bodies, firstYear, latestYear, disclosure }: Facts) {
  const t = useTranslations("public.home");
  if (firstYear === null || latestYear === null) return <p>{t("noReports")}</p>;
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-4 border-line border-y py-4 md:grid-cols-4">
      <Fact name={t("reports")} figure={t("reportsValue", { count: reports })} />
      <Fact name={t("bodies")} figure={t("bodiesValue", { count: bodies })} />
      <Fact
        name={t("latest")}
        figure={t("latestValue", { year: latestYear })}
        note={t("since", { year: firstYear })}
      />
      {disclosure === null ? null : (
        <Fact
          name={t("median", { year: disclosure.year })}
          figure={formatPercent(disclosure.median)}
          note={t("medianBase", { count: disclosure.bodies })}
        />
      )}
    </dl>
  );
}

function Fact({ name, figure, note }: { name: string; figure: string; note?: string }) {
  return (
    <div>
      <dt className="text-13 text-ink-soft">{name}</dt>
      <dd className="tabular font-serif text-22">{figure}</dd>
      {note === undefined ? null : <dd className="text-12 text-ink-soft">{note}</dd>}
    </div>
  );
}
