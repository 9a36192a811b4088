import { useTranslations } from "next-intl";

/** In a cell: something is said about this figure below the table. */
export function PointMark({ numbers }: { numbers: readonly number[] }) {
  const t = useTranslations("report");
  return (
    <sup className="ml-0.5 whitespace-nowrap">
      {numbers.map((number) => (
        <a key={number} href={`#note-${number}`} aria-label={t("noteLink", { number })} className="px-px">
          {t("noteMark", { number })}
        </a>
      ))}
    </sup>
  );
}
