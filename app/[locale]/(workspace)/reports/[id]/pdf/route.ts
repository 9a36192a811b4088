import type { NextRequest } from "next/server";
import { ownFileResponse } from "#lib/server/reports/own-file-response.ts";

type Context = { params: Promise<{ id: string }> };

/** The report as this person reads it, as the official document: marked for what it is unless it is the published version. */
export async function GET(_request: NextRequest, { params }: Context): Promise<Response> {
  return await ownFileResponse((await params).id, "pdf");
}
