import {
  writeChartDocument,
  writeChartPicture,
  writeSharePicture,
} from "#components/chart/document/write-picture.ts";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import type { PublicView } from "#lib/domain/views/public-view.ts";
import { renderPng } from "#lib/exchange/export/picture/render-png.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";

/** A drawing of a view as a file, the first where no key is given; null where there is none. A preview of a link is 1200 by 630 and is there also without a drawing. */
export async function pictureOfView(
  view: PublicView,
  format: "svg" | "png" | "og.png",
  key: string | null = null,
): Promise<string | Uint8Array<ArrayBuffer> | null> {
  const { locale, path, asOf, subtitle, summary, source } = view;
  const first = view.charts.find((one) => key === null || one.key === key);
  const title = first === undefined || first.title === null ? view.title : `${view.title} · ${first.title}`;
  if (format === "og.png") {
    return await renderPng(
      await writeSharePicture({ title, subtitle, source, spec: first?.spec ?? null }),
      1,
    );
  }
  if (first === undefined) return null;
  const { origin } = siteOrigin();
  const address = `${origin}${frozenPath(localizedPath(locale, path), asOf)}`;
  const words = { locale, title, subtitle, summary, notes: view.notes.slice(0, NOTES), source, address };
  const props = { ...words, spec: first.spec, size: "wide" } as const;
  return format === "svg"
    ? await writeChartDocument(props, `${origin}${localizedPath(locale, "/").replace(/\/$/, "")}`)
    : await renderPng(await writeChartPicture(props));
}

/** A picture has room for the definition, the base and what is next in weight; all of them stand on the page. */
const NOTES = 4;
