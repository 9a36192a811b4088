import "server-only";
import { z } from "zod";
import type { Localized } from "#lib/domain/localized.ts";
import { differencePath } from "#lib/domain/releases/difference-path.ts";
import type { Release } from "#lib/domain/releases/release.ts";
import { BODY_KINDS, REPORT_SCOPES } from "#lib/domain/reports/types.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { principalScope } from "#lib/domain/views/series-token.ts";
import { wording } from "#lib/domain/wording.ts";
import { inPublic } from "#lib/server/database/in-public.ts";

/** A report that came in or was revised between two releases. */
export interface ReleaseChange {
  readonly name: Localized;
  readonly year: number;
  readonly publishedAt: Date;
  readonly number: number;
  /** The version, without the language. */
  readonly path: string;
  /** The comparison with the version before; null for the first. */
  readonly differencePath: string | null;
}

/** A page is not to grow with the country: the rest stands in the files. */
const MOST_CHANGES = 200;

const row = z.object({
  slug: z.string(),
  name_zh_hans: z.string(),
  name_zh_hant: z.string(),
  name_en: z.string(),
  kind: z.enum(BODY_KINDS),
  year: z.number(),
  scope: z.enum(REPORT_SCOPES),
  number: z.number(),
  published_at: z.date(),
});

/** What was published between the release before and this one, the newest first. */
export async function loadReleaseChanges(
  release: Release,
  previous: Release | null,
): Promise<readonly ReleaseChange[]> {
  const since = previous?.asAt.toISOString() ?? "-infinity";
  const found = await inPublic(
    async (tx) =>
      await tx.$queryRaw<readonly unknown[]>`
      SELECT b.slug, b.name_zh_hans, b.name_zh_hant, b.name_en, b.kind::text, f.year, f.scope::text, f.number, f.published_at
      FROM report_figures f JOIN bodies b ON b.id = f.body_id JOIN jurisdictions j ON j.id = f.jurisdiction_id AND NOT j.is_practice
      WHERE f.published_at >= ${since}::timestamptz AND f.published_at < ${release.asAt.toISOString()}::timestamptz
      ORDER BY f.number > 1 DESC, f.published_at DESC, b.slug, f.year DESC, f.scope LIMIT ${MOST_CHANGES}`,
  );
  return found.map((one) => {
    const { slug, name_zh_hans, name_zh_hant, name_en, kind, year, scope, number, published_at } =
      row.parse(one);
    const principal = principalScope({ kind, hasConsolidated: scope === "consolidated" });
    return {
      ...{ name: wording(name_zh_hans, name_zh_hant, name_en), year, number, publishedAt: published_at },
      path: reportPath({ slug, year, scope, principal, number }),
      differencePath: number === 1 ? null : differencePath({ slug, year, scope, principal, number }),
    };
  });
}
