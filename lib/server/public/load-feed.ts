import "server-only";
import type { Localized } from "#lib/domain/localized.ts";
import type { ReportScope } from "#lib/domain/reports/types.ts";
import { areaTag, bodyTag, RELEASE } from "#lib/domain/views/page-tags.ts";
import { reportPath } from "#lib/domain/views/report-path.ts";
import { wording } from "#lib/domain/wording.ts";
import type { FeedEntry } from "#lib/exchange/feeds/atom-feed.ts";
import { inPublic } from "#lib/server/database/in-public.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { dependOn } from "./depend-on.ts";
import { isBelow } from "./is-below.ts";
import { loadArea } from "./load-area.ts";
import { loadPublicBodies } from "./load-public-bodies.ts";

/** Whose publications: everybody's but practice, those of an area with all below it, or one body's. */
export type FeedSubject =
  | { readonly of: "all" }
  | { readonly of: "area"; readonly slug: string }
  | { readonly of: "body"; readonly slug: string };

const MOST_ENTRIES = 50;
const ALL = wording("政府信息公开年度报告", "政府資訊公開年度報告", "Reports on information disclosure");

interface Row {
  readonly slug: string;
  readonly name_zh_hans: string;
  readonly name_zh_hant: string;
  readonly name_en: string;
  readonly year: number;
  readonly scope: ReportScope;
  readonly principal: ReportScope;
  readonly number: number;
  readonly published_at: Date;
  readonly correction_reason: string | null;
}

/** The newest publications and corrections; null for a subject nobody knows. Goes out of date with what it tells of. */
export async function loadFeed(
  subject: FeedSubject,
): Promise<{ readonly title: Localized; readonly entries: readonly FeedEntry[] } | null> {
  await dependOn([tagOf(subject)]);
  return await inPublic(async (tx) => {
    let title: Localized = ALL;
    let whose = Prisma.sql`NOT j.is_practice`;
    if (subject.of === "area") {
      const area = await loadArea(tx, subject.slug);
      if (area === null) return null;
      title = area.name;
      whose = Prisma.sql`(b.id = ${area.id}::uuid OR ${isBelow(area.path)})`;
    }
    if (subject.of === "body") {
      const [body] = await loadPublicBodies(tx, [subject.slug]);
      if (body === undefined) return null;
      title = body.name;
      whose = Prisma.sql`b.id = ${body.id}::uuid`;
    }
    const rows = await tx.$queryRaw<readonly Row[]>(Prisma.sql`
      SELECT b.slug, b.name_zh_hans, b.name_zh_hant, b.name_en, f.year::int, f.scope::text, f.number::int, f.published_at, v.correction_reason,
             CASE WHEN b.kind = 'government' OR EXISTS (SELECT FROM current_versions c WHERE c.body_id = b.id AND c.scope = 'consolidated')
               THEN 'consolidated' ELSE 'own_organ' END AS principal
      FROM report_figures f
      JOIN report_versions v ON v.id = f.version_id
      JOIN bodies b ON b.id = f.body_id
      JOIN jurisdictions j ON j.id = f.jurisdiction_id
      WHERE ${whose} ORDER BY f.published_at DESC, f.version_id DESC LIMIT ${MOST_ENTRIES}`);
    return { title, entries: rows.map(entryOf) };
  });
}

function tagOf(subject: FeedSubject): string {
  switch (subject.of) {
    case "all":
      return RELEASE;
    case "area":
      return areaTag(subject.slug);
    case "body":
      return bodyTag(subject.slug);
  }
}

function entryOf(row: Row): FeedEntry {
  const { slug, year, scope, principal, number } = row;
  return {
    name: wording(row.name_zh_hans, row.name_zh_hant, row.name_en),
    year,
    isOwnOrgan: scope === "own_organ" && principal === "consolidated",
    version: number,
    publishedAt: row.published_at.toISOString(),
    correctionReason: row.correction_reason,
    path: reportPath({ slug, year, scope, principal, number }),
  };
}
