import { useTranslations } from "next-intl";

/** Says that a report was read from the file of a past publication; no office reported it here. */
export function HistoricalMark() {
  const t = useTranslations("public");
  return <span className="whitespace-nowrap bg-wash px-1.5 text-12 text-ink-soft">{t("historical")}</span>;
}
