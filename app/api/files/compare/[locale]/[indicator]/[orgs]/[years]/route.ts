import { hasLocale } from "next-intl";
import { comparisonCsv, comparisonJson } from "#lib/exchange/export/comparison-files.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { routing } from "#lib/i18n/routing.ts";
import { comparisonAt } from "#lib/server/public/comparison-at.ts";
import {
  DATA_FORMATS,
  type DataFormat,
  fileResponse,
  splitFormat,
} from "#lib/server/public/file-response.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Params = Promise<{ locale: string; indicator: string; orgs: string; years: string }>;

/** The file beside a comparison: the address of the page with `.csv` or `.json` behind it. */
export async function GET(_request: Request, { params }: { params: Params }): Promise<Response> {
  const { locale, years, ...place } = await params;
  const asked = splitFormat(years, DATA_FORMATS);
  if (asked === null || !hasLocale(routing.locales, locale)) return fileResponse(null);
  const found = await comparisonAt({ ...place, years: asked.name });
  if (found === null) return fileResponse(null);
  const { origin } = siteOrigin();
  const address = (format: DataFormat) => `${localizedPath(locale, found.path)}.${format}`;
  if (!found.isCanonical) return fileResponse({ movedTo: address(asked.format) });
  const write = asked.format === "csv" ? comparisonCsv : comparisonJson;
  const name = found.path.slice(1).replaceAll("/", "_");
  return fileResponse({ name, format: asked.format, body: write(found.comparison, { locale, origin }) });
}
