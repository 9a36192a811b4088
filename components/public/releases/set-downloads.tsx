import { useTranslations } from "next-intl";
import { DownloadList } from "#components/ui/download-list.tsx";
import type { DataSet } from "#lib/domain/releases/data-set.ts";
import type { Release } from "#lib/domain/releases/release.ts";
import { formatBytes } from "./format-bytes.ts";

const FORMATS = [
  { ending: "csv", use: "csv" },
  { ending: "excel.csv", use: "excel" },
  { ending: "xlsx", use: "xlsx" },
  { ending: "jsonl", use: "jsonl" },
  { ending: "parquet", use: "parquet" },
  { ending: "sdmx.csv", use: "sdmx" },
  { ending: "csv-metadata.json", use: "metadata" },
] as const;

/** The files of a set, made from what the release has: none is offered that is not there. */
export function SetDownloads({ set, release }: { set: DataSet; release: Release }) {
  const t = useTranslations("releases");
  const files = FORMATS.flatMap(({ ending, use }) => {
    const file = release.files.find(({ name }) => name === `${set.id}.${ending}`);
    if (file === undefined) return [];
    const href = `/data/releases/${release.id}/${file.name}`;
    return [{ href, kind: `.${ending}`, use: `${t(`formats.${use}`)} · ${formatBytes(file.bytes)}` }];
  });
  const hasWorkbook = files.some(({ kind }) => kind === ".xlsx");
  return (
    <>
      <DownloadList files={files} />
      {hasWorkbook ? null : <p className="pt-1 text-13">{t("noWorkbook")}</p>}
      <p className="max-w-measure pt-2 text-13 text-ink-soft">
        {t("latestLinks", { address: `/data/latest/${set.id}.csv` })}
      </p>
    </>
  );
}
