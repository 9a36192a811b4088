import { parseSeriesToken } from "#lib/domain/views/series-token.ts";
import { feedResponse } from "#lib/server/public/feed-response.ts";

export const dynamic = "force-static";
export const revalidate = 86400;

export function generateStaticParams() {
  return [];
}

type Params = Promise<{ locale: string; org: string }>;

/** What a body published: `/o/321300/feed.atom`. */
export async function GET(_request: Request, { params }: { params: Params }): Promise<Response> {
  const { locale, org } = await params;
  const token = parseSeriesToken(org);
  const subject = token === null || token.own ? null : { of: "body" as const, slug: token.slug };
  return await feedResponse(locale, subject, { self: `/o/${org}/feed.atom`, page: `/o/${org}` });
}
