import { getTranslations } from "next-intl/server";
import { MessagePage } from "#components/ui/message-page.tsx";
import { Link } from "#lib/i18n/navigation.ts";

/** For a day that is none or has not come, and for what was not there. */
export default async function NoSuchDayPage() {
  const t = await getTranslations("view.noDay");
  return (
    <MessagePage title={t("title")} body={t("lead")}>
      <Link href="/">{t("home")}</Link>
    </MessagePage>
  );
}
