import { useLocale, useTranslations } from "next-intl";
import type { Comparison } from "#lib/domain/indicators/comparison.ts";

/** What the figures mean, what must be known before comparing them, and where a form changed. */
export function ComparisonNotes({ comparison }: { comparison: Comparison }) {
  const t = useTranslations("public.compare");
  const scopes = useTranslations("public.scopes");
  const locale = useLocale();
  const { indicator, series, changes } = comparison;
  const covered = [...new Set(series.map(({ scope }) => scope))];
  const [scope] = covered;
  const notes = [
    t("definition", { definition: indicator.definition[locale] }),
    ...(indicator.kind === "count"
      ? [t("sameUnit", { unit: indicator.unit[locale] })]
      : [
          t("base", { base: indicator.base[locale] }),
          ...(indicator.kind === "rate" ? [t("interval")] : []),
          t("minimumBase", { minimum: indicator.minimumBase }),
        ]),
    ...changes.flatMap((change) => change.notes.map((note) => note[locale])),
    ...indicator.caveats.map((caveat) => caveat[locale]),
    covered.length > 1 || scope === undefined ? t("mixedScopes") : t("scope", { scope: scopes(scope) }),
    t("marks"),
    ...(series.some(({ isPractice }) => isPractice) ? [t("practice")] : []),
  ];
  return (
    <>
      <h2 className="pb-1 font-semibold text-14 text-ink">{t("notes")}</h2>
      <ul className="list-disc pl-5">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}
