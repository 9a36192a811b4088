import { useLocale, useTranslations } from "next-intl";
import type { BodySummary } from "#lib/domain/views/body-summary.ts";

/** Whose report and of which year, in the reader's language. */
export function useReportTitle(): (body: BodySummary, year: number) => string {
  const t = useTranslations("review");
  const locale = useLocale();
  return (body, year) => t("reportTitle", { body: body.names[locale] || body.name, year: String(year) });
}
