import { useLocale, useTranslations } from "next-intl";
import type { Template } from "#lib/domain/templates/types.ts";
import { placeLabel, placeOfKey } from "#lib/domain/views/comment-places.ts";

/** What to call a place of the form, the title included. */
export function usePlaceLabel(template: Template): (key: string) => string {
  const locale = useLocale();
  const t = useTranslations("importing.workbook");
  return (key) => {
    const place = placeOfKey(template, key);
    return place === null ? t("titlePlace") : placeLabel(template, place)[locale];
  };
}
