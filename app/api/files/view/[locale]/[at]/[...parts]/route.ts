import { hasLocale } from "next-intl";
import { chartPath, splitChartKey } from "#lib/domain/views/address/chart-path.ts";
import { filePath } from "#lib/domain/views/address/frozen-path.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { routing } from "#lib/i18n/routing.ts";
import { fileResponse } from "#lib/server/public/file-response.ts";
import { LIVE, viewAt } from "#lib/server/public/views/view-at.ts";
import { splitViewFile } from "#lib/server/public/views/view-file-formats.ts";
import { writeView } from "#lib/server/public/views/write-view.ts";
import { pictureOfView } from "../../../picture-of-view.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Params = Promise<{ locale: string; at: string; parts: string[] }>;

/** The file beside a view: the address of its page with the format behind it. */
export async function GET(_request: Request, { params }: { params: Params }): Promise<Response> {
  const { locale, at, parts } = await params;
  const asked = splitViewFile(parts);
  if (asked === null || !hasLocale(routing.locales, locale)) return fileResponse(null);
  const { format } = asked;
  const { path, key } = splitChartKey(asked.parts);
  if (key !== null && format !== "svg" && format !== "png") return fileResponse(null);
  const found = await viewAt(locale, at, path);
  if (found === null) return fileResponse(null);
  if (found.movedTo !== null) {
    const moved = localizedPath(locale, chartPath(found.movedTo, key));
    return fileResponse({ movedTo: filePath(moved, format, at === LIVE ? null : at) });
  }
  const { view } = found;
  const body =
    format === "svg" || format === "png" || format === "og.png"
      ? await pictureOfView(view, format, key)
      : await writeView(view, format);
  if (body === null) return fileResponse(null);
  const name = [
    chartPath(view.path, key).slice(1).replaceAll("/", "_"),
    ...(view.asOf === null ? [] : [view.asOf]),
  ].join("_");
  return fileResponse({ name, fullName: `${view.title}${view.asOf ?? ""}`, format, body });
}
