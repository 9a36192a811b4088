import { loadLatestRelease } from "#lib/server/releases/load-releases.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ file: string }> };

/** Leads to the file of the newest release. `nianbao.zip` stands for the zip of everything, whose name has the day in it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const latest = await loadLatestRelease();
  const name = file === "nianbao.zip" && latest !== null ? `nianbao-${latest.id}.zip` : file;
  const headers = {
    "Cache-Control": "public, max-age=0, must-revalidate",
    "Access-Control-Allow-Origin": "*",
  };
  if (latest?.files.some((one) => one.name === name) !== true)
    return new Response("404\n", { status: 404, headers });
  return new Response(null, {
    status: 302,
    headers: { ...headers, Location: `/data/releases/${latest.id}/${encodeURIComponent(name)}` },
  });
}

export async function HEAD(request: Request, context: Context): Promise<Response> {
  return await GET(request, context);
}
