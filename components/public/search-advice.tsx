import { useTranslations } from "next-intl";

/** What to try where nothing was found. */
export function SearchAdvice({ question }: { question: string }) {
  const t = useTranslations("search");
  return (
    <section className="max-w-measure pt-8 text-14">
      <h2 className="pb-2 font-serif text-22">{t("nothing", { question })}</h2>
      <p>{t("try")}</p>
      <ul className="list-disc pt-1 pl-5">
        <li>{t("tryShort")}</li>
        <li>{t("tryPinyin")}</li>
        <li>{t("tryWords")}</li>
        <li>{t("tryWider")}</li>
      </ul>
    </section>
  );
}
