import "server-only";
import { z } from "zod";
import type { DataRow } from "#lib/domain/releases/data-set.ts";
import { reportMarkdown } from "#lib/domain/releases/report-markdown.ts";
import { BODY_KINDS, REPORT_SCOPES } from "#lib/domain/reports/types.ts";
import { templateById } from "#lib/domain/templates/registry.ts";
import { inForce } from "#lib/server/public/load-figures.ts";
import { Prisma } from "#prisma/generated/client.ts";
import { REAL_BODIES, type ReleaseSource, versionUrl } from "../release-source.ts";

const head = z.object({
  version_id: z.string(),
  slug: z.string(),
  kind: z.enum(BODY_KINDS),
  year: z.number(),
  scope: z.enum(REPORT_SCOPES),
  number: z.number(),
  template_id: z.string(),
});
const words = z.object({
  id: z.string(),
  title: z.string(),
  texts: z.record(z.string(), z.string()),
  source_url: z.string().nullable(),
  source_file_name: z.string().nullable(),
  source_file_sha256: z.string().nullable(),
});

/** What every version in force says in words. */
export async function* textRows({ snapshot, asOf, origin }: ReleaseSource): AsyncGenerator<DataRow> {
  const heads = Prisma.sql`
    SELECT f.version_id::text, b.slug, b.kind::text, f.year, f.scope::text, f.number, f.template_id
    FROM ${REAL_BODIES} JOIN ${inForce(asOf)} f ON f.body_id = b.id ORDER BY b.slug, f.year, f.scope`;
  for await (const batch of snapshot.batches(heads, 100)) {
    const versions = batch.map((row) => head.parse(row));
    const ids = versions.map(({ version_id }) => version_id);
    const found = await snapshot.all(Prisma.sql`
      SELECT id::text, title, texts, source_url, source_file_name, source_file_sha256 FROM report_versions WHERE id = ANY(${ids}::uuid[])`);
    const contents = new Map(found.map((row) => [String(row.id), words.parse(row)]));
    for (const version of versions) {
      const held = contents.get(version.version_id);
      if (held === undefined) throw new Error(`version ${version.version_id} is in force and not there`);
      const url = versionUrl(origin, version);
      const hasWords = Object.values(held.texts).some((text) => text.trim() !== "");
      yield [
        version.slug,
        String(version.year),
        version.scope,
        String(version.number),
        held.title === "" ? null : held.title,
        hasWords ? reportMarkdown(templateById(version.template_id), held) : null,
        url,
        `${url}.pdf`,
        held.source_url,
        held.source_file_name,
        held.source_file_sha256,
      ];
    }
  }
}
