import { parseSeriesToken } from "#lib/domain/views/series-token.ts";
import { feedResponse } from "#lib/server/public/feed-response.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Params = Promise<{ locale: string; area: string }>;

/** What was published in an area, or everywhere: `/feeds/320000.atom`, `/feeds/all.atom`. */
export async function GET(_request: Request, { params }: { params: Params }): Promise<Response> {
  const { locale, area } = await params;
  if (area === "all")
    return await feedResponse(locale, { of: "all" }, { self: "/feeds/all.atom", page: "/" });
  const token = parseSeriesToken(area);
  const subject = token === null || token.own ? null : { of: "area" as const, slug: token.slug };
  return await feedResponse(locale, subject, { self: `/feeds/${area}.atom`, page: `/column/${area}` });
}
