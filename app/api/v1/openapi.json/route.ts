import { LOCALES } from "#lib/domain/localized.ts";
import { openApi } from "#lib/exchange/api/openapi.ts";
import { OPEN_TO_ALL } from "#lib/server/public/api/answer-call.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";

export const dynamic = "force-dynamic";

/** The description of the interface, in the language of `lang`. */
export function GET(request: Request): Response {
  const asked = new URL(request.url).searchParams.get("lang");
  const locale = LOCALES.find((known) => known === asked) ?? "zh-Hans";
  return Response.json(openApi(siteOrigin().origin, locale), {
    headers: { ...OPEN_TO_ALL, "Cache-Control": "public, max-age=0, must-revalidate" },
  });
}
