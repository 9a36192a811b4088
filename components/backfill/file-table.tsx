import { useLocale, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { templateById } from "#lib/domain/templates/registry.ts";
import type { BackfillFileLine } from "#lib/domain/views/backfill-view.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { BackfillStateMark } from "./backfill-state-mark.tsx";
import { FileReason } from "./file-reason.tsx";

interface FileTableProps {
  backfillId: string;
  files: readonly BackfillFileLine[];
}

/** The files of a backfill; each leads to what was read of it. */
export function FileTable({ backfillId, files }: FileTableProps) {
  const t = useTranslations("backfill.columns");
  return (
    <DataTable caption={t("files")}>
      <thead>
        <tr>
          <HeadCell figures>{t("number")}</HeadCell>
          <HeadCell>{t("file")}</HeadCell>
          <HeadCell>{t("state")}</HeadCell>
          <HeadCell>{t("report")}</HeadCell>
          <HeadCell figures>{t("cells")}</HeadCell>
          <HeadCell figures>{t("findings")}</HeadCell>
          <HeadCell>{t("reason")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <Row key={file.id} className="align-top">
            <Cell figures className="tabular text-ink-soft">
              {file.number}
            </Cell>
            <RowHead className="wrap-anywhere min-w-44 max-w-80">
              <Link href={`/backfill/${backfillId}/${file.id}`} prefetch={false} lang="zh">
                {file.path}
              </Link>
            </RowHead>
            <Cell className="whitespace-nowrap">
              <BackfillStateMark state={file.state} />
            </Cell>
            <Cell className="min-w-40">
              <ReportOf file={file} />
            </Cell>
            <Cell figures className="tabular">
              {file.template === null ? null : `${file.cells}/${templateById(file.template).cells.length}`}
            </Cell>
            <Cell figures className="tabular">
              {file.template === null ? null : file.findings}
            </Cell>
            <Cell className="wrap-anywhere min-w-48 max-w-96 text-ink-soft">
              <FileReason file={file} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}

/** Year, body and scope as matched; the public page once it is accepted. */
function ReportOf({ file }: { file: BackfillFileLine }) {
  const scopes = useTranslations("shell.scopes");
  const locale = useLocale();
  const { year, body, organisation, scope, publicPath } = file;
  const words = [year, body?.[locale] ?? organisation].filter((word) => word !== null).join(" ");
  return (
    <>
      {publicPath === null ? words : <Link href={publicPath}>{words}</Link>}
      {scope === null ? null : <span className="block text-12 text-ink-soft">{scopes(scope)}</span>}
    </>
  );
}
