import { useTranslations } from "next-intl";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** The report cannot be changed as it stands. */
export function ImportClosed({ reportId }: { reportId: string }) {
  const t = useTranslations("importing");
  return (
    <EmptyState sentence={t("closed")}>
      <LinkButton href={`/reports/${reportId}`}>{t("crumbs.report")}</LinkButton>
    </EmptyState>
  );
}
