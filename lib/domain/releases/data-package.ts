import type { ColumnType, DataSet } from "./data-set.ts";
import { LICENCE } from "./licence.ts";
import type { Release, ReleaseFile } from "./release.ts";

/** What is known of a release while its descriptions are written. */
export type DescribedRelease = Pick<Release, "id" | "day" | "version" | "files"> & {
  /** Absolute address of its page. */
  readonly url: string;
  /** Absolute address before the names of its files, with a slash at the end. */
  readonly filesUrl: string;
};

const MISSING = [{ value: "", label: "nothing there; why stands in the column status" }];

/** The Frictionless description of a release (datapackage.json): every canonical CSV with its columns and keys. */
export function dataPackage(release: DescribedRelease, sets: readonly DataSet[]): object {
  const fileOf = (name: string) => release.files.find((file) => file.name === name);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "nianbao",
    id: release.url,
    title: "政府信息公开工作年度报告数据 · Yearly reports on government information disclosure in China",
    homepage: release.url,
    version: release.version,
    created: `${release.day}T00:00:00+08:00`,
    licenses: [{ name: LICENCE.name, title: LICENCE.title, path: LICENCE.url }],
    sources: [{ title: "政府信息公开工作年度报告", path: release.url }],
    resources: sets.map((set) => resource(set, fileOf(`${set.id}.csv`))),
  };
}

function resource(set: DataSet, file: ReleaseFile | undefined): object {
  return {
    name: set.id,
    type: "table",
    path: `${set.id}.csv`,
    title: set.title.en,
    description: `${set.description["zh-Hans"]} ${set.description.en}`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    ...(file === undefined ? {} : { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    licenses: [{ name: LICENCE.name, title: LICENCE.title, path: LICENCE.url }],
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: set.columns.map(({ name, type, title, isRequired }) => ({
        name,
        ...fieldType(type),
        title: title["zh-Hans"],
        description: title.en,
        ...(isRequired ? { constraints: { required: true } } : {}),
      })),
      missingValues: MISSING,
      ...(set.primaryKey.length === 0 ? {} : { primaryKey: set.primaryKey }),
      ...(set.foreignKeys.length === 0
        ? {}
        : {
            foreignKeys: set.foreignKeys.map(({ columns, set: other, references }) => ({
              fields: columns,
              reference: { resource: other, fields: references },
            })),
          }),
    },
  };
}

function fieldType(type: ColumnType): { readonly type: string; readonly [more: string]: string } {
  switch (type) {
    case "list":
      return { type: "list", delimiter: ";" };
    case "decimal":
      return { type: "number" };
    case "string":
    case "integer":
    case "boolean":
    case "date":
    case "datetime":
      return { type };
  }
}
