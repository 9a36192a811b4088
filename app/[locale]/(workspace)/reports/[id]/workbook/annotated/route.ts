import { hasLocale } from "next-intl";
import { Forbidden, NotFound, sentenceOf } from "#lib/domain/refusal.ts";
import { MAX_BYTES } from "#lib/exchange/import/limits.ts";
import { routing } from "#lib/i18n/routing.ts";
import { fileResponse } from "#lib/server/public/file-response.ts";
import { annotateFile } from "#lib/server/reports/annotate-file.ts";
import { currentActor } from "#lib/server/session/current-actor.ts";
import { isOwnOrigin } from "#lib/server/session/is-own-origin.ts";

type Context = { params: Promise<{ locale: string; id: string }> };

/** Room for what a form adds to its file. */
const LARGEST_REQUEST = MAX_BYTES + 100_000;

/** Takes a filled-in workbook and answers with the same file, annotated. Nothing of it is kept. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return refusal(403);
  const actor = await currentActor();
  if (actor === null) return refusal(401);
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= LARGEST_REQUEST)) return refusal(413);
  const file = await fileOf(request);
  if (file === null) return refusal(400);
  const { locale: asked, id } = await params;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const body = await annotateFile(actor, id, { name: file.name, bytes }, locale);
    const response = fileResponse({ name: "workbook", format: "xlsx", body });
    response.headers.delete("Access-Control-Allow-Origin");
    response.headers.set("Cache-Control", "private, no-store");
    return response;
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) return refusal(404);
    const sentence = sentenceOf(error);
    if (sentence === null) throw error;
    return Response.json({ sentence }, { status: 422, headers: UNKEPT });
  }
}

async function fileOf(request: Request): Promise<File | null> {
  try {
    const file = (await request.formData()).get("file");
    return file instanceof File ? file : null;
  } catch {
    // No form at all: no page of ours sends that.
    return null;
  }
}

const UNKEPT = { "Cache-Control": "no-store" };

function refusal(status: number): Response {
  return Response.json({ outcome: "refused" }, { status, headers: UNKEPT });
}
