import { Conflict, Forbidden, Malformed, NotFound, Refused } from "#lib/domain/refusal.ts";
import { saveDraftRequestSchema } from "#lib/domain/views/draft-exchange.ts";
import { saveDraft } from "#lib/server/reports/save-draft.ts";
import { currentActor } from "#lib/server/session/current-actor.ts";
import { isOwnOrigin } from "#lib/server/session/is-own-origin.ts";
import { readJson } from "./read-json.ts";

/**
 * Autosave: takes the changes typed since a revision and answers with the revision they led to. 409 carries both values of every
 * place where somebody else was typing too; what the browser is to make of the other codes stands in `fetch-transport.ts`.
 */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/drafts/[id]">,
): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return refusal(403);
  const actor = await currentActor();
  if (actor === null) return refusal(401);
  const body = await readJson(request);
  if (body === "too_long") return refusal(413);
  const wanted = saveDraftRequestSchema.safeParse(body);
  if (!wanted.success) return refusal(400);
  try {
    const result = await saveDraft(actor, (await params).id, wanted.data);
    return Response.json(result, { status: result.outcome === "clash" ? 409 : 200, headers: UNKEPT });
  } catch (error) {
    // The two are never told apart.
    if (error instanceof NotFound || error instanceof Forbidden) return refusal(404);
    if (error instanceof Malformed) return refusal(400);
    if (error instanceof Conflict || error instanceof Refused) {
      return Response.json({ sentence: error.sentence }, { status: 422, headers: UNKEPT });
    }
    throw error;
  }
}

const UNKEPT = { "Cache-Control": "no-store" };

function refusal(status: number): Response {
  return Response.json({ outcome: "refused" }, { status, headers: UNKEPT });
}
