import { useTranslations } from "next-intl";

/** Says that a body does not exist; stands wherever its figures could be taken for real ones. */
export function PracticeMark() {
  const t = useTranslations("public");
  return <span className="whitespace-nowrap bg-warn-tint px-1.5 text-12 text-warn">{t("practice")}</span>;
}
