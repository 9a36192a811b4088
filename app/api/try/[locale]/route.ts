import { hasLocale } from "next-intl";
import { routing } from "#lib/i18n/routing.ts";
import { loadTryOutPage } from "#lib/server/public/api/load-try-out-page.ts";
import { drawingColors } from "../../embed/drawings-of-view.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ locale: string }> };

/** The interactive reference of the interface for programs, in a language. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return new Response("404\n", { status: 404 });
  return new Response(await loadTryOutPage(locale, drawingColors()), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "public, max-age=0, must-revalidate",
    },
  });
}
