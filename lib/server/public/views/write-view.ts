import "server-only";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { viewCsv, viewExcelCsv } from "#lib/exchange/export/view/view-csv.ts";
import { viewJson } from "#lib/exchange/export/view/view-json.ts";
import { viewText } from "#lib/exchange/export/view/view-text.ts";
import { viewWorkbook } from "#lib/exchange/export/view/view-workbook.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { siteOrigin } from "../site-origin.ts";
import type { ViewFile } from "./view-file-formats.ts";

/** A view as a file of words and numbers; pictures are drawn where drawings are known. */
export async function writeView(
  view: PublicView,
  format: Exclude<ViewFile, "svg" | "png" | "og.png">,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { origin } = siteOrigin();
  const page = `${origin}${frozenPath(localizedPath(view.locale, view.path), view.asOf)}`;
  const place = { origin, page };
  switch (format) {
    case "csv":
      return viewCsv(view, origin);
    case "excel.csv":
      return viewExcelCsv(view, origin);
    case "xlsx":
      return await viewWorkbook(view, place);
    case "json":
      return viewJson(view, place);
    case "txt":
      return viewText(view, place);
  }
}
