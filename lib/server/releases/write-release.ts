import "server-only";
import { createReadStream } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { csvwMetadata } from "#lib/domain/releases/csvw-metadata.ts";
import { type DescribedRelease, dataPackage } from "#lib/domain/releases/data-package.ts";
import { DATA_SETS } from "#lib/domain/releases/data-sets.ts";
import { licenceText, readMeChinese, readMeEnglish, workbookNotes } from "#lib/domain/releases/read-me.ts";
import type { ReleaseFile } from "#lib/domain/releases/release.ts";
import { SDMX_COLUMNS, sdmxRow } from "#lib/domain/releases/sdmx.ts";
import { csvRecord } from "#lib/exchange/export/csv-record.ts";
import { FileSink } from "#lib/exchange/release/file-sink.ts";
import { hashFile } from "#lib/exchange/release/hash-file.ts";
import { writeSetFiles } from "#lib/exchange/release/write-set-files.ts";
import { ZipFile } from "#lib/exchange/release/zip-file.ts";
import type { ReleaseSource } from "./release-source.ts";
import { rowsOfSet } from "./rows-of-set.ts";

interface ToWrite {
  readonly folder: string;
  readonly source: ReleaseSource;
  readonly release: Omit<DescribedRelease, "files">;
}

/** Writes every file of a release into an empty folder, and answers with what they are. */
export async function writeRelease({ folder, source, release }: ToWrite): Promise<readonly ReleaseFile[]> {
  const files: ReleaseFile[] = [];
  const keep = async (name: string, rows: number | null) =>
    void files.push({ name, ...(await hashFile(join(folder, name))), rows });
  const put = async (name: string, text: string) => {
    await writeFile(join(folder, name), text, { flag: "wx" });
    await keep(name, null);
  };
  for (const set of DATA_SETS) {
    const sdmx = set.id === "metrics" ? await FileSink.create(join(folder, "metrics.sdmx.csv")) : null;
    sdmx?.write(csvRecord(SDMX_COLUMNS));
    const written = await writeSetFiles({
      ...{ folder, set, rows: rowsOfSet(set.id, source), notes: workbookNotes(release, set) },
      ...(sdmx && { each: (row) => sdmx.write(csvRecord(sdmxRow(row, release.version))) }),
    });
    await sdmx?.end();
    for (const name of written.files) await keep(name, written.rows);
    if (sdmx !== null) await keep("metrics.sdmx.csv", written.rows);
  }
  const described: DescribedRelease = { ...release, files };
  for (const set of DATA_SETS) await put(`${set.id}.csv-metadata.json`, json(csvwMetadata(described, set)));
  await put("datapackage.json", json(dataPackage(described, DATA_SETS)));
  await put("README.zh-CN.md", readMeChinese(described, DATA_SETS));
  await put("README.md", readMeEnglish(described, DATA_SETS));
  await put("LICENCE.txt", licenceText());
  await put("SHA256SUMS", files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(""));
  const archive = `nianbao-${release.id}.zip`;
  await pack(folder, archive, files);
  await keep(archive, null);
  return files;
}

/** Everything in one zip; what is packed already is stored as it is. */
async function pack(folder: string, archive: string, files: readonly ReleaseFile[]): Promise<void> {
  const zip = await ZipFile.create(join(folder, archive));
  try {
    for (const { name } of files) {
      const path = join(folder, name);
      await zip.add({
        name: `${archive.slice(0, -4)}/${name}`,
        chunks: createReadStream(path, { highWaterMark: 1 << 18 }),
        atMost: (await stat(path)).size,
        isPacked: /\.(?:xlsx|parquet)$/.test(name),
      });
    }
    await zip.end();
  } catch (error) {
    await zip.abandon();
    throw error;
  }
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
