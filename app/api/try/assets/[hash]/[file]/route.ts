import { tryOutAssetAt } from "#lib/server/public/api/try-out-assets.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ hash: string; file: string }> };

/** A script or a style of the interactive reference, kept for as long as anybody likes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { hash, file } = await params;
  const asset = await tryOutAssetAt(hash, file);
  if (asset === null) return new Response("404\n", { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(asset.text, {
    headers: { "Content-Type": asset.type, "Cache-Control": "public, max-age=31536000, immutable" },
  });
}
