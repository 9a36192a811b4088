import { getTranslations } from "next-intl/server";
import { MessagePage } from "#components/ui/message-page.tsx";
import { Link } from "#lib/i18n/navigation.ts";

/** Not there and not yours look the same. */
export default async function NotFoundPage() {
  const t = await getTranslations("shell.notFound");
  return (
    <MessagePage title={t("title")} body={t("body")}>
      <Link href="/">{t("act")}</Link>
    </MessagePage>
  );
}
