import { useTranslations } from "next-intl";

/** First thing on the way of the Tab key; the page's `<main id="content">` takes the focus. */
export function SkipLink() {
  const t = useTranslations("shell");
  return (
    <a href="#content" className="skip-link">
      {t("skip")}
    </a>
  );
}
