import { ApiProblem } from "#lib/exchange/api/problem.ts";
import { answerCall, OPEN_TO_ALL, problemResponse } from "#lib/server/public/api/answer-call.ts";

export const dynamic = "force-dynamic";

type Params = Promise<{ path: string[] }>;
const METHODS = "GET, HEAD, OPTIONS";

/** A set of the interface for programs: `/api/v1/values?…`. */
export async function GET(request: Request, { params }: { params: Params }): Promise<Response> {
  const { path } = await params;
  return await answerCall(request, path.join("/"));
}
export { GET as HEAD };

export function OPTIONS(): Response {
  const headers = {
    ...OPEN_TO_ALL,
    Allow: METHODS,
    "Access-Control-Allow-Methods": METHODS,
    "Access-Control-Allow-Headers": "Accept, Accept-Language, If-None-Match",
    "Access-Control-Max-Age": "86400",
  };
  return new Response(null, { status: 204, headers });
}

function refuse(request: Request): Response {
  const response = problemResponse(request, new ApiProblem("method_not_allowed"));
  response.headers.set("Allow", METHODS);
  return response;
}

export { refuse as DELETE, refuse as PATCH, refuse as POST, refuse as PUT };
