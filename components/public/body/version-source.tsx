import { useTranslations } from "next-intl";
import { Link } from "#lib/i18n/navigation.ts";

/** The very version that figures come from. */
export function VersionSource({ path }: { path: string }) {
  const t = useTranslations("bodies.page");
  return (
    <>
      {t("source")}
      <Link href={path} prefetch={false}>
        {t("sourceLink")}
      </Link>
    </>
  );
}
