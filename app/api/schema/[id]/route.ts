import { TEMPLATES } from "#lib/domain/templates/registry.ts";
import { reportJsonSchema } from "#lib/exchange/published/report-json-schema.ts";
import { fileResponse } from "#lib/server/public/file-response.ts";
import { siteOrigin } from "#lib/server/public/site-origin.ts";

/** The address of the site is known when it runs, not when it is built. */
export const dynamic = "force-dynamic";

type Params = Promise<{ id: string }>;

/** The JSON Schema of the data files of one format. */
export async function GET(_request: Request, { params }: { params: Params }): Promise<Response> {
  const { id } = await params;
  const template = TEMPLATES.find((known) => id === `${known.id}.json`);
  if (template === undefined) return fileResponse(null);
  const { origin } = siteOrigin();
  return fileResponse({ name: template.id, format: "json", body: reportJsonSchema(template, origin) });
}
