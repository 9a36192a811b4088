import { releaseFileResponse } from "#lib/server/releases/release-file-response.ts";

/** Read from disk as it is sent: a file of gigabytes is never kept in memory. */
export const dynamic = "force-dynamic";

type Context = { params: Promise<{ release: string; file: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { release, file } = await params;
  return await releaseFileResponse(request, release, file);
}

export async function HEAD(request: Request, context: Context): Promise<Response> {
  return await GET(request, context);
}
