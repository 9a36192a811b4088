import { useLocale, useTranslations } from "next-intl";
import { comparisonPath } from "#lib/domain/indicators/comparison-path.ts";
import { INDICATORS } from "#lib/domain/indicators/registry.ts";
import type { HomeView } from "#lib/domain/views/home-view.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** What is asked for first. */
const FIRST: readonly string[] = [
  "requests-received",
  "disclosure-rate",
  "refusal-rate",
  "carried-over",
  "review-correction-rate",
  "litigation-correction-rate",
];

/** Ready comparisons of the bodies that have published the latest year, so that a reader need not choose anything first. */
export function HomeComparisons({ latestYear, comparable }: Pick<HomeView, "latestYear" | "comparable">) {
  const t = useTranslations("public.home");
  const locale = useLocale();
  if (latestYear === null || comparable.length < 2) return null;
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 pt-3 text-14">
      <span className="text-ink-soft">{t("ready", { year: latestYear, count: comparable.length })}</span>
      {INDICATORS.filter(({ id }) => FIRST.includes(id)).map(({ id, name }) => (
        <Link
          key={id}
          href={comparisonPath({ indicator: id, tokens: comparable, from: latestYear, to: latestYear })}
          prefetch={false}
          className="inline-flex min-h-6 items-center"
        >
          {name[locale]}
        </Link>
      ))}
    </p>
  );
}
