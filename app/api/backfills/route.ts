import type { NextRequest } from "next/server";
import type { UploadRefusal } from "#components/backfill/upload-refusals.ts";
import { mayActInOffice } from "#lib/domain/access/policy.ts";
import { LOCALES } from "#lib/domain/localized.ts";
import { Refused } from "#lib/domain/refusal.ts";
import { MAX_ARCHIVE } from "#lib/exchange/archive/archive-limits.ts";
import { ImportRefused } from "#lib/exchange/import/import-refused.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { beginBackfill } from "#lib/server/backfill/begin-backfill.ts";
import { currentActor } from "#lib/server/session/current-actor.ts";
import { isOwnOrigin } from "#lib/server/session/is-own-origin.ts";
import { uploadedFiles } from "./uploaded-files.ts";

/**
 * Takes the upload of the page of past reports, an ordinary form, and leads to the board, or back with the reason. Who sends it is asked before a
 * byte of it is read.
 */
export async function POST(request: NextRequest): Promise<Response> {
  if (!isOwnOrigin(request.headers)) return new Response(null, { status: 403 });
  const actor = await currentActor();
  if (actor === null) return new Response(null, { status: 401 });
  if (!mayActInOffice(actor, "administer_jurisdiction")) return new Response(null, { status: 404 });
  const asked = request.nextUrl.searchParams.get("locale");
  const locale = LOCALES.find((each) => each === asked) ?? "zh-Hans";
  const seeOther = (path: string) =>
    new Response(null, { status: 303, headers: { Location: localizedPath(locale, path) } });
  const refuse = (reason: UploadRefusal) => seeOther(`/backfill?refused=${reason}`);
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= MAX_ARCHIVE)) return refuse("tooLarge");
  const form = await request.formData();
  const upload = form
    .getAll("files")
    .filter((each) => each instanceof File)
    .filter(({ size }) => size > 0);
  const [first] = upload;
  if (first === undefined) return refuse("nothing");
  try {
    const name = first.name.split("/")[0] ?? "";
    const { backfillId } = await beginBackfill(actor, { name, files: uploadedFiles(upload) });
    return seeOther(`/backfill/${backfillId}`);
  } catch (error) {
    if (error instanceof ImportRefused) return refuse("damaged");
    if (error instanceof Refused) return refuse("tooMany");
    throw error;
  }
}
