import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";

export interface OneTimePassword {
  readonly accountName: string;
  readonly password: string;
}

/** A password just made. It is on this page and nowhere else. */
export function OneTimePasswordNotice({ accountName, password }: OneTimePassword) {
  const t = useTranslations("admin.password");
  return (
    <Notice tone="warn" live="status" title={t("title")}>
      <p>{t("body")}</p>
      <dl className="mt-1">
        <dt className="text-13 text-ink-soft">{t("label", { account: accountName })}</dt>
        <dd className="select-all font-semibold text-16">
          <code>{password}</code>
        </dd>
      </dl>
    </Notice>
  );
}
