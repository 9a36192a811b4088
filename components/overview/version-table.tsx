import { useFormatter, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import { OfficialName } from "#components/ui/official-name.tsx";
import type { ReportView } from "#lib/domain/views/report-view.ts";
import { Fingerprint } from "./fingerprint.tsx";

/** Every version the public has seen, with the hash it is known by. */
export function VersionTable({ versions }: { versions: ReportView["versions"] }) {
  const t = useTranslations("overview.versions");
  const format = useFormatter();
  return (
    <DataTable caption={t("caption")}>
      <thead>
        <tr>
          <HeadCell>{t("number")}</HeadCell>
          <HeadCell>{t("at")}</HeadCell>
          <HeadCell>{t("by")}</HeadCell>
          <HeadCell>{t("reason")}</HeadCell>
          <HeadCell>{t("hash")}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {versions.toReversed().map(({ number, at, name, reason, hash }) => (
          <Row key={number}>
            <RowHead className="whitespace-nowrap">{t("value", { number })}</RowHead>
            <Cell className="tabular whitespace-nowrap">{format.dateTime(new Date(at), "minute")}</Cell>
            <Cell className="whitespace-nowrap">{name}</Cell>
            <Cell>{reason === null ? t("first") : <OfficialName name={reason} />}</Cell>
            <Cell>
              <Fingerprint hash={hash} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
