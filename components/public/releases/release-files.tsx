import { useFormatter, useTranslations } from "next-intl";
import { Cell, DataTable, HeadCell, Row, RowHead } from "#components/ui/data-table.tsx";
import type { Release } from "#lib/domain/releases/release.ts";
import { formatBytes } from "./format-bytes.ts";

/** Every file of a release with its size, its rows and its SHA-256. */
export function ReleaseFiles({ release }: { release: Release }) {
  const t = useTranslations("releases");
  const format = useFormatter();
  return (
    <DataTable caption={t("files")}>
      <thead>
        <tr>
          <HeadCell>{t("file")}</HeadCell>
          <HeadCell figures>{t("size")}</HeadCell>
          <HeadCell figures>{t("rows")}</HeadCell>
          <HeadCell>SHA-256</HeadCell>
        </tr>
      </thead>
      <tbody>
        {release.files.map(({ name, bytes, rows, sha256 }) => (
          <Row key={name}>
            <RowHead className="whitespace-nowrap">
              <a href={`/data/releases/${release.id}/${name}`}>{name}</a>
            </RowHead>
            <Cell figures>{formatBytes(bytes)}</Cell>
            <Cell figures>{rows === null ? "" : format.number(rows)}</Cell>
            <Cell>
              <code className="text-12">{sha256}</code>
            </Cell>
          </Row>
        ))}
      </tbody>
    </DataTable>
  );
}
