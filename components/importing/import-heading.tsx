import { useTranslations } from "next-intl";
import { Breadcrumb } from "#components/ui/breadcrumb.tsx";
import { OfficialName } from "#components/ui/official-name.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { ReportView } from "#lib/domain/views/report-view.ts";

/** Which report a document is brought into, and the way back to it. */
export function ImportHeading({ view }: { view: Pick<ReportView, "ref" | "body" | "subject"> }) {
  const t = useTranslations("importing");
  const shell = useTranslations("shell");
  const page = `/reports/${view.ref.id}`;
  const crumbs = [
    { label: t("crumbs.desk"), href: "/desk" },
    { label: t("crumbs.report"), href: page },
    { label: t("crumbs.edit"), href: `${page}/edit` },
    { label: t("pageTitle"), href: null },
  ];
  return (
    <PageHeading
      above={<Breadcrumb crumbs={crumbs} />}
      title={t("pageTitle")}
      lead={
        <>
          <OfficialName name={view.body.name} /> {t("yearReport", { year: String(view.subject.year) })} ·{" "}
          {shell(`scopes.${view.subject.scope}`)}
          <br />
          {t("lead")}
        </>
      }
    />
  );
}
