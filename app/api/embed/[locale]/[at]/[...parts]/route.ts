import { hasLocale } from "next-intl";
import { frozenPath } from "#lib/domain/views/address/frozen-path.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { routing } from "#lib/i18n/routing.ts";
import { fileResponse } from "#lib/server/public/file-response.ts";
import { embedView } from "#lib/server/public/views/embed-view.ts";
import { LIVE, viewAt } from "#lib/server/public/views/view-at.ts";
import { drawingColors, drawingsOfView } from "../../../drawings-of-view.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Params = Promise<{ locale: string; at: string; parts: string[] }>;

/** A view to be shown in other people's pages. */
export async function GET(_request: Request, { params }: { params: Params }): Promise<Response> {
  const { locale, at, parts } = await params;
  if (!hasLocale(routing.locales, locale)) return fileResponse(null);
  const found = await viewAt(locale, at, parts);
  if (found === null) return fileResponse(null);
  if (found.movedTo !== null) {
    const path = localizedPath(locale, `/embed${found.movedTo}`);
    return fileResponse({ movedTo: frozenPath(path, at === LIVE ? null : at) });
  }
  return new Response(
    await embedView(found.view, { drawings: await drawingsOfView(found.view), colors: drawingColors() }),
    {
      headers: {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": "public, max-age=0, must-revalidate",
      },
    },
  );
}
