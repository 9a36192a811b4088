import { useLocale, useTranslations } from "next-intl";
import { buttonStyle } from "#components/ui/button-look.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";

/** The ways on from a report's page: to write, to submit, to sign, to what the public sees. */
export function ReportActs({ view, publicPath }: { view: ReportView; publicPath: string }) {
  const t = useTranslations("overview.acts");
  const footnotes = useTranslations("bodies.footnotes");
  const may = (...acts: ReportView["acts"]) => acts.some((act) => view.acts.includes(act));
  const locale = useLocale();
  const page = `/reports/${view.ref.id}`;
  const isEditable = may("edit");
  const maySubmit = may("submit", "request_sign_off");
  return (
    <>
      {view.versions.length === 0 ? null : (
        <LinkButton look="quiet" href={publicPath} prefetch={false}>
          {t("public")}
        </LinkButton>
      )}
      {view.versions.length > 0 && may("propose_footnote", "withdraw_footnote") ? (
        <LinkButton look="quiet" href={`${page}/footnotes`} prefetch={false}>
          {footnotes("open")}
        </LinkButton>
      ) : null}
      {isEditable ? (
        <a href={localizedPath(locale, `${page}/workbook`)} className={buttonStyle({ look: "quiet" })}>
          {t("workbook")}
        </a>
      ) : null}
      {may("sign_off", "refuse_sign_off") ? (
        <LinkButton look="primary" href={`/sign-off/${view.ref.id}`} prefetch={false}>
          {t("signOff")}
        </LinkButton>
      ) : null}
      {isEditable ? (
        <LinkButton href={`${page}/import`} prefetch={false}>
          {t("import")}
        </LinkButton>
      ) : null}
      <LinkButton
        look={isEditable && !maySubmit ? "primary" : "plain"}
        href={`${page}/edit`}
        prefetch={false}
      >
        {t(isEditable ? "edit" : "look")}
      </LinkButton>
      {maySubmit ? (
        <LinkButton look="primary" href={`${page}/submit`} prefetch={false}>
          {t("submit")}
        </LinkButton>
      ) : null}
    </>
  );
}
