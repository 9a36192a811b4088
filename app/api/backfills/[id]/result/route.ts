import { Forbidden, NotFound } from "#lib/domain/refusal.ts";
import { backfillCsv } from "#lib/exchange/archive/backfill-csv.ts";
import { loadBoard } from "#lib/server/backfill/load-board.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { privateFile } from "../../private-file.ts";

/** What became of every file of a backfill, as a table for Excel. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/api/backfills/[id]/result">,
): Promise<Response> {
  const actor = await requireActor();
  try {
    const board = await loadBoard(actor, (await params).id);
    return privateFile(`${board.name}.csv`, "text/csv; charset=utf-8", backfillCsv(board.files));
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) return new Response(null, { status: 404 });
    throw error;
  }
}
