import "server-only";
import { Forbidden, NotFound } from "#lib/domain/refusal.ts";
import { fileResponse } from "#lib/server/public/file-response.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";
import { type OwnFormat, writeOwnFile } from "./write-own-file.ts";

/** A report as a file for whoever is signed in and may read it; kept nowhere on the way. What is not theirs is not there. */
export async function ownFileResponse(id: string, format: OwnFormat): Promise<Response> {
  const actor = await requireActor();
  try {
    const response = fileResponse(await writeOwnFile(actor, id, { format, at: new Date() }));
    response.headers.delete("Access-Control-Allow-Origin");
    response.headers.set("Cache-Control", "private, no-store");
    return response;
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) return fileResponse(null);
    throw error;
  }
}
