import { useFormatter, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { Fingerprint } from "./fingerprint.tsx";

/** Every submission, frozen when it was made. */
export function SubmissionTable({ submissions }: { submissions: ReportView["submissions"] }) {
  const t = useTranslations("overview.submissions");
  const format = useFormatter();
  return (
    <DataTable caption={t("caption")}>
      <thead>
        <tr>
          <HeadCell>{t("number")}</HeadCell>
          <HeadCell>{t("at")}</HeadCell>
          <HeadCell>{t("by")}</HeadCell>
          <HeadCell>{t("hash")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {submissions.toReversed().map(({ id, number, at, name, contentHash }) => (
          <Row key={id}>
            <RowHead className="whitespace-nowrap">{t("value", { number })}</RowHead>
            <Cell className="tabular whitespace-nowrap">{format.dateTime(new Date(at), "minute")}</Cell>
            <Cell className="whitespace-nowrap">{name}</Cell>
            <Cell>
              <Fingerprint hash={contentHash} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
