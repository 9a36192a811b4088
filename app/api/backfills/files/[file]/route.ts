import { Forbidden, NotFound } from "#lib/domain/refusal.ts";
import { loadEvidence } from "#lib/server/backfill/load-evidence.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { privateFile } from "../../private-file.ts";

/** A file of a backfill as it came. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/backfills/files/[file]">,
): Promise<Response> {
  const actor = await requireActor();
  try {
    const { name, bytes } = await loadEvidence(actor, (await params).file);
    return privateFile(name, "application/octet-stream", bytes);
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) return new Response(null, { status: 404 });
    throw error;
  }
}
