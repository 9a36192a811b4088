import type { BodySummary } from "#lib/domain/views/body-summary.ts";
import type { Body } from "#prisma/generated/client.ts";

/** A body as lists and headings name it. */
export function summariseBody(body: Body): BodySummary {
  const { id, slug, nameHans, nameHant, nameEn, shortNameHans, kind, level } = body;
  return {
    id,
    slug,
    name: nameHans,
    shortName: shortNameHans,
    names: { "zh-Hans": nameHans, "zh-Hant": nameHant, en: nameEn },
    kind,
    level,
  };
}
