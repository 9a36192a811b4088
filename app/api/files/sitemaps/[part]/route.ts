import { sitemapPieces } from "#lib/exchange/sitemap/sitemap-xml.ts";
import { loadSitemapPart } from "#lib/server/public/load-sitemap.ts";

export const dynamic = "force-dynamic";

type Params = Promise<{ part: string }>;

/** A part of the site map, written while it is read from the database. */
export async function GET(_request: Request, { params }: { params: Params }): Promise<Response> {
  const { part } = await params;
  const entries = loadSitemapPart(part);
  if (entries === null)
    return new Response("404\n", { status: 404, headers: { "Content-Type": "text/plain" } });
  const pieces = sitemapPieces(entries);
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  return new Response(stream, {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
