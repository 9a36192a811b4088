import type { DescribedRelease } from "./data-package.ts";
import type { ColumnType, DataSet } from "./data-set.ts";
import { LICENCE } from "./licence.ts";

/** What W3C's CSV on the Web calls the metadata of one CSV file: `{set}.csv-metadata.json`. */
export function csvwMetadata(release: DescribedRelease, set: DataSet): object {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "zh-Hans" }],
    url: `${set.id}.csv`,
    "dc:title": [
      text(set.title["zh-Hans"], "zh-Hans"),
      text(set.title["zh-Hant"], "zh-Hant"),
      text(set.title.en, "en"),
    ],
    "dc:description": [text(set.description["zh-Hans"], "zh-Hans"), text(set.description.en, "en")],
    "dc:license": { "@id": LICENCE.url },
    "dc:issued": { "@value": release.day, "@type": "xsd:date" },
    "dc:isPartOf": { "@id": release.url },
    dialect: { encoding: "utf-8", header: true, delimiter: ",", lineTerminators: ["\r\n"] },
    tableSchema: {
      columns: set.columns.map(({ name, type, title, isRequired }) => ({
        name,
        titles: { "zh-Hans": [title["zh-Hans"]], "zh-Hant": [title["zh-Hant"]], en: [name, title.en] },
        datatype: datatype(type),
        ...(type === "list" ? { separator: ";" } : {}),
        null: [""],
        ...(isRequired ? { required: true } : {}),
      })),
      ...(set.primaryKey.length === 0 ? {} : { primaryKey: set.primaryKey }),
      foreignKeys: set.foreignKeys.map(({ columns, set: other, references }) => ({
        columnReference: columns,
        reference: { resource: `${other}.csv`, columnReference: references },
      })),
    },
  };
}

function text(value: string, language: string) {
  return { "@value": value, "@language": language };
}

function datatype(type: ColumnType): string {
  switch (type) {
    case "list":
      return "string";
    case "string":
    case "integer":
    case "decimal":
    case "boolean":
    case "date":
    case "datetime":
      return type;
  }
}
