import { useTranslations } from "next-intl";

interface EditValueProps {
  name: string;
  value: string;
  isNew?: boolean;
}

/** One of the values of a place, with where it comes from. */
export function EditValue({ name, value, isNew = false }: EditValueProps) {
  const t = useTranslations("importing.workbook");
  return (
    <div>
      <dt className="text-12 text-ink-soft">{name}</dt>
      <dd lang="zh" className={`tabular wrap-anywhere text-14 ${isNew ? "font-semibold" : ""}`}>
        {value === "" ? <span className="font-normal text-ink-soft">{t("nothing")}</span> : value}
      </dd>
    </div>
  );
}
