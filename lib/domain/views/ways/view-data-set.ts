import type { PublicView } from "#lib/domain/views/public-view.ts";
import type { ViewWays } from "./view-ways.ts";

const MEDIA: Readonly<Record<string, string>> = { csv: "text/csv", json: "application/json" };

/** A view as schema.org has it (Dataset), for search engines that look for data. */
export function viewDataSet(
  view: PublicView,
  ways: ViewWays,
  site: { readonly origin: string; readonly name: string },
) {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: view.title,
    description: `${view.subtitle} ${view.summary}`,
    url: ways.live,
    inLanguage: view.locale,
    isAccessibleForFree: true,
    ...(view.updatedAt === null ? {} : { dateModified: view.updatedAt }),
    creator: { "@type": "Organization", name: site.name, url: site.origin },
    distribution: ways.files.flatMap(({ format, href }) => {
      const media = MEDIA[format];
      return media === undefined
        ? []
        : [{ "@type": "DataDownload", encodingFormat: media, contentUrl: `${site.origin}${href}` }];
    }),
  };
}
