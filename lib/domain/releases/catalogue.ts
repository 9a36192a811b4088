import type { DataSet } from "./data-set.ts";
import { LICENCE } from "./licence.ts";
import type { Release, ReleaseFile } from "./release.ts";

const MEDIA: Readonly<Record<string, string>> = {
  csv: "text/csv",
  "excel.csv": "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  jsonl: "application/jsonl",
  parquet: "application/vnd.apache.parquet",
  "sdmx.csv": "application/vnd.sdmx.data+csv",
};

/** What stands behind the id of a set in the name of one of its files: `excel.csv`; null for what is no file of rows. */
export function endingOf(set: DataSet, file: Pick<ReleaseFile, "name">): string | null {
  const ending = file.name.startsWith(`${set.id}.`) ? file.name.slice(set.id.length + 1) : "";
  return ending in MEDIA ? ending : null;
}

/** The catalogue after DCAT 3: a series of data sets for each year, in which every release stands with its files and their sums. */
export function dcatCatalogue(
  origin: string,
  releases: readonly Release[],
  sets: readonly DataSet[],
): object {
  const years = [...new Set(releases.map(({ day }) => day.slice(0, 4)))];
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
      spdx: "http://spdx.org/rdf/terms#",
      xsd: "http://www.w3.org/2001/XMLSchema#",
    },
    "@id": `${origin}/data/catalog.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": texts("年报通数据目录", "年報通數據目錄", "Nianbao data catalogue"),
    "dct:publisher": {
      "@type": "foaf:Agent",
      "foaf:name": "年报通 Nianbao",
      "foaf:homepage": { "@id": origin },
    },
    "dct:license": { "@id": LICENCE.url },
    "foaf:homepage": { "@id": `${origin}/data` },
    "dcat:dataset": [
      ...years.map((year) => ({
        "@id": `${origin}/releases#${year}`,
        "@type": "dcat:DatasetSeries",
        "dct:title": texts(`${year}年发布的数据`, `${year}年發布的數據`, `Releases of ${year}`),
      })),
      ...releases.map((release, index) => dataset(origin, release, releases[index + 1] ?? null, sets)),
    ],
  };
}

function dataset(
  origin: string,
  release: Release,
  previous: Release | null,
  sets: readonly DataSet[],
): object {
  const { id, day, version, counts } = release;
  return {
    "@id": `${origin}/releases/${id}`,
    "@type": "dcat:Dataset",
    "dct:title": texts(
      `政府信息公开年度报告数据 ${id}`,
      `政府信息公開年度報告數據 ${id}`,
      `Yearly reports on information disclosure, ${id}`,
    ),
    "dcat:version": version,
    "dct:issued": { "@value": day, "@type": "xsd:date" },
    "dct:license": { "@id": LICENCE.url },
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": { "@value": `${counts.years[0] ?? day.slice(0, 4)}`, "@type": "xsd:gYear" },
      "dcat:endDate": { "@value": `${counts.years.at(-1) ?? day.slice(0, 4)}`, "@type": "xsd:gYear" },
    },
    "dcat:inSeries": { "@id": `${origin}/releases#${day.slice(0, 4)}` },
    ...(previous === null ? {} : { "dcat:prev": { "@id": `${origin}/releases/${previous.id}` } }),
    "dcat:landingPage": { "@id": `${origin}/releases/${id}` },
    "dcat:distribution": sets.flatMap((set) =>
      release.files.flatMap((file) => {
        const ending = endingOf(set, file);
        return ending === null
          ? []
          : [distribution(`${origin}/data/releases/${id}/${file.name}`, set, file, MEDIA[ending] ?? "")];
      }),
    ),
  };
}

function distribution(url: string, set: DataSet, file: ReleaseFile, mediaType: string): object {
  return {
    "@id": url,
    "@type": "dcat:Distribution",
    "dct:title": texts(set.title["zh-Hans"], set.title["zh-Hant"], set.title.en),
    "dcat:downloadURL": { "@id": url },
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${mediaType}` },
    "dcat:byteSize": { "@value": String(file.bytes), "@type": "xsd:nonNegativeInteger" },
    "dct:license": { "@id": LICENCE.url },
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
      "spdx:checksumValue": { "@value": file.sha256, "@type": "xsd:hexBinary" },
    },
  };
}

function texts(hans: string, hant: string, en: string) {
  return [
    { "@value": hans, "@language": "zh-Hans" },
    { "@value": hant, "@language": "zh-Hant" },
    { "@value": en, "@language": "en" },
  ];
}
