import { useTranslations } from "next-intl";

export function PublicFooter() {
  const t = useTranslations("shell");
  return (
    <footer className="mt-16 border-line border-t print:hidden">
      <p className="mx-auto w-full max-w-page px-4 py-6 text-13 text-ink-soft sm:px-8">
        {t("product")} · {t("tagline")}
      </p>
    </footer>
  );
}
