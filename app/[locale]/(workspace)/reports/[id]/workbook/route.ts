import type { NextRequest } from "next/server";
import { hasLocale } from "next-intl";
import { Forbidden, NotFound } from "#lib/domain/refusal.ts";
import { localizedPath } from "#lib/i18n/localized-path.ts";
import { routing } from "#lib/i18n/routing.ts";
import { fileResponse } from "#lib/server/public/file-response.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";
import { writeWorkbook } from "#lib/server/reports/write-workbook.ts";
import { requireActor } from "#lib/server/session/require-actor.ts";

type Context = { params: Promise<{ locale: string; id: string }> };

/** The draft as a workbook, to be filled in elsewhere and brought back on the page for bringing documents in. */
export async function GET(_request: NextRequest, { params }: Context): Promise<Response> {
  const actor = await requireActor();
  const { locale: asked, id } = await params;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  try {
    const uploadAddress = new URL(localizedPath(locale, `/reports/${id}/import`), siteOrigin()).href;
    const { name, fullName, bytes } = await writeWorkbook(actor, id, { locale, uploadAddress });
    const response = fileResponse({ name, fullName, format: "xlsx", body: bytes });
    response.headers.delete("Access-Control-Allow-Origin");
    response.headers.set("Cache-Control", "private, no-store");
    return response;
  } catch (error) {
    if (error instanceof NotFound || error instanceof Forbidden) return fileResponse(null);
    throw error;
  }
}
