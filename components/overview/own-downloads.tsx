import { useTranslations } from "next-intl";
import { DownloadList } from "#components/ui/download-list.tsx";
import type { ReportView } from "#lib/domain/views/report-view.ts";

/** The report as this person reads it, as a file to print or to go on working with. */
export function OwnDownloads({ view }: { view: Pick<ReportView, "ref" | "source"> }) {
  const t = useTranslations("overview.downloads");
  const page = `/reports/${view.ref.id}`;
  return (
    <>
      <p className="mb-1 text-14 text-ink-soft">{t(`lead.${view.source}`)}</p>
      <DownloadList
        files={(["pdf", "docx"] as const).map((format) => ({
          href: `${page}/${format}`,
          kind: t(`kinds.${format}`),
          use: t(`uses.${format}`),
        }))}
      />
    </>
  );
}
