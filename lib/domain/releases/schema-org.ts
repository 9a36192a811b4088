import type { Locale } from "#lib/domain/localized.ts";
import { endingOf } from "./catalogue.ts";
import type { DataSet } from "./data-set.ts";
import { LICENCE } from "./licence.ts";
import type { Release } from "./release.ts";

interface Described {
  readonly origin: string;
  readonly locale: Locale;
  readonly release: Release;
}

/** A set as search engines for data read it: schema.org's Dataset with where to get it and what it measures. */
export function schemaOrgDataset({ origin, locale, release }: Described, set: DataSet): object {
  const { counts } = release;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${origin}/data/${set.id}`,
    url: `${origin}/data/${set.id}`,
    name: `${set.title[locale]} · 年报通 Nianbao`,
    description: `${set.title[locale]} — ${set.description[locale]}`.padEnd(50, " ").slice(0, 5000),
    license: LICENCE.url,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: "年报通 Nianbao", url: origin },
    version: release.version,
    datePublished: release.day,
    ...(counts.years.length === 0 ? {} : { temporalCoverage: `${counts.years[0]}/${counts.years.at(-1)}` }),
    spatialCoverage: { "@type": "Place", name: "China" },
    variableMeasured: set.columns.map(({ name, title }) => ({
      "@type": "PropertyValue",
      name,
      description: title[locale],
    })),
    distribution: release.files.flatMap((file) => {
      const ending = endingOf(set, file);
      if (ending === null) return [];
      const contentUrl = `${origin}/data/releases/${release.id}/${file.name}`;
      return [
        {
          "@type": "DataDownload",
          encodingFormat: ending,
          contentUrl,
          contentSize: `${file.bytes} B`,
          sha256: file.sha256,
        },
      ];
    }),
  };
}
