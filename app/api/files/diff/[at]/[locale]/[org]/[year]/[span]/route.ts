import { hasLocale } from "next-intl";
import { filePath } from "#lib/domain/views/address/frozen-path.ts";
import { differenceCsv, differenceJson } from "#lib/exchange/export/difference-files.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { routing } from "#lib/i18n/routing.ts";
import { differenceAt, LIVE } from "#lib/server/public/difference-at.ts";
import { fileResponse, splitFormat } from "#lib/server/public/file-response.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Params = Promise<{ at: string; locale: string; org: string; year: string; span: string }>;

/** The file beside a difference: `year` is `years` between years, `at` a day or `live`. */
export async function GET(_request: Request, { params }: { params: Params }): Promise<Response> {
  const { at, locale, org, year, span } = await params;
  const asked = splitFormat(span, ["csv", "json"]);
  if (asked === null || !hasLocale(routing.locales, locale)) return fileResponse(null);
  const found = await differenceAt(org, year === "years" ? null : year, asked.name, at);
  if (found === null) return fileResponse(null);
  const { format } = asked;
  if (found.movedTo !== null) {
    return fileResponse({
      movedTo: filePath(localizedPath(locale, found.movedTo), format, at === LIVE ? null : at),
    });
  }
  const write = format === "csv" ? differenceCsv : differenceJson;
  const name = found.difference.path.slice(1).replaceAll("/", "_");
  return fileResponse({
    name,
    format,
    body: write(found.difference, { locale, origin: siteOrigin().origin }),
  });
}
